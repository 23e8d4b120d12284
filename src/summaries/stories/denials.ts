import type { Claim, Denial, DenialKind, Fact, NonEmpty, Printing, Quotation } from '../types.ts';
import { claimBeside, claimCandidates, claimElsewhere, isOwnClaim } from './claims.ts';
import type { ClaimCandidate } from './claims.ts';
import { countOutlets } from './dated-article.ts';
import type { ToldArticle } from './told-article.ts';
import { DENIAL_KINDS, readDenials } from './found-denials.ts';
import type { Denying } from './found-denials.ts';
import { makeId } from './ids.ts';
import { byPlace, gather, printingsOf, saySame } from './passages.ts';
import type { People } from './people.ts';
import { speakerKey } from './speakers.ts';
import { supportOf } from './support.ts';
import type { Families } from './support.ts';
import { printingsOfVoiced, withVoices } from './voiced-denials.ts';
import type { Voiced } from './voiced-denials.ts';

/** How much of the shorter account of a denial the other must say too. */
const SAME_WORDS = 0.5;

const firmness = (kind: DenialKind): number => DENIAL_KINDS.indexOf(kind);

const commonestKind = (denials: readonly [Denying, ...Denying[]]): DenialKind => {
  const times = (kind: DenialKind): number =>
    denials.filter(({ found }) => found.kind === kind).length;
  return DENIAL_KINDS.reduce((best, kind) => (times(kind) > times(best) ? kind : best));
};

/** What a denial is held against. */
type On = { readonly claims: readonly ClaimCandidate[]; readonly families: Families };

const articlesOf = (printings: readonly Printing[]): ReadonlySet<string> =>
  new Set(printings.map(({ article }) => article));

/** What the articles say is denied, else what another passage claims, else what the denier names. */
const claimOf = (
  { quotation, by, quoted, told }: Voiced,
  printings: readonly Printing[],
  claims: readonly ClaimCandidate[],
): Claim | null =>
  claimBeside([...told, ...quoted.filter((denial) => !isOwnClaim(denial))]) ??
  claimElsewhere(quotation.words, { by, articles: articlesOf(printings) }, claims) ??
  claimBeside(quoted);

const asVoiced = (story: string, voiced: Voiced, { claims, families }: On): Denial => {
  const { quotation, by, quoted } = voiced;
  const printings = printingsOfVoiced(voiced);
  return {
    id: makeId('denial', story, by.name, quotation.id),
    story,
    by,
    kind: commonestKind(quoted),
    words: quotation.words,
    claim: claimOf(voiced, printings, claims),
    saidOn: quotation.saidOn,
    dated: quotation.dated,
    later: null,
    support: supportOf(printings, families),
    printings,
  };
};

const asTold = (
  story: string,
  group: readonly [Denying, ...Denying[]],
  { claims, families }: On,
): Denial => {
  const [{ by, found, text, in: told }] = group;
  const printings: NonEmpty<Printing> = printingsOf(group);
  return {
    id: makeId('denial', story, by.name, told.article.id, found.start, found.end),
    story,
    by,
    kind: found.kind,
    words: text,
    claim:
      claimBeside(group) ?? claimElsewhere(text, { by, articles: articlesOf(printings) }, claims),
    saidOn: null,
    dated: null,
    later: null,
    support: supportOf(printings, families),
    printings,
  };
};

const denier = ({ by }: Denying): string => speakerKey(by) ?? by.name;

const isSameTold = (a: Denying, b: Denying): boolean =>
  denier(a) === denier(b) && a.found.kind === b.found.kind && saySame(a, b, SAME_WORDS);

const byClaim = (a: Denying, b: Denying): number =>
  Number(a.found.claim === null) - Number(b.found.claim === null) ||
  b.stems.size - a.stems.size ||
  byPlace(a, b);

const byReach = (a: Denial, b: Denial): number =>
  countOutlets(b.printings) - countOutlets(a.printings) ||
  firmness(a.kind) - firmness(b.kind) ||
  (a.id < b.id ? -1 : 1);

/**
 * Who denies what, once for each denier and claim. Where the denier is quoted, the record has the
 * quoted words, and what articles tell beside them are further printings of it. The claim is the
 * one an article prints beside the denial, else a passage of the story that states it, else `null`.
 * A denial by nobody who is named is left out.
 */
export const gatherDenials = (
  story: string,
  articles: readonly ToldArticle[],
  people: People,
  on: {
    readonly quotations: readonly Quotation[];
    readonly facts: readonly Fact[];
    readonly families: Families;
  },
): Denial[] => {
  const found = readDenials(articles, people, on.quotations);
  const { voiced, onlyTold } = withVoices(found);
  const told = gather(
    onlyTold.toSorted(byClaim),
    (denial) => `${denier(denial)} ${denial.found.kind} ${denial.wording.folded}`,
    isSameTold,
  );
  const { families } = on;
  const claims = claimCandidates(on.quotations, on.facts, found);
  return [
    ...voiced.map((voice) => asVoiced(story, voice, { claims, families })),
    ...told.map((group) => asTold(story, group, { claims, families })),
  ].sort(byReach);
};
