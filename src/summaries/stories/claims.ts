import type { Fact, Printing, Quotation, Speaker } from '../types.ts';
import { contentWords, stemSet } from './content-words.ts';
import type { ContentWord } from './content-words.ts';
import type { Denying } from './found-denials.ts';
import { speakerKey } from './speakers.ts';
import { isInside, startingIn } from './spans.ts';

/** How much of what is denied a passage must state to be the claim denied, and in how many words. */
const LEAST_STATED = 0.6;
const FEWEST_WORDS = 2;

/** Facts of least weight come last and are not searched beyond this many passages. */
const MOST_SEARCHED = 500;

/** A passage of the story that may state what somebody denies, and who says it. */
export type ClaimCandidate = {
  readonly text: string;
  readonly content: readonly ContentWord[];
  /** The speaker's key. */
  readonly by: string | null;
};

/** What is said and stated in a story and denies nothing itself, to look claims up in. */
export const claimCandidates = (
  quotations: readonly Quotation[],
  facts: readonly Fact[],
  denials: readonly Denying[],
): ClaimCandidate[] => {
  const byArticle = Map.groupBy(
    denials.toSorted((a, b) => a.start - b.start),
    (denial) => denial.in.article.id,
  );
  const denies = ({ article, start, end }: Printing): boolean =>
    startingIn(byArticle.get(article) ?? [], { start, end: end - 1 }, (denial) => denial).length >
    0;
  return [
    ...quotations.map((said) => ({ ...said, text: said.words, by: speakerKey(said.speaker) })),
    ...facts.map((fact) => ({ ...fact, by: null })),
  ]
    .filter(({ printings: [first] }) => !denies(first))
    .slice(0, MOST_SEARCHED)
    .map(({ text, by }) => ({ text, by, content: contentWords(text) }));
};

/** Whether a claim is told in the denier's own words: "doing that with China". */
export const isOwnClaim = ({ found: { claim }, quoted }: Denying): boolean =>
  claim !== null && quoted !== null && isInside(claim, quoted.printing);

/**
 * The claim as articles put it beside the denial: the fullest, of equals the first; `null` where
 * none does. `"denied any support for Alberta's independence"` -> `"any support for Alberta's independence"`
 */
export const claimBeside = (denials: readonly Denying[]): string | null => {
  const claims = denials.flatMap(({ found: { claim }, in: { article } }) =>
    claim === null ? [] : [article.text.slice(claim.start, claim.end).replace(/\s+/g, ' ').trim()],
  );
  const [fullest] = claims
    .filter((words) => words !== '')
    .map((words) => ({ words, content: contentWords(words).length }))
    .sort((a, b) => b.content - a.content);
  return fullest?.words ?? null;
};

/**
 * The passage by anybody else that states what the words deny, of several the one that states most
 * of it; `null` where none states enough: a claim is not guessed.
 *
 * `'We never offered Alberta credit.'` and `'Rath says the US offered Alberta credit.'` -> the latter
 */
export const claimElsewhere = (
  words: string,
  by: Speaker,
  candidates: readonly ClaimCandidate[],
): string | null => {
  const denied = stemSet(contentWords(words).filter((word) => word.denied));
  if (denied.size < FEWEST_WORDS) return null;
  const denier = speakerKey(by);
  let best: { readonly text: string; readonly stated: number } | null = null;
  for (const { text, content, by: claimant } of candidates) {
    if (claimant !== null && claimant === denier) continue;
    const stated = stemSet(content.filter((word) => !word.denied && denied.has(word.stem))).size;
    const isEnough = stated >= FEWEST_WORDS && stated >= LEAST_STATED * denied.size;
    if (isEnough && stated > (best?.stated ?? 0)) best = { text, stated };
  }
  return best?.text ?? null;
};
