import lexicon from '../../../../data/lexicon/claims.json' with { type: 'json' };
import type { Claim, Span, Speaker } from '../../types.ts';
import type { Denying } from './found.ts';
import type { People } from '../people/people.ts';
import { printingOf } from '../printing.ts';
import { deniesWhatIsBefore } from './points-back.ts';
import { compareSpeakers } from '../people/speakers.ts';
import { lastBefore, spanAt, startingIn } from '../spans.ts';
import { isStatement, makerOf, speakerNamed } from './statements.ts';
import type { ToldArticle } from '../told-article.ts';

/** A denial answers what stands so near before it, in sentences and in UTF-16 units. */
const MOST_BACK = 4;
const FARTHEST_BACK = 700;

const NAMING = lexicon.naming.replaceAll(' ', '|');

/** "[Malone’s campaign alleged that ballots were missing], which the clerk denied" */
const WHICH =
  /^(.{12,400}?), (?:which|something|a claim|a charge|an allegation|claims|allegations) /su;
/** "[the hills are occupied land], although Israel disputes this" */
const THOUGH = /^(.{12,400}?),? (?:although|though|but) (?=[^,;]{3,80}$)/su;
/** "described reports that [the sprinklers had been off] as 'simply wrong'" */
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${NAMING})(?!\\p{L})(?:(?! that )[^."“”]){0,90}?:? that ([^."“”;]{8,200}?)(?=,? (?:as|was|were|is|are|which) |[,.;"“]|$)`,
  'u',
);
/** "after [a tabloid] reported [she had 'admitted' it]" */
const AFTER = new RegExp(
  `(?<!\\p{L})after (\\P{Lu}{0,4}[^,.;]{3,60}?) (?:${lexicon.claiming.replaceAll(' ', '|')}) (?:that )?([^.]{8,200})`,
  'u',
);
/** "claims by [a trade union] that" */
const MADE_BY = new RegExp(
  `(?<!\\p{L})(?:${NAMING}) (?:made )?(?:by|from) ([^,.;:"“”]{3,60}?)(?= (?:that|of|who|which)(?!\\p{L})|[,.;:]|$)`,
  'u',
);

/** "Mr. [Roe]'s claim that" */
const OWNED_BY = new RegExp(
  `((?:(?!(?:Mr|Mrs|Ms|Dr)[. ])\\p{Lu}[\\p{L}.-]* ){0,3}\\p{Lu}[\\p{L}-]*)['’]s? (?:\\p{Ll}+ )?(?:${NAMING})(?!\\p{L})`,
  'u',
);

/** Whether the article itself denies there. */
type Denies = (told: ToldArticle, sentence: Span) => boolean;

const asClaim = (
  told: ToldArticle,
  span: Span,
  by: Speaker | null,
  found: Claim['found'],
): Claim => {
  const printing = printingOf(told, span, 'verbatim');
  return { words: printing.words.replace(/\s+/g, ' ').trim(), by, found, printing };
};

const capture = (words: string, pattern: RegExp, group: number): Span | null => {
  const match = pattern.exec(words);
  const captured = match?.[group]?.trim();
  if (match === null || captured === undefined) return null;
  const start = match.index + match[0].indexOf(captured);
  return { start, end: start + captured.length };
};

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Who made a claim, where the sentence of the denial says so: `'claims by a trade union that …'`, `"Mr. Roe's claim that …"` */
export const makerBeside = ({ in: told, start, by }: Denying, people: People): Speaker | null => {
  const sentence = spanAt(told.extraction.sentences, start);
  if (sentence === null) return null;
  const words = told.article.text.slice(sentence.start, sentence.end);
  const printed = MADE_BY.exec(words)?.[1] ?? OWNED_BY.exec(words)?.[1];
  const maker = printed === undefined ? null : speakerNamed(printed, told, people);
  return compareSpeakers(maker, by) === 'same' ? null : maker;
};

/** The claim in the very sentence that denies it, outside the denier's own words. */
export const claimInSentence = (denying: Denying, people: People): Claim | null => {
  const { in: told, start, found } = denying;
  const sentence = spanAt(told.extraction.sentences, start);
  if (sentence === null) return null;
  const words = told.article.text.slice(sentence.start, sentence.end);
  const which = capture(words, WHICH, 1);
  if (
    which !== null &&
    sentence.start + which.end <= found.cue.start &&
    isStatement(words.slice(which.start, which.end))
  ) {
    const span = moved(which, sentence.start);
    return asClaim(told, span, makerOf(told, span, people), 'denial');
  }
  const though = capture(words.slice(0, found.cue.start - sentence.start), THOUGH, 1);
  if (
    though !== null &&
    deniesWhatIsBefore(words.slice(though.end)) &&
    compareSpeakers(makerOf(told, moved(though, sentence.start), people), denying.by) !== 'same'
  ) {
    const span = moved(though, sentence.start);
    return asClaim(told, span, makerOf(told, span, people), 'denial');
  }
  const named = capture(words, NAMED, 1);
  const cueEnd = Math.max(0, found.cue.end - sentence.start);
  if (named !== null && !words.slice(cueEnd, named.start).includes(';')) {
    return asClaim(told, moved(named, sentence.start), makerBeside(denying, people), 'denial');
  }
  const after = capture(words, AFTER, 2);
  const teller = AFTER.exec(words)?.[1];
  if (after === null || sentence.start + after.start < found.cue.end) return null;
  const by = teller === undefined ? null : speakerNamed(teller, told, people);
  return asClaim(told, moved(after, sentence.start), by, 'denial');
};

/** Whether a sentence is a quotation with its cue. */
const isQuotedAlone = ({ article: { text } }: ToldArticle, { start, end }: Span): boolean =>
  /^["“‘']/.test(text.slice(start, end));

/**
 * What a denial answers: the nearest statement before it in its article that is by somebody else and
 * denies nothing itself; `null` where none stands near.
 *
 * "Unite said the gas was left in the open. Derwen Stone denied that." -> the first, by Unite
 *
 * @param isDenied whether the words of that statement may be what is denied
 */
export const claimBefore = (
  { in: told, start, by }: Denying,
  { people, denies }: { people: People; denies: Denies },
  isDenied: (words: string) => boolean,
): Claim | null => {
  const { sentences } = told.extraction;
  const sentence = spanAt(sentences, start);
  if (sentence === null) return null;
  const before = lastBefore(sentences, sentence.start, MOST_BACK);
  for (const [at, earlier] of before.entries()) {
    if (sentence.start - earlier.end > FARTHEST_BACK) return null;
    if (denies(told, earlier)) continue;
    const maker = makerOf(told, earlier, people);
    const words = told.article.text.slice(earlier.start, earlier.end);
    if (maker === null && !isStatement(words)) continue;
    if (maker !== null && compareSpeakers(maker, by) !== 'different') continue;
    if (!isDenied(words)) return null;
    const first = before[at + 1];
    // "Roe says the drill leaked. “I saw it,” he says.": the claim comes before its proof.
    const isProof =
      maker !== null &&
      first !== undefined &&
      isQuotedAlone(told, earlier) &&
      !denies(told, first) &&
      isStatement(told.article.text.slice(first.start, first.end)) &&
      compareSpeakers(makerOf(told, first, people), maker) !== 'different';
    return isProof
      ? asClaim(told, first, makerOf(told, first, people) ?? maker, 'article')
      : asClaim(told, earlier, maker, 'article');
  }
  return null;
};

/** Finds whether an article denies in a sentence, among denials found before. */
export const denialFinder = (denials: readonly Denying[]): Denies => {
  const byArticle = Map.groupBy(
    denials.toSorted((a, b) => a.start - b.start),
    (denial) => denial.in.article.id,
  );
  return ({ article }, { start, end }) =>
    startingIn(byArticle.get(article.id) ?? [], { start, end: end - 1 }, (denial) => denial)
      .length > 0;
};
