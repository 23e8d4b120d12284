import type {
  AttributedSpeaker,
  Attribution,
  FoundQuotation,
  Match,
  Span,
  Speaker,
} from '../../types.ts';
import { UNKNOWN_OUTLET } from '../../types.ts';
import { MATCH_RANK } from '../printing.ts';
import { outletKey } from '../../outlets.ts';
import { byPublication } from '../dated-article.ts';
import type { ToldArticle } from '../told-article.ts';
import { whoIsMeant } from '../people/meant.ts';
import type { People } from '../people/people.ts';
import { lastBefore, spanAt } from '../spans.ts';
import { callsItself } from '../sources/outlet-names.ts';
import { otherThan } from '../told-article.ts';
import { spokenOtherwise, spokenWords } from '../wording/speech.ts';
import { differInMeaning, matchWording, readWording, standsIn } from '../wording/wording.ts';
import type { Wording } from '../wording/wording.ts';

/** A quotation in one article, ready to be compared. */
export type Said = {
  readonly in: ToldArticle;
  readonly found: FoundQuotation;
  /** By the name the story knows best. */
  readonly speaker: Speaker | null;
  readonly attribution: Attribution | null;
  /** The outlet or people it was told to, an outlet by the name the article knows it by. */
  readonly toldTo: string | null;
  /** The other outlet it leans on: one it was told to, or whose report the article repeats. */
  readonly original: string | null;
  readonly words: string;
  /** The wording, and those with all commas at the seams of its parts and with none. */
  readonly wordings: readonly [Wording, ...Wording[]];
};

const asSpeaker = (
  people: People,
  dated: ToldArticle,
  speaker: AttributedSpeaker | null,
): Speaker | null =>
  speaker === null ? null : people.speaker(whoIsMeant(dated, speaker, speaker.attribution.mention));

const OUTLET = '(?:outlet|paper|newspaper|publication|magazine|network|broadcaster|site|website)';
/** Which one, the article does not say here: "the paper", "the Danish magazine". */
const SOME_OUTLET = new RegExp(`^(?:\\p{L}+ )?${OUTLET}$`, 'iu');
/** "[the Danish magazine] Aftenblad", "[the news agency] AFP" */
const INTRODUCED = new RegExp(`^(?:[\\p{L}-]+ ){0,2}(?:${OUTLET}|agency) (?=\\p{Lu})`, 'u');
/** In characters. */
const LONGEST_OUTLET = 60;
/** "told us", "told me", "told this newspaper" */
const ITSELF = /^(?:us|me|(?:this|our) \p{L}+)$/iu;

/**
 * "the FT" is the Financial Times where the article says so; "the outlet", or "us" on a page that does
 * not say whose it is, is nobody we can name.
 */
const listener = (
  { article, extraction, outletCalled }: ToldArticle,
  toldTo: string | null,
  creditedTo: string | null,
): string | null => {
  if (toldTo !== null && ITSELF.test(toldTo))
    return article.outlet === UNKNOWN_OUTLET ? null : article.outlet;
  const name = toldTo?.replace(/^the\s+/i, '').replace(INTRODUCED, '') ?? null;
  if (name === null) return null;
  if (SOME_OUTLET.test(name)) return creditedTo;
  const outlet = outletCalled(name);
  if (outlet !== null && outletKey(outlet) !== outletKey(name)) return outlet;
  const entity = extraction.names.find(
    (other) => other.name === name || other.aliases.includes(name),
  );
  return entity?.name ?? (INTRODUCED.test(toldTo ?? '') ? name : toldTo);
};

/** "Kay told Nine.": whom an outlet of one's own is told to, be its name a word like any other. */
const TO_WHOM = /^ ((?:[Tt]he )?\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,3})/u;
const TOLD_BY = /^t(?:old|ells?)$/i;

const toldItself = (
  { article: { text, outlet } }: ToldArticle,
  attribution: Attribution | undefined,
): string | null => {
  const cue = attribution?.cue;
  if (cue == null || !TOLD_BY.test(text.slice(cue.start, cue.end))) return null;
  const name = TO_WHOM.exec(text.slice(cue.end, cue.end + LONGEST_OUTLET))?.[1];
  return name !== undefined && callsItself(outlet, name) ? outlet : null;
};

/** From its first part to its last, with the cue where it stands outside. */
const placeOf = ({ parts, speaker }: FoundQuotation): Span => {
  const spans = [...parts, speaker?.attribution.cue].filter((span) => span != null);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
};

const outletOf = (dated: ToldArticle, toldTo: string | null): string | null =>
  otherThan(dated.article.outlet, toldTo === null ? null : dated.outletCalled(toldTo));

