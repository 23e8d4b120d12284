import type { Claim, Fact, Printing, Quotation, Speaker } from '../../types.ts';
import { contentWords, NOT, shared, stemSet } from '../words/content-words.ts';
import type { ContentWord } from '../words/content-words.ts';
import type { Denying } from './found.ts';
import { areOfOtherThings } from './other-thing.ts';
import { compareSpeakers } from '../people/speakers.ts';
import { isInside, startingIn } from '../spans.ts';

/** How much of what is denied a passage must state to be the claim denied, and in how many words. */
const LEAST_STATED = 0.6;
const FEWEST_WORDS = 2;

/** Facts of least weight come last and are not searched beyond this many passages. */
const MOST_SEARCHED = 500;

/** A passage of the story that may state what somebody denies, and who says it. */
export type ClaimCandidate = {
  readonly text: string;
  readonly content: readonly ContentWord[];
  readonly by: Speaker | null;
  /** The printing that has just these words. */
  readonly printing: Printing;
};

/** What is said and stated in a story and denies nothing itself, to look claims up in. */
export const claimCandidates = (
  quotations: readonly Quotation[],
  facts: readonly Fact[],
  denials: readonly Denying[],
  madeBy: (printing: Printing) => Speaker | null,
): ClaimCandidate[] => {
  const byArticle = Map.groupBy(
    denials.toSorted((a, b) => a.start - b.start),
    (denial) => denial.in.article.id,
  );
  const denies = ({ article, start, end }: Printing): boolean =>
    startingIn(byArticle.get(article) ?? [], { start, end: end - 1 }, (denial) => denial).length >
    0;
  return [
    ...quotations.map((said) => ({ ...said, text: said.words, by: said.speaker })),
    ...facts.map((fact) => ({ ...fact, by: null })),
  ]
    .filter(({ printings: [first] }) => !denies(first))
    .slice(0, MOST_SEARCHED)
    .map(({ text, by, printings: [printing] }) => ({
      text,
      by: by ?? madeBy(printing),
      printing,
      content: contentWords(text),
    }));
};

/** How much of the shorter claim the other must state too. */
const SAME_CLAIM = 0.6;

const claimPrinted = ({ in: { article }, found: { claim } }: Denying): string =>
  claim === null ? '' : article.text.slice(claim.start, claim.end);

const claimStems = (denying: Denying): ReadonlySet<string> =>
  stemSet(contentWords(claimPrinted(denying)).filter(({ stem }) => stem !== NOT));

/** Whether what two denials deny differs in a figure, a day or a negation, whatever else they share. */
export const denyOtherThings = (a: Denying, b: Denying): boolean =>
  areOfOtherThings(claimPrinted(a), claimPrinted(b));

/** Denied in general: "denied all charges", "denies any wrongdoing". */
const GENERAL =
  /^(?:(?:all|any|the|these|those|both|such|of|his|her|its|their|against|him|it|them|\p{L}+ing)\s)*(?:charges?|wrongdoing|allegations?|accusations?|claims?|offences?|offenses?)(?=\s|[.,;]|$)(?!\s(?:that|of)\s)/iu;

const isGeneral = (denying: Denying): boolean => GENERAL.test(claimPrinted(denying));

/** Whether two denials deny one claim: "having called the governor", "having called the governor that night". */
export const claimAlike = (a: Denying, b: Denying): boolean => {
  const [one, other] = [claimStems(a), claimStems(b)];
  if (isGeneral(a) && isGeneral(b)) return true;
  const both = shared(one, other);
  return (
    both >= FEWEST_WORDS &&
    both >= SAME_CLAIM * Math.min(one.size, other.size) &&
    !denyOtherThings(a, b)
  );
};

/** Whether a claim is told in the denier's own words: "doing that with China". */
export const isOwnClaim = ({ found: { claim }, quoted }: Denying): boolean =>
  claim !== null && quoted !== null && isInside(claim, quoted.printing);

/** A word as it stands: turned round by a negation it is not the word stated. */
const asStated = ({ stem, denied }: ContentWord): string => (denied ? `${NOT} ${stem}` : stem);

/** What words state, to be looked up: `'nobody was near it'` -> `Set {'not', 'not near'}` */
export const statedIn = (words: string): ReadonlySet<string> =>
  new Set(contentWords(words).map(asStated));

/**
 * The passage by anybody else that states these stems, of several the one that states most of them;
 * `null` where none states enough.
 */
export const candidateFor = (
  denied: ReadonlySet<string>,
  denier: Speaker,
  candidates: readonly ClaimCandidate[],
): ClaimCandidate | null => {
  if (denied.size < FEWEST_WORDS) return null;
  let best: { readonly candidate: ClaimCandidate; readonly stated: number } | null = null;
  for (const candidate of candidates) {
    if (compareSpeakers(candidate.by, denier) === 'same') continue;
    const stated = shared(new Set(candidate.content.map(asStated)), denied);
    const isEnough = stated >= FEWEST_WORDS && stated >= LEAST_STATED * denied.size;
    if (isEnough && stated > (best?.stated ?? 0)) best = { candidate, stated };
  }
  return best?.candidate ?? null;
};

/** Who denies, and where. */
type Denier = { readonly by: Speaker; readonly printings: readonly Printing[] };

/** Whether a page tells a passage only behind every place where it tells the denial: it answers no claim to come. */
const isToldLater = ({ article, start }: Printing, { printings }: Denier): boolean => {
  const onPage = printings.filter((printing) => printing.article === article);
  return onPage.length > 0 && onPage.every((printing) => printing.end <= start);
};

/**
 * The passage by anybody else that states what the words deny, of several the one that states most
 * of it; `null` where none states enough: a claim is not guessed.
 *
 * `'We never offered Alberta credit.'` and `'Rath says the US offered Alberta credit.'` -> the latter
 */
export const claimElsewhere = (
  words: string,
  denier: Denier,
  candidates: readonly ClaimCandidate[],
): Claim | null =>
  claimStating(stemSet(contentWords(words).filter((word) => word.denied)), denier, candidates);

/** The passage by anybody else that states these, as a claim; `null` where none states enough. */
export const claimStating = (
  denied: ReadonlySet<string>,
  denier: Denier,
  candidates: readonly ClaimCandidate[],
): Claim | null => {
  const candidate = candidateFor(
    denied,
    denier.by,
    candidates.filter(({ printing }) => !isToldLater(printing, denier)),
  );
  if (candidate === null) return null;
  const { text, by: claimant, printing } = candidate;
  const isOnPage = denier.printings.some(({ article }) => article === printing.article);
  return { words: text, by: claimant, found: isOnPage ? 'article' : 'story', printing };
};
