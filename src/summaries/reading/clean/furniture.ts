import boilerplate from '../../../../data/lexicon/boilerplate.json' with { type: 'json' };
import { without } from './page.ts';
import type { Rule } from './page.ts';

/** No button or notice is longer than this, in UTF-16 units. */
const MAX_NOTICE = 400;

const BUTTONS = new Set(boilerplate.buttons);

/**
 * Notices that stand among the paragraphs of an article and are not its text. Every row matches
 * from the first word on and asks the reader for something, or belongs to the page's machinery, so
 * that a sentence of the article hardly fits.
 */
const NOTICES: Readonly<Record<string, RegExp>> = {
  advert:
    /^(?:(?:story|article|content) continues (?:below|after)\b|advertisement (?:\d+|[-–—|])|this advertisement has not loaded\b|sponsored by\b|skip past (?:newsletter|ad))/i,
  subscribe:
    /^(?:please )?(?:sign up (?:for|to|here|now|today|below)|subscribe (?:to|now|today|for|here)|sign in (?:to|or|with)|log in (?:to|or|with)|create (?:an|your) (?:free )?account|already (?:a|have an?) (?:subscriber|member|account|print subscriber)|not (?:a|yet a) subscriber|by (?:signing up|subscribing|clicking|submitting|providing)\b.{0,80}\byou |enter your e-?mail|to continue reading\b|this (?:article|content|story) is (?:for|only available to) (?:our )?(?:subscribers|members)|thank you for (?:subscribing|signing up|registering)|unlimited (?:digital )?access\b|start your (?:free )?(?:trial|subscription)|cancel any ?time)/i,
  newsletter:
    /^(?:get|receive|have|want|never miss|stay|don[’']t miss)\b[^,"“]{0,160}\b(?:newsletters?|(?:in|to|into) your (?:e-?mail )?inbox|delivered (?:to|straight|daily)|breaking news alerts|push notifications)\b/i,
  support:
    /^(?:support (?:our|local|independent|quality|the) (?:work|journalism|journalists|newsroom|reporting|news)\b|donate (?:to|now|today)\b|make a (?:donation|contribution)\b|become a (?:member|supporter|subscriber|patron)\b|(?:you can also )?support our journalism\b|bookmark our\b|help us (?:keep|continue|tell)\b)/i,
  promotion: /^[^"“]{1,300}\b(?:sign up here|subscribe here|click here)\.?$/i,
  follow:
    /^(?:(?:follow|like|find|join) (?:us|our|@\w+)\b.{0,80}\b(?:on|at|channel|page|group|community|facebook|twitter|instagram|whatsapp|telegram|x)\b|follow @|join the (?:conversation|discussion)\b|download (?:our|the)\b.{0,40}\bapp\b|add .{1,40} as a preferred source|(?:connect|chat) with us\b)/i,
  click: /^(?:click|tap|swipe|scroll) (?:here|to|on|the|down|through|below)\b/i,
  share: /^share (?:or comment on )?this (?:article|story|post|page)\b/i,
  comments:
    /^(?:(?:\d[\d,]* )?comments?(?: \(\d+\))?$|(?:leave|post|write|add) (?:a|your) (?:comment|reply|review)\b|(?:what do you think|have your say|share your (?:thoughts|views|opinion)|tell us what you think|let us know)\b.{0,80}(?:comments?|below)?[?.!]*$|your e-?mail address will not be published|required fields are marked|comments (?:are|have been) (?:closed|disabled|moderated)\b|postmedia is committed to maintaining a lively)/i,
  tips: /^(?:(?:do you have|have you got|got|have) (?:a|any|more) (?:story|news|tip|tips|information about this)\b|if you have (?:a|any) (?:story|news tip|tip)\b|(?:send|e-?mail) (?:us )?(?:your )?(?:tips?|story ideas|comments)\b|contact (?:us|the (?:author|reporter|newsroom))\b)/i,
  copyright:
    /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|all rights reserved|this material may not be published|reprinted with permission|(?:the )?content (?:on this|of this) (?:site|page) is protected)/i,
  readingTime:
    /^(?:(?:estimated )?reading time\b|(?:about )?(?:an? )?\d{1,2}[ -]min(?:ute)?s?\.?(?: read| listen| watch)?\b.{0,20}$|listen to this (?:article|story)\b|text (?:size|to speech)\b|audio (?:by|read by)\b|(?:new)?you can now listen to\b|this audio is (?:auto|ai)-?generated)/i,
  credits:
    /^(?:[(\[—–-]{0,2}\s?(?:with files from|(?:additional |further )?reporting by|editing by|edited by|writing by|compiled by)\b|(?:the )?associated press (?:writers?|journalists?|reporters?)\b.{0,160}\bcontributed\b|the associated press contributed\b|[^"“]{1,140} contributed to this (?:report|story|article)\.?$|our standards:|this (?:report|story|article) (?:by|was|has been)\b.{0,80}\b(?:first |originally )?published\b|this (?:story|article) (?:first |originally )?appeared (?:first )?(?:on|in)\b|(?:originally|first) (?:published|appeared) (?:on|in|by|at)\b|source: )/i,
  address:
    /^(?:https?:\/\/\S+|www\.\S+|pic\.(?:twitter|x)\.com\/\S+|[\w.+-]{1,64}@[\w.-]{1,253}\.[a-z]{2,24})$/i,
  consent:
    /^(?:we use cookies\b|privacy notice\b|this (?:site|website) uses cookies\b|accept (?:all )?cookies\b|manage (?:cookies|preferences|consent)\b|due to your (?:cookie|consent)\b|your browser does not support\b|we apologi[sz]e, but this video\b|try refreshing your browser\b|(?:this|the) video (?:can ?not|is not|file|player)\b|please enable javascript\b|javascript is (?:disabled|required))/i,
};

/**
 * Whether a paragraph is a button or a notice of the page: `'Advertisement'`,
 * `'Sign up for our morning newsletter.'`, `'© 2026 Example Media'` -> `true`
 */
export function isFurniture(paragraph: string): boolean {
  if (paragraph.length > MAX_NOTICE) return false;
  return isButton(paragraph) || Object.values(NOTICES).some((notice) => notice.test(paragraph));
}

/** Takes buttons and notices out, and what stands between the two ends of a promotion. */
export const furniture: Rule = (page) => {
  const inPromotion = promotions(page.paragraphs);
  return without(page, (paragraph, at) => inPromotion.has(at) || isFurniture(paragraph));
};

/** Readers who do not see the page are told where to skip to: there the promotion ends. */
const PROMOTION_START = /^skip past (?:newsletter|app|event) promotion$/i;
const PROMOTION_END = /^after (?:newsletter|app|event) promotion$/i;
const MAX_PROMOTION = 12;

function promotions(paragraphs: readonly string[]): ReadonlySet<number> {
  const within = new Set<number>();
  paragraphs.forEach((paragraph, start) => {
    if (!PROMOTION_START.test(paragraph)) return;
    const ahead = paragraphs.slice(start, start + MAX_PROMOTION);
    const length = ahead.findIndex((line) => PROMOTION_END.test(line));
    for (let at = 0; at <= length; at++) within.add(start + at);
  });
  return within;
}

const isButton = (paragraph: string): boolean =>
  BUTTONS.has(paragraph.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, ''));
