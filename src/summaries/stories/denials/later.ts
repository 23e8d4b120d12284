import type { Claim, Later, Span, Speaker } from '../../types.ts';
import type { Denied } from './claim-of.ts';
import { contentWords, NOT, shared, stemSet } from '../words/content-words.ts';
import type { People } from '../people/people.ts';
import { printingOf } from '../printing.ts';
import { compareSpeakers } from '../people/speakers.ts';
import { takenBackIn } from './statements.ts';
import type { ToldArticle } from '../told-article.ts';

/** Fewer words in common, and somebody takes back something else. */
const FEWEST_SHARED = 2;

/** Words without one of which nobody takes anything back. */
const MAY_TAKE_BACK = /admit|acknowledg|conced|retract|withdr|confirm/;

type TakenBack = {
  readonly told: ToldArticle;
  readonly sentence: Span;
  readonly by: Speaker;
  readonly kind: Later['kind'];
  readonly stems: ReadonlySet<string>;
};

const stemsOf = (words: string): ReadonlySet<string> =>
  stemSet(contentWords(words).filter(({ stem, named }) => stem !== NOT && !named));

const readAll = (articles: readonly ToldArticle[], people: People): TakenBack[] =>
  articles.flatMap((told) =>
    told.extraction.sentences.flatMap((sentence) => {
      const words = told.article.text.slice(sentence.start, sentence.end);
      const found = MAY_TAKE_BACK.test(words) ? takenBackIn(told, sentence, people) : null;
      return found === null ? [] : [{ ...found, told, sentence, stems: stemsOf(words) }];
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
      ({ told, by: speaker, stems }) =>
        (told.article.published ?? '') > first &&
        compareSpeakers(speaker, by) === 'same' &&
        shared(stems, denied) >= FEWEST_SHARED,
    );
    return found === undefined
      ? null
      : { kind: found.kind, printing: printingOf(found.told, found.sentence, 'verbatim') };
  };
};
