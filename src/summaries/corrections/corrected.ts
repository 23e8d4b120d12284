import { nameKey } from '../store/identity.ts';
import { supportOf } from '../stories/sources/support.ts';
import { matchWording, readWording } from '../stories/wording/wording.ts';
import { quotedWords } from '../stories/wording/quoted-words.ts';
import type { Corrected, Denial, NonEmpty, Printing, Quotation, Speaker, Story } from '../types.ts';
import { isAt } from './correction.ts';
import type { Correction, Place, Target } from './correction.ts';

/** What editors hid of a story, and what went with it. */
export type Hidden = Pick<Story, 'quotations' | 'denials' | 'facts' | 'timeline'>;

/**
 * A story as a server's editors put it right, in the order in which they did. What they hid is gone;
 * what they changed says that it was changed, and on which day.
 */
export const correctedStory = (
  story: Story,
  corrections: readonly Correction[],
): { readonly story: Story; readonly hidden: Hidden } =>
  corrections.reduce(
    (before, correction) => {
      const after = correctedBy(before.story, correction);
      return { story: after, hidden: hiddenBetween(before, after, correction) };
    },
    { story, hidden: NOTHING_HIDDEN },
  );

const NOTHING_HIDDEN: Hidden = { quotations: [], denials: [], facts: [], timeline: [] };

const hiddenBetween = (
  before: { readonly story: Story; readonly hidden: Hidden },
  after: Story,
  { kind }: Correction,
): Hidden => {
  const gone = <K extends keyof Hidden>(part: K): Hidden[K][number][] => {
    const left = new Set<unknown>(after[part]);
    return [...before.hidden[part], ...before.story[part].filter((one) => !left.has(one))];
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

const correctedBy = (story: Story, correction: Correction): Story => {
  switch (correction.kind) {
    case 'hide':
      return hidden(story, correction);
    case 'reattribute':
      return reattributed(story, correction);
    case 'merge':
      return { ...story, quotations: merged(story, correction) };
  }
};

type Printed = { readonly printings: NonEmpty<Printing> };

const at =
  (place: Place) =>
  ({ printings }: Printed): boolean =>
    printings.some((printing) => isAt(printing, place));

const not =
  <T>(holds: (one: T) => boolean) =>
  (one: T): boolean =>
    !holds(one);

/** Without a record, and without facts and entries of the timeline that hold its words whole. */
const hidden = (story: Story, { record, place }: Target): Story => {
  const isMeant = at(place);
  const records: readonly Printed[] = record === 'quotation' ? story.quotations : story.denials;
  const gone = records.filter(isMeant).flatMap(({ printings }) => printings);
  const holdsThem = ({ printings }: Printed): boolean =>
    printings.some((whole) => gone.some((part) => holds(whole, part)));
  return {
    ...story,
    quotations: record === 'quotation' ? story.quotations.filter(not(isMeant)) : story.quotations,
    denials: record === 'denial' ? story.denials.filter(not(isMeant)) : story.denials,
    facts: story.facts.filter(not(holdsThem)),
    timeline: story.timeline.filter(not(holdsThem)),
  };
};

const holds = (whole: Printing, part: Printing): boolean =>
  whole.article === part.article && whole.start <= part.start && part.end <= whole.end;

const noted = (kind: Corrected['kind'], { at: when }: Correction): { corrected: Corrected } => ({
  corrected: { kind, on: when.slice(0, 10) },
});

const reattributed = (
  story: Story,
  correction: Correction & { readonly kind: 'reattribute' },
): Story => {
  const speaker = speakerNamed(story, correction.speaker);
  const isMeant = at(correction.place);
  const note = noted('speaker', correction);
  const quotation = (one: Quotation): Quotation =>
    isMeant(one) ? { ...one, speaker, ...note } : one;
  const denial = (one: Denial): Denial => (isMeant(one) ? { ...one, by: speaker, ...note } : one);
  return correction.record === 'quotation'
    ? { ...story, quotations: story.quotations.map(quotation) }
    : { ...story, denials: story.denials.map(denial) };
};

/** Whoever the story knows by that name, else the name alone. */
const speakerNamed = ({ people }: Story, name: string): Speaker => {
  const known = people.find((person) => nameKey(person.name) === nameKey(name));
  return known
    ? { name: known.name, role: known.roles[0] ?? null, kind: known.kind }
    : { name, role: null, kind: 'person' };
};

/** The first takes on the printings of the second; nothing where either is not there any more. */
const merged = (story: Story, correction: Correction & { readonly kind: 'merge' }): Quotation[] => {
  const first = story.quotations.find(at(correction.place));
  const second = story.quotations.find((one) => one !== first && at(correction.other)(one));
  if (first === undefined || second === undefined) return [...story.quotations];
  const families = new Map(story.sources.map(({ article, family }) => [article, family]));
  const said = readWording(first.words);
  const added = second.printings.map((printing): Printing => ({
    ...printing,
    match: matchWording(readWording(quotedWords(printing)), said) ?? 'reworded',
  }));
  const printings: NonEmpty<Printing> = [...first.printings, ...added];
  const together: Quotation = {
    ...first,
    printings,
    support: supportOf(
      printings.filter(({ match }) => match !== 'disputed'),
      families,
    ),
    ...noted('merged', correction),
  };
  return story.quotations.flatMap((one) => (one === first ? together : one === second ? [] : one));
};
