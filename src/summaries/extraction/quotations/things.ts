import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import type { Surroundings } from './surroundings.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { hasAtMost } from '../text/at-most.ts';

const oneWordOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Things that words are printed on. What they say nobody says. */
const THINGS =
  'sign|banner|placard|poster|billboard|plaque|sticker|label|badge|button|flag|cap|hat|t-?shirt|shirt|hoodie|jersey|mug|tattoo|graffiti|inscription|headstone|gravestone|scoreboard';
const INSCRIBED = new RegExp(
  `\\b(?:${THINGS})s?\\b([^.;:,"“”]{0,60}?)\\b(?:reads?|reading|said|says|saying|declar(?:ed|es|ing)|proclaim(?:ed|s|ing)|with (?:the|these) words|bearing the words)[,:]?\\s*$`,
  'i',
);
/** The last word before the mark is one of these, or nothing is inscribed: most sentences are told apart so. */
const ENDS_INSCRIBED = oneWordOf(
  'read reads reading said says saying declares declared declaring proclaims proclaimed proclaiming words',
);
/** Between thing and verb: somebody has come in who may have said it. */
const SOMEBODY = /\b(?:and|but|when|as|while|who|he|she|they|we|i|you)\b/i;

/** `a sign over the door: “` */
const BEARING = new RegExp(
  `\\b(?:${THINGS})s?(?: (?:over|above|on|at|in|outside|behind|near|by|across)(?: [\\p{L}’'-]+){1,4})?:\\s*$`,
  'iu',
);

/** `A banner across the gate read “`, `a cap that said “`, `a sign over the door: “`; not `He held up a sign and said “`. */
export function isInscribed({ before, lastWord }: Surroundings): boolean {
  if (/:\s*$/u.test(before) && BEARING.test(before)) return true;
  if (!ENDS_INSCRIBED.has(lastWord())) return false;
  const found = INSCRIBED.exec(before);
  return found !== null && !SOMEBODY.test(found[1] ?? '');
}

