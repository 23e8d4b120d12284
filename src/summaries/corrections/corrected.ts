import { isWithin, meet } from '../places.ts';
import { supportOf } from '../stories/sources/support.ts';
import { leftWith } from '../stories/wording/left.ts';
import { nameKey } from '../store/identity.ts';
import type { Denial, NonEmpty, Printing, Quotation, Source, Speaker, Story } from '../types.ts';
import { at, noted } from './correction.ts';
import type { Dated, Printed, RecordDeed, Target } from './correction.ts';
import { mergedIn } from './merged.ts';

/** A story as editors put it right, and what they hid of it with what went along. */
export type CorrectedStory = { readonly story: Story; readonly hidden: Hidden };

type Hidden = Pick<Story, 'quotations' | 'denials' | 'facts' | 'timeline'>;

/**
 * Stories as a server's editors put them right, in the order in which they did. What they hid is
 * gone; what they changed says that it was changed, and on which day.
 */
export const correctedStories = (
  stories: readonly Story[],
  corrections: readonly Dated<RecordDeed>[],
): readonly CorrectedStory[] =>
  corrections.reduce<readonly CorrectedStory[]>(
    (before, correction) => {
      const after = correctedBy(
        before.map(({ story }) => story),
        correction,
      );
      return before.map((one, at) => {
        const story = after[at] ?? one.story;
        return { story, hidden: hiddenBetween(one, story, correction) };
      });
    },
    stories.map((story) => ({ story, hidden: NOTHING_HIDDEN })),
  );

const NOTHING_HIDDEN: Hidden = { quotations: [], denials: [], facts: [], timeline: [] };

const hiddenBetween = (
  before: CorrectedStory,
  after: Story,
  { kind }: Dated<RecordDeed>,
): Hidden => {
  const gone = <K extends keyof Hidden>(part: K): Hidden[K][number][] => {
    const left = new Set(after[part].map(({ id }) => id));
    return [...before.hidden[part], ...before.story[part].filter(({ id }) => !left.has(id))];
  };
  // What was merged or has another speaker is shown in another form.
  return kind === 'hide'
    ? {
        quotations: gone('quotations'),
        denials: gone('denials'),
        facts: gone('facts'),
        timeline: gone('timeline'),
      }
    : before.hidden;
};

const correctedBy = (
  stories: readonly Story[],
  correction: Dated<RecordDeed>,
): readonly Story[] => {
  switch (correction.kind) {
    case 'hide':
      return stories.map((story) => hidden(story, correction));
    case 'reattribute':
      return stories.map((story) => reattributed(story, correction));
    case 'merge':
      return mergedIn(stories, correction);
  }
};

const not =
  <T>(holds: (one: T) => boolean) =>
  (one: T): boolean =>
    !holds(one);

/**
 * Without a record, and without facts and entries of the timeline that hold its words whole. With a
 * quotation goes the denial that rests on its words, and what others' denials show of them.
 */
const hidden = (story: Story, { record, place }: Target): Story => {
  const isMeant = at(place);
  const records: readonly Printed[] = record === 'quotation' ? story.quotations : story.denials;
  const gone = records.filter(isMeant).flatMap(({ printings }) => printings);
  const holdsThem = ({ printings }: Printed): boolean =>
    printings.some((whole) => gone.some((part) => isWithin(part, whole)));
  const isOfThem = (printing: Printing): boolean => gone.some((words) => meet(words, printing));
  return {
    ...story,
    quotations: record === 'quotation' ? story.quotations.filter(not(isMeant)) : story.quotations,
    denials:
      record === 'denial'
        ? story.denials.filter(not(isMeant))
        : story.denials
            .filter(({ printings }) => !printings.some(isOfThem))
            .map((denial) => withoutWords(denial, isOfThem)),
    facts: story.facts.filter(not(holdsThem)),
    timeline: story.timeline.filter(not(holdsThem)),
  };
};

/** A denial without the claim it answers or what its denier said later, where these are in words that are hidden. */
const withoutWords = (denial: Denial, isHidden: (printing: Printing) => boolean): Denial => {
  const { claim, later } = denial;
  return {
    ...denial,
    claim: claim && isHidden(claim.printing) ? null : claim,
    later: later && isHidden(later.printing) ? null : later,
  };
};

