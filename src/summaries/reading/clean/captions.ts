import { without } from './page.ts';
import type { Rule } from './page.ts';

/** Captions are a sentence or two, in UTF-16 units. */
const MAX_CAPTION = 600;
const MAX_CREDIT = 200;

/** How lines that belong to a picture begin. */
const STARTS: Readonly<Record<string, RegExp>> = {
  label:
    /^(?:file )?(?:photo(?:graph)?|image|picture|video|graphic|illustration|cartoon|map|chart)s?(?: (?:by|credits?|courtesy|source|via|supplied|caption)\b|\s?[:|©])/i,
  credit:
    /^(?:(?:(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo) )?[Cc]redits?\s?:\s?\p{Lu}|[Cc]aptions?\s?:|[Cc]ourtesy (?:of|photo)\b)/u,
  pictured: /^(?:pictured\s?[:,(]|above:|below:|left:|right:)/i,
  file: /^(?:file (?:photo|image|picture|footage)\b|FILE\s?[–—-]\s)/,
  agency:
    /^(?:getty(?: images)?|ap(?: photo)?|reuters|shutterstock|afp|istock|alamy|the canadian press|epa|supplied|handout|submitted|screenshot|screengrab)(?:\s?[/|]\s?.{1,60})?$/i,
};

const AGENCY =
  '(?:(?:the )?canadian press|ap|(?:the )?associated press|reuters|getty(?: images)?|afp|epa|shutterstock|bloomberg|alamy|postmedia|cbc|pa|upi|zuma press|imago)';

/** How captions end: with a credit no sentence of an article ends with. */
const ENDS: Readonly<Record<string, RegExp>> = {
  inBrackets:
    /\((?:(?:ap |file |handout )?photo\b|image\b|picture\b|photograph\b|courtesy\b|handout\b|getty\b|shutterstock\b|supplied\b|submitted\b|screenshot\b)[^()]{0,150}\)\.?$/i,
  name: /\(\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){1,5}\s?\/\s?\p{Lu}[\p{L}.'’ /-]{1,80}\)\.?$/u,
  // In capitals, and a name after it: "a Reuters/Ipsos poll" is no credit.
  slash:
    /\b(?:REUTERS|AP Photo|THE CANADIAN PRESS|AFP|EPA|EFE|UPI)\s?\/\s?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:\s?\/\s?.{1,30})?\)?\.?$/u,
  agency: new RegExp(`\\p{L}\\s?/\\s?${AGENCY}(?: (?:via|file) ?.{0,30})?\\)?$`, 'iu'),
  photo: /\s(?:photo(?:graph)?|image|picture)s?(?: (?:by|courtesy|credit|via)\b|:\s?).{2,80}$/i,
};

/**
 * Whether a paragraph is a picture's caption or credit: `'Photo: Ann Lee'`,
 * `'Carney in Ottawa. (Ann Lee/The Canadian Press)'`, `'Image source, Getty Images'` -> `true`
 */
export function isCaption(paragraph: string): boolean {
  if (paragraph.length > MAX_CAPTION) return false;
  const end = paragraph.slice(-MAX_CREDIT);
  return (
    Object.values(STARTS).some((start) => start.test(paragraph)) ||
    Object.values(ENDS).some((credit) => credit.test(end))
  );
}

/** Takes captions and credits out, and the shorter caption that a page prints above the full one. */
export const captions: Rule = (page) =>
  without(page, (paragraph, at) => {
    const next = page.paragraphs[at + 1] ?? '';
    return isCaption(paragraph) || (isCaption(next) && next.startsWith(paragraph.slice(0, -1)));
  });
