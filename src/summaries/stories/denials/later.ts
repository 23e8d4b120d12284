import type { Claim, Later, Span, Speaker } from '../../types.ts';
import type { Denied } from './claim-of.ts';
import { contentWords, NOT, shared, stemSet } from '../words/content-words.ts';
import type { People } from '../people/people.ts';
import { printingOf } from '../printing.ts';
import { compareSpeakers } from '../people/speakers.ts';
import { isTakenBack } from './kind.ts';
import { isInside } from '../spans.ts';
import { takenBackIn } from './statements.ts';
import type { ToldArticle } from '../told-article.ts';

/** Fewer words in common, and somebody takes back something else. */
const FEWEST_SHARED = 2;

/** Words without one of which nobody takes anything back. */
const MAY_TAKE_BACK = /admit|acknowledg|conced|retract|withdr|confirm|(?:took|take[sn]?) back/;

/** "took back its denial" takes back all that was denied. */
const WHOLE_DENIAL =
  /(?:took|takes?|taken|withdr\p{L}+|retract\p{L}+|revers\p{L}+)(?: back)? (?:its|his|her|their|the|an earlier)(?: \p{L}+)? denials?(?!\p{L})/u;

type TakenBack = {
  readonly told: ToldArticle;
  readonly sentence: Span;
  readonly by: Speaker;
  readonly kind: Later['kind'];
  /** It takes back whatever was denied. */
  readonly isWhole: boolean;
  readonly stems: ReadonlySet<string>;
};

const stemsOf = (words: string): ReadonlySet<string> =>
  stemSet(contentWords(words).filter(({ stem, named }) => stem !== NOT && !named));

/** "The minister has conceded that he called, after denying it": by whoever denied. */
const takenBackWith = (
  told: ToldArticle,
  sentence: Span,
  people: People,
): Pick<TakenBack, 'by' | 'kind'> | null => {
  const denial = told.extraction.denials.find(
    (found) => isInside(found.cue, sentence) && isTakenBack(told, found, people),
  );
  return denial?.by == null ? null : { by: people.speaker(denial.by), kind: 'retracted' };
};

const readAll = (articles: readonly ToldArticle[], people: People): TakenBack[] =>
  articles.flatMap((told) =>
    told.extraction.sentences.flatMap((sentence) => {
      const words = told.article.text.slice(sentence.start, sentence.end);
      const found = MAY_TAKE_BACK.test(words)
        ? (takenBackIn(told, sentence, people) ?? takenBackWith(told, sentence, people))
        : null;
      const isWhole = WHOLE_DENIAL.test(words);
      return found === null ? [] : [{ ...found, told, sentence, isWhole, stems: stemsOf(words) }];
    }),
  );

/**
 * Finds what a denier said later against a denial: the first sentence of an article published after
 * it in which the same speaker admits or confirms what was denied.
 *
 * "The minister denied meeting a lobbyist" on Monday, "the minister has admitted that she met a
 * lobbyist" on Wednesday -> `retracted`
 */
export const laterFinder = (
  articles: readonly ToldArticle[],
  people: People,
): ((denied: Denied, claim: Claim | null) => Later | null) => {
  const takenBack = readAll(articles, people);
  const published = new Map(articles.map(({ article }) => [article.id, article.published]));
  return ({ by, words, printings }, claim) => {
    if (takenBack.length === 0) return null;
    const days = printings.map(({ article }) => published.get(article) ?? null);
    const first = days.filter((day) => day !== null).sort()[0];
    if (first === undefined) return null;
    const denied = stemsOf(`${words} ${claim?.words ?? ''}`);
    const found = takenBack.find(
      ({ told, by: speaker, stems, isWhole }) =>
        (told.article.published ?? '') > first &&
        compareSpeakers(speaker, by) === 'same' &&
        (isWhole || shared(stems, denied) >= FEWEST_SHARED),
    );
    return found === undefined
      ? null
      : { kind: found.kind, printing: printingOf(found.told, found.sentence, 'verbatim') };
  };
};