type Reattribution = Dated<RecordDeed> & { readonly kind: 'reattribute' };

/** A quotation goes with the denial that rests on its words, and with both the claim another denies in them. */
const reattributed = (story: Story, correction: Reattribution): Story => {
  const speaker = speakerNamed(story, correction.speaker);
  const isMeant = at(correction.place);
  const isDenied = (one: Denial): boolean => correction.record === 'denial' && isMeant(one);
  const denied = story.denials.filter(isDenied);
  const isSaid = (one: Quotation): boolean =>
    correction.record === 'quotation'
      ? isMeant(one)
      : denied.some((denial) => restsOn(denial, one));
  const said = story.quotations.filter(isSaid).flatMap(({ printings }) => printings);
  const isOfIt = (words: Printing): boolean => said.some((whole) => isWithin(words, whole));
  return {
    ...story,
    quotations: story.quotations.map((one) =>
      isSaid(one) ? { ...one, speaker, ...noted('speaker', correction) } : one,
    ),
    denials: story.denials.flatMap((one) => {
      const denial = claimedBy(one, speaker, isOfIt);
      return isDenied(one)
        ? [deniedBy(denial, speaker, correction)]
        : parted(denial, isOfIt, story.sources, speaker, correction);
    }),
  };
};

/** Whether it is somebody's denial by words of theirs. */
const restsOn = ({ by, printings }: Denial, { speaker, printings: said }: Quotation): boolean =>
  by.name === speaker?.name &&
  printings.some((words) => said.some((whole) => isWithin(words, whole)));

/** The body was named for whom it had been quoted of, and what was said later that denier's. */
const deniedBy = (
  { alsoBy, ...denied }: Denial,
  by: Speaker,
  correction: Reattribution,
): Denial => ({ ...denied, by, later: null, ...noted('speaker', correction) });

const claimedBy = (
  denial: Denial,
  by: Speaker,
  isTheirs: (printing: Printing) => boolean,
): Denial => {
  const { claim } = denial;
  return claim?.by && isTheirs(claim.printing) ? { ...denial, claim: { ...claim, by } } : denial;
};

/**
 * A denial whose words are somebody else's is theirs. What articles tell in words of their own stays the
 * denial of whom they name, beside it.
 */
const parted = (
  denial: Denial,
  isTheirs: (printing: Printing) => boolean,
  sources: NonEmpty<Source>,
  speaker: Speaker,
  correction: Reattribution,
): readonly Denial[] => {
  const theirs = restingOn(denial, denial.printings.filter(isTheirs), sources);
  if (theirs === null) return [denial];
  const moved: Denial = { ...deniedBy(theirs, speaker, correction), quoted: true };
  const kept = restingOn(denial, denial.printings.filter(not(isTheirs)), sources);
  if (kept === null) return [moved];
  // Where articles tell of a body's denial, it was its chief's by the words alone.
  const { alsoBy, ...told } = kept;
  const id = `${denial.id}-${String(correction.id)}`;
  return [
    { ...told, by: alsoBy ?? told.by },
    { ...moved, id },
  ];
};

/** A denial by some of its printings alone; `null` by none. Other words than those it had may be an outlet's. */
const restingOn = (
  { quoted, ...denial }: Denial,
  printings: readonly Printing[],
  sources: NonEmpty<Source>,
): Denial | null => {
  const left = leftWith(denial.words, printings);
  if (left === null) return null;
  const families = new Map(sources.map(({ article, family }) => [article, family]));
  return {
    ...denial,
    ...left,
    ...(quoted && left.words === denial.words && { quoted }),
    support: supportOf(left.printings, families),
  };
};

/** Whoever the story knows by that name, else the name alone. */
const speakerNamed = ({ people }: Story, name: string): Speaker => {
  const known = people.find((person) => nameKey(person.name) === nameKey(name));
  return known
    ? { name: known.name, role: known.roles[0] ?? null, kind: known.kind }
    : { name, role: null, kind: 'person' };
};
