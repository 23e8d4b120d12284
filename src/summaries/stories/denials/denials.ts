import type {
  Claim,
  Denial,
  DenialKind,
  Fact,
  Later,
  Printing,
  Quotation,
  Speaker,
} from '../../types.ts';
import { denialFinder } from './antecedents.ts';
import { claimOf } from './claim-of.ts';
import type { Claims, Denied } from './claim-of.ts';
import { claimAlike, claimCandidates, denyOtherThings } from './claims.ts';
import { countOutlets } from '../dated-article.ts';
import type { ToldArticle } from '../told-article.ts';
import { DENIAL_KINDS, kindsAgree, readDenials } from './found.ts';
import type { Denying } from './found.ts';
import { makeId } from '../ids.ts';
import { laterFinder } from './later.ts';
import { oncePerClaim } from './one-claim.ts';
import { byPlace, gather, printingsOf, saySame } from '../passages.ts';
import type { People } from '../people/people.ts';
import { dayOfSaying } from '../utterances/said-on.ts';
import { speakerKey } from '../people/speakers.ts';
import { makerOf } from './statements.ts';
import { supportOf } from '../sources/support.ts';
import type { Families } from '../sources/support.ts';
import { printingsOfVoiced, withVoices } from './voiced.ts';
import type { Voiced } from './voiced.ts';

/** How much of the shorter account of a denial the other must say too. */
const SAME_WORDS = 0.5;

const firmness = (kind: DenialKind): number => DENIAL_KINDS.indexOf(kind);

const commonestKind = (denials: readonly [Denying, ...Denying[]]): DenialKind => {
  const times = (kind: DenialKind): number =>
    denials.filter(({ found }) => found.kind === kind).length;
  return DENIAL_KINDS.reduce((best, kind) => (times(kind) > times(best) ? kind : best));
};

/** What a denial is held against. */
type On = {
  readonly claims: Claims;
  readonly families: Families;
  readonly takenBack: (denied: Denied, claim: Claim | null) => Later | null;
};

/** The day it was said, the earliest any article gives: told again, an old denial keeps its day. */
const dayOf = (denials: readonly Denying[]): Pick<Denial, 'saidOn' | 'dated'> => {
  const [first] = denials
    .map(({ in: told, found, quoted }) =>
      quoted === null ? dayOfSaying(told, found.cue, []) : null,
    )
    .filter((on) => on !== null)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.dated < b.dated ? -1 : 1));
  return { saidOn: first?.day ?? null, dated: first?.dated ?? null };
};

const heldAgainst = (
  denied: Denied,
  { claims, families, takenBack }: On,
  alsoBy: Speaker | null = null,
) => {
  const claim = claimOf(denied, claims);
  const later =
    takenBack(denied, claim) ??
    (alsoBy === null ? null : takenBack({ ...denied, by: alsoBy }, claim));
  return { claim, later, support: supportOf(denied.printings, families) };
};

const asVoiced = (story: string, voiced: Voiced, on: On): Denial => {
  const { quotation, by, alsoBy, quoted, told } = voiced;
  const printings = printingsOfVoiced(voiced);
  const kind = commonestKind(quoted);
  const { saidOn, dated } = quotation.saidOn === null ? dayOf(told) : quotation;
  const [first, ...others] = quoted;
  const denied = {
    by,
    kind,
    words: quotation.words,
    denials: [first, ...others, ...told],
    printings,
  } as const;
  return {
    id: makeId('denial', story, by.name, quotation.id),
    story,
    by,
    ...(alsoBy !== null && { alsoBy }),
    kind,
    words: quotation.words,
    quoted: true,
    saidOn,
    dated,
    ...heldAgainst(denied, on, alsoBy),
    printings,
  };
};

const asTold = (story: string, group: readonly [Denying, ...Denying[]], on: On): Denial => {
  const [{ by, found, text, in: told }] = group;
  const { kind } = found;
  const printings = printingsOf(group);
  return {
    id: makeId('denial', story, by.name, told.article.id, found.start, found.end),
    story,
    by,
    kind,
    words: text,
    ...dayOf(group),
    ...heldAgainst({ by, kind, words: text, denials: group, printings }, on),
    printings,
  };
};

const denier = ({ by }: Denying): string => speakerKey(by) ?? by.name;

const isSameTold = (a: Denying, b: Denying): boolean =>
  denier(a) === denier(b) &&
  kindsAgree(a.found.kind, b.found.kind) &&
  ((saySame(a, b, SAME_WORDS) && !denyOtherThings(a, b)) || claimAlike(a, b));

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
  const articleOf = new Map(articles.map((told) => [told.article.id, told]));
  const madeBy = ({ article, start, end }: Printing): Speaker | null => {
    const told = articleOf.get(article);
    return told === undefined ? null : makerOf(told, { start, end }, people);
  };
  const held: On = {
    claims: {
      people,
      candidates: claimCandidates(on.quotations, on.facts, found, madeBy),
      denies: denialFinder(found),
      told: found.toSorted(byPlace),
    },
    families: on.families,
    takenBack: laterFinder(articles, people),
  };
  const all = [
    ...voiced.map((voice) => asVoiced(story, voice, held)),
    ...told.map((group) => asTold(story, group, held)),
  ].sort(byReach);
  return oncePerClaim(all, on.families).sort(byReach);
};