/** "He told the Courier that …", "In an interview with the Courier she said …": an occasion. */
const TOLD = /\b(?:t(?:old|ells?)|interview with|(?:spoke|speaking|talked|talking) (?:to|with))\b/i;
/** "she", "the former deputy": whom the sentence before named. */
const NAMED_BEFORE = /^(?:[Ss]?[Hh]e|[Tt]hey|[Tt]he (?:\p{Ll}+[ -]?){1,3})$/u;

/**
 * The outlet that the sentence before says it was told to: "Roe told the Courier that she would
 * resign. “It is over,” she said."
 */
const toldBefore = (dated: ToldArticle, { parts, speaker }: FoundQuotation): string | null => {
  const { article, extraction, leansOn } = dated;
  const mention = speaker?.attribution.mention;
  if (mention === undefined || !NAMED_BEFORE.test(article.text.slice(mention.start, mention.end))) {
    return null;
  }
  const own = spanAt(extraction.sentences, Math.min(mention.start, parts[0].start));
  const [before] = own === null ? [] : lastBefore(extraction.sentences, own.start, 1);
  if (own === null || before === undefined) return null;
  const isSameParagraph = !article.text.slice(before.end, own.start).includes('\n');
  const words = article.text.slice(before.start, before.end);
  return isSameParagraph && TOLD.test(words) ? leansOn(before) : null;
};

const read = (dated: ToldArticle, found: FoundQuotation, people: People): Said => {
  const { text } = dated.article;
  const words = spokenWords(text, found.parts);
  const wording = readWording(words);
  const credited = dated.leansOn(placeOf(found));
  const told = found.speaker?.attribution;
  const toldTo = listener(dated, told?.toldTo ?? toldItself(dated, told), credited);
  const others = (found.parts.length > 1 ? spokenOtherwise(text, found.parts) : [])
    .map(readWording)
    .filter((other, i, all) =>
      [wording, ...all.slice(0, i)].every(({ folded }) => folded !== other.folded),
    );
  return {
    in: dated,
    found,
    speaker: asSpeaker(people, dated, found.speaker),
    attribution: found.speaker?.attribution ?? null,
    toldTo,
    original: outletOf(dated, toldTo) ?? credited ?? toldBefore(dated, found),
    words,
    wordings: [wording, ...others],
  };
};

/** "…," he told the Courier. "It is mine," he added: said to the same. */
const GOES_ON = /^(?:add(?:ed|s|ing)?|continued?|continues|went on|goes on)$/i;

const goesOn = ({ attribution, in: { article } }: Said): boolean =>
  attribution?.basis === 'carried' ||
  (attribution?.cue != null &&
    GOES_ON.test(article.text.slice(attribution.cue.start, attribution.cue.end)));

/** What is only carried on was told to those who were told before. */
const goingOn = (quoted: readonly Said[]): Said[] => {
  const all: Said[] = [];
  for (const said of quoted) {
    const before = all.at(-1);
    const isSame =
      before !== undefined &&
      goesOn(said) &&
      said.original === null &&
      said.toldTo === null &&
      said.speaker?.name === before.speaker?.name;
    all.push(isSame ? { ...said, toldTo: before.toldTo, original: before.original } : said);
  }
  return all;
};

/** Every quotation of the articles that says something, in order. */
export const readQuotations = (articles: readonly ToldArticle[], people: People): Said[] =>
  articles
    .flatMap((dated) =>
      goingOn(dated.extraction.quotations.map((found) => read(dated, found, people))),
    )
    .filter((said) => said.wordings[0].folded !== '');

/** Orders printings: by their articles, then by place. */
export const byPrint = (a: Said, b: Said): number =>
  byPublication(a.in.article, b.in.article) || a.found.parts[0].start - b.found.parts[0].start;

/** How one printing stands to another's words, whichever commas stood at the seams of its parts. */
export const matchSaid = (printed: Said, words: Said): Match | null =>
  printed.wordings
    .flatMap((one) => words.wordings.map((other) => matchWording(one, other)))
    .reduce(
      (best, match) => (match && (!best || MATCH_RANK[match] < MATCH_RANK[best]) ? match : best),
      null,
    );

/** Whether one printing's words are the other's or an unbroken part of them, however cut. */
export const isIn = (printed: Said, words: Said): boolean =>
  printed.wordings.some((one) => words.wordings.some((other) => standsIn(one, other)));

/** Whether two printings say contrary things, so that they cannot be one utterance. */
export const areContrary = (a: Said, b: Said): boolean =>
  differInMeaning(a.wordings[0], b.wordings[0]) && !isIn(a, b) && !isIn(b, a);
