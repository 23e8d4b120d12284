import fc from 'fast-check';
import type { IndexChange } from '../../../src/summaries/store/store.ts';
import type { Story } from '../../../src/summaries/types.ts';
import { change, story } from './stories.ts';

/** Random stories, of few words and names, so that they meet. */

const WORDS =
  'tariff tariffs deal deals deny denied Québec Quebec not no of the wheat China talks talk 177,000'.split(
    ' ',
  );
const NAMES = [
  'Ana Moreau',
  'ANA MOREAU',
  'Åsa Lindqvist',
  'Ben Okafor',
  'Carla Okafor',
  'Treasury Board',
  'Wei Zhang',
  '李小龍',
  'Theodora Papadopoulos',
];
const ROLES = ['premier', 'prime minister', 'leader of the Harbour Union', 'Minister of Trade'];

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((w) => w.join(' '));
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NAMES) },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
);
const few = <T>(of: fc.Arbitrary<T>, most = 3) => fc.array(of, { maxLength: most });

const someone = fc.record({
  name,
  aliases: few(name, 2),
  roles: few(fc.constantFrom(...ROLES), 2),
  kind: fc.constantFrom('person' as const, 'organisation' as const, 'unnamed' as const),
});

/** A story of few words; ids from `ids`, so that stories can replace one another. */
const anyStory = (ids: readonly string[]): fc.Arbitrary<Story> =>
  fc
    .record({
      id: fc.constantFrom(...ids),
      to: fc.option(fc.constantFrom('2025-12-31', '2026-01-28', '2026-01-29'), { nil: null }),
      title: fc.oneof(text, fc.string({ unit: 'binary', maxLength: 8 })),
      topics: few(
        fc.oneof(fc.constantFrom(...NAMES, ...WORDS), fc.string({ unit: 'binary', maxLength: 4 })),
      ),
      people: few(someone),
      quotations: few(fc.tuple(fc.option(name, { nil: null }), text)),
      denials: few(fc.tuple(name, text), 2),
      facts: few(text),
      entries: few(text, 2),
    })
    .map(story);

/** A course of changes in which stories begin, are written again and end. */
export const anyChanges: fc.Arbitrary<readonly IndexChange[]> = fc.array(
  fc
    .record({
      ended: few(fc.constantFrom('s1', 's2', 's3', 's4', 's5', 'unknown'), 2),
      stories: few(anyStory(['s1', 's2', 's3', 's4', 's5']), 3),
    })
    .map(change),
  { maxLength: 5 },
);

export const anyWords = fc.oneof(text, fc.constantFrom(...WORDS));

/** What people type to find somebody: names, parts, slips, roles, noise. */
export const anyTyped = fc.oneof(
  fc.constantFrom(
    ...NAMES,
    ...ROLES,
    'okafor',
    'okafro',
    'asa',
    'moreu',
    'the premier',
    'theo',
    'papadopuolos',
    'mr okafor',
    'anna moreau',
    'harbor union',
    'x',
    'minister of wheat',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
