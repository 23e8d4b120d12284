import { readsAlone } from '../reads-alone.ts';
import type { Denial, Fact, Quotation, Source } from '../types.ts';
import type { Length, NothingAnswer, SummaryAnswer } from './answer.ts';
import { typed } from './ask.ts';
import type { Archive } from './ask.ts';
import { standingRevisions } from './disagreements.ts';
import { findStory } from './find-story.ts';
import { leadOf } from './lead.ts';
import { noStory } from './nothing.ts';
import { standingStory } from './standing-story.ts';
import type { StandingRecords } from './standing-story.ts';
import { isDenialQuoted, isOnlyDenied, isOnlyQuoted } from './told-twice.ts';

/** How many records of each kind a briefing holds; the rest are counted. In full it is read page by page. */
const MOST = {
  short: { facts: 7, quotations: 4, denials: 4, disagreements: 3, open: 2, rest: 0 },
  full: {
    facts: Infinity,
    quotations: Infinity,
    denials: Infinity,
    disagreements: Infinity,
    open: Infinity,
    rest: Infinity,
  },
} as const satisfies Record<Length, unknown>;

/**
 * One story briefed: by its id, by words about it, or the newest. Every sentence of it is one of an
 * article's; what is picked and in which order is all a briefing adds.
 */
export const answerSummary = async (
  archive: Archive,
  ask: { story?: string; length?: Length },
): Promise<SummaryAnswer | NothingAnswer> => {
  const asked = typed(ask.story);
  const story = await findStory(archive.store, asked);
  if (!story) return noStory(archive.store, asked);
  const length = ask.length ?? 'short';
  const most = MOST[length];
  const [{ told, records }, revisions] = await Promise.all([
    standingStory(archive, story),
    standingRevisions(archive.check, story.id, story.revisions),
  ]);
  const { lead, repeated, ...picked } = pick(records, story.sources, most);
  const { facts, quotations, denials, disagreements } = records;
  const shown = Object.values(picked).reduce((sum, list) => sum + list.length, 0);
  return {
    kind: 'summary',
    ...told,
    length,
    lead,
    ...picked,
    disagreements: disagreements.slice(0, most.disagreements),
    revisions: revisions.slice(0, most.disagreements),
    more: facts.length + quotations.length + denials.length - shown - repeated,
  };
};

/** The records a briefing tells, and how many quotations it does not because a denial quotes them. */
const pick = (
  { facts, quotations, denials }: StandingRecords,
  sources: readonly Source[],
  most: (typeof MOST)[Length],
) => {
  const alone = facts.filter(({ text }) => readsAlone(text));
  const denied = denyingFirst(denials.filter(isAnswered)).slice(0, most.denials);
  const unanswered = denials.filter((denial) => !isAnswered(denial)).slice(0, most.open);
  const denying = [...denied, ...unanswered];
  const said = quotations.filter((one) => !isDenialQuoted(one, denying));
  const quoted = mattering(said).slice(0, most.quotations);
  const told = alone.filter(
    (fact) => fact.standing !== 'speculation' && !isOnlyQuoted(fact, quoted),
  );
  const lead = leadOf(told, sources);
  const others = told.filter((fact) => !lead.includes(fact) && !isOnlyDenied(fact, denying));
  const speculation = alone
    .filter(({ standing }) => standing === 'speculation')
    .slice(0, most.open);
  const reported = [...lead, ...contraryLast(others)].slice(0, most.facts);
  const picked = new Set([...reported, ...speculation]);
  return {
    lead,
    facts: reported,
    rest: facts.filter((fact) => !picked.has(fact)).slice(0, most.rest),
    quotations: quoted,
    denials: denied,
    speculation,
    unanswered,
    repeated: quotations.length - said.length,
  };
};

const OPENS_CONTRARY = /^\P{L}*(?:But|Yet|However|Still|Nevertheless|Nonetheless)(?!\p{L})/u;

/** "But Nair said …" answers a sentence that does not stand before it here. */
const contraryLast = (facts: readonly Fact[]): readonly Fact[] =>
  facts.toSorted(
    (a, b) => Number(OPENS_CONTRARY.test(a.text)) - Number(OPENS_CONTRARY.test(b.text)),
  );

/** Who declines to say or does not confirm has denied nothing: the question stays open. */
const isAnswered = ({ kind }: Denial): boolean => kind !== 'declines' && kind !== 'unconfirmed';

/** Whoever plays a thing down denies less of it than who denies it. */
const denyingFirst = (denials: readonly Denial[]): readonly Denial[] =>
  denials.toSorted((a, b) => Number(a.kind === 'downplays') - Number(b.kind === 'downplays'));

/** Quoted words fewer than this say little by themselves. In UTF-16 units. */
const TELLING_QUOTE = 30;

/**
 * The quotations that matter, first one of every speaker: what more independent sources print before
 * what fewer do, by somebody known before by nobody, whole utterances before a word or two.
 */
const mattering = (quotations: readonly Quotation[]): readonly Quotation[] => {
  const ranked = quotations.toSorted((a, b) => worth(b) - worth(a));
  const heard = new Set<string>();
  const first = ranked.filter(({ speaker }) => {
    const isNew = speaker !== null && !heard.has(speaker.name);
    if (speaker !== null) heard.add(speaker.name);
    return isNew;
  });
  return [...first, ...ranked.filter((quotation) => !first.includes(quotation))];
};

const worth = ({ speaker, words, support }: Quotation): number =>
  (speaker === null ? 0 : 100) + (words.length >= TELLING_QUOTE ? 50 : 0) + support.independent;