const TERM = quickPattern(
  /(?:^\s*(?:the|this) (?:term|word|phrase|expression|acronym)|\b(?:known(?: \w+ly)?(?: to \w+)? as|so-called|nicknamed|what(?:['’]s| is| are) called|(?:rated|marked|stamped)|click(?:s|ed|ing)?(?: on)?|taps?)|\p{Ll}s speak of|(?:never|not|n['’]t|whether \p{Ll}+ (?:would|will)|avoid(?:s|ed|ing)?) (?:\p{Ll}+ ){0,3}(?:the|this|that) (?:term|word|phrase|expression)|(?:with|under) the slogan)[,:]?\s*$/iu,
);

const ENDS_TERM = oneWordOf(
  'term word phrase expression acronym slogan as called nicknamed of rated marked stamped click clicks clicked clicking on tap taps',
);

/** `The term “`, `never used the word “`, `avoid the phrase “`, `under the slogan “`, `known locally as “`, `Traders speak of “`, `click “`, `papers marked “`; not `Lee used the term “`. */
export const isTerm = ({ before, lastWord }: Surroundings): boolean =>
  ENDS_TERM.has(lastWord()) && TERM.test(before);

const TITLED =
  /\b(?:titled|entitled|headlined|subtitled|captioned|(?:chapter|episode|essay|poem|song|single|album|novel|painting|sculpture|play|film|documentary|exhibition),)\s*$/i;

const ENDS_TITLED = oneWordOf(
  'titled entitled headlined subtitled captioned chapter episode essay poem song single album novel painting sculpture play film documentary exhibition',
);

/** `An essay titled “`, `Its second chapter, “`, whatever capitals the title has; behind a comma only where no verb of saying stands beside. */
export const isTitled = ({ before, lastWord, cued }: Surroundings): boolean =>
  ENDS_TITLED.has(lastWord()) && TITLED.test(before) && (HAS_TITLE.test(before) || !cued());

/** `a message titled “Budget, again,” Roe wrote that`: no cue makes speech of a title. */
const HAS_TITLE = /\b(?:en|sub)?titled\s*$/i;

const PERFORMED = oneWordOf(
  'read reads reading recite recites recited reciting sang sings singing',
);
const INTRODUCED = /[,:]\s*$/u;
const DOCUMENT = new RegExp(
  `\\b(?:${THINGS}|${nouns.documents.join('|')}|it|which|that|words?|name)\\b`,
  'i',
);

/** `He read “The Salt Road” twice`: a title that is read or sung; not `the letter read “Come Home”`, `He read: “`. */
export const isPerformed = ({ before, lastWord }: Surroundings): boolean =>
  PERFORMED.has(lastWord()) && !INTRODUCED.test(before) && !DOCUMENT.test(before);

const TEASER = /^\s*(?:read (?:more|also|next)|related|see also|also read|watch|listen|more)\s*:/i;

/** `Read more: “`: a line that points to another article. */
export const isTeaser = ({ before }: Surroundings): boolean => TEASER.test(before);

const MARKED =
  /^\s*(?:ratings?|votes?|buttons?|options?|keys?|tabs?|icons?|settings?|tags?|labels?|stickers?|grades?|box|boxes|category|categories|lists?|signs?)(?!\p{L})/u;
const HAS_ONE = /(?:^|\s)(?:an?|the|his|her|its|their|no|more|\p{N}+|one|two|three)\s*$/iu;

/** What people send: their words are of a kind, and nobody's. */
const SENT = /^\s*(?:calls|cards|notes|e-?mails|gifts|flowers)(?!\p{L})/u;

/** `a “sell” rating`, `the “no” vote`, `“thank you” cards`: a word or two that something bears; `a “keep off the grass” sign`. */
export const isMarking = (quoted: string, { before, after }: Surroundings): boolean => {
  const isOneOrTwo = hasAtMost(2, quoted);
  if (!HAS_ONE.test(before)) return isOneOrTwo && /^\p{Ll}/u.test(quoted) && SENT.test(after);
  return isOneOrTwo
    ? MARKED.test(after)
    : hasAtMost(LONGEST_INSCRIPTION, quoted) && POSTED.test(after);
};
/** In words: what a sign says. */
const LONGEST_INSCRIPTION = 6;
const POSTED =
  /^\s*(?:signs?(?! (?:for|of|that|to)(?!\p{L}))|notices?|placards?|posters?|banners?|stickers?|buttons?|labels?)(?!\p{L})/u;

const JUDGES = /\b(?:call|brand|label|describ|deem|term|dub)\p{Ll}*(?!\p{L})[^.;:]*$/iu;

/** `between firms, “creators,” and people`: a word of a list; not `called him dull, “weak,” and old`. */
export const isListed = (quoted: string, { before, after }: Surroundings): boolean =>
  /^\S+,$/.test(quoted.trim()) &&
  /,\s*$/.test(before) &&
  /^\s(?:and|or)\s/.test(after) &&
  !JUDGES.test(before);

const REGULATES =
  /^\s*(?:bans?|rules?|polic(?:y|ies)|laws?|orders?|restrictions?|zones?|lists?|areas?|requirements?|provisions?|mandates?|signs?|notices?|maps?)(?!\p{L})/u;
const REGULATED =
  /\p{L}[ -](?:zones?|lists?|rules?|polic(?:y|ies)|laws?|areas?|orders?|seasons?|lanes?|days?|hours?)$/u;

/** `lift its “no return zone” bans`: what a rule is called in a few words; not `called it a “no return zone” rule`. */
export const isMeasure = (quoted: string, { before, after }: Surroundings): boolean =>
  REGULATES.test(after) &&
  REGULATED.test(quoted) &&
  hasAtMost(LONGEST_MEASURE, quoted) &&
  !JUDGES.test(before);
const LONGEST_MEASURE = 4;

const CAMPAIGNED =
  /^\s*(?:(?:\p{Ll}[\p{L}-]*|social media) )?(?:(campaigns?|initiatives?|schemes?|programmes?|programs?|frameworks?|formulas?)|slogans?|taglines?|principles?|doctrines?|hashtags?|mottos?|mantras?)(?!\p{L})/u;
const OWNED = /(?:^|\s)(?:an?|the|his|her|its|their|this|that)\s*$|['’]s?\s*$/iu;
/** In words. */
const LONGEST_SLOGAN = 8;

/** `the “one lane, two roads” principle`, `Leeds’s “Go slow.” campaign`: what something goes by; not `a “cruel and costly” scheme`. */
export const isSlogan = (quoted: string, { before, after }: Surroundings): boolean => {
  const campaigned = CAMPAIGNED.exec(after);
  if (campaigned === null || !OWNED.test(before)) return false;
  const isCoined = campaigned[1] === undefined || /^\P{L}*\p{Lu}|[,.!?] /u.test(quoted);
  return isCoined && hasAtMost(LONGEST_SLOGAN, quoted);
};

const NAMED =
  /\b(?:(?:named|christened|dubbed|nicknamed) (?:it|him|her|them)|(?:mean(?:s|t|ing)?|translat(?:es|ed|ing) (?:as|to)))[,:]?\s*$/i;
const ENDS_NAMED = oneWordOf('it him her them mean means meant meaning as to');
const LONGEST_NAME = 4;

/** `They named it “the fire star”`, `Deimos, meaning “rout,”`: a name, or what one means. */
export const isNaming = (quoted: string, { before, lastWord }: Surroundings): boolean =>
  ENDS_NAMED.has(lastWord()) && NAMED.test(before) && hasAtMost(LONGEST_NAME, quoted);

/** `a “burner,” or pre-paid, phone`: a word, and what it is. */
export const isGlossed = (quoted: string, { before, after }: Surroundings): boolean =>
  /^\S+,$/.test(quoted.trim()) && HAS_ONE.test(before) && /^\sor\s/.test(after);

const DEFINED = /^\s*(?:is|are|was|were|means?|meant|refers? to|stands? for)\s(?:an?|the|any)\s/;
const LONGEST_TERM = 3;

/** `“Night rate” is the charge that`: a few words in front of what they mean. */
export const isDefined = (quoted: string, { before, after }: Surroundings): boolean =>
  before.trim() === '' && DEFINED.test(after) && hasAtMost(LONGEST_TERM, quoted);
