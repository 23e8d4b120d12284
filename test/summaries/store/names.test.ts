import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLookalike, nameKey } from '../../../src/summaries/store/identity.ts';
import {
  asked,
  BEGUN_FROM,
  likeness,
  named,
  someLikeness,
  SURE_FROM,
} from '../../../src/summaries/store/likeness.ts';
import { commonest, mergedPerson } from '../../../src/summaries/store/naming.ts';
import { gaps, slips } from '../../../src/summaries/store/typos.ts';

describe('one name', () => {
  test.each([
    ['case', 'JANE DOE', 'Jane Doe'],
    ['composition', 'Jose\u0301', 'José'],
    ['dashes', 'Anne‑Marie', 'Anne–Marie'],
    ['apostrophes', 'O’Neil', "O'Neil"],
    ['spaces', ' Jane\u00a0 Doe ', 'Jane Doe'],
    ['soft hyphens', 'Bun\u00addeskanzler', 'Bundeskanzler'],
  ])('whatever its %s', (_, a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([
    ['accent', 'Jose', 'José'],
    ['script', 'Jane D\u043ee', 'Jane Doe'],
    ['unseen mark', 'Jane\u200b Doe', 'Jane Doe'],
    ['variation selector', 'Jane Doe\ufe0f', 'Jane Doe'],
    ['word', 'Jane Doe Jr', 'Jane Doe'],
  ])('not with another %s', (_, a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  test('is keyed once: the key of a key is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });

  test.each([
    'Jane D\u043ee',
    'Ja\u200bne',
    'Jane\u2066 Doe\u2069',
    `Z${'\u0335'.repeat(30)}algo`,
    'Doe\ufe0f',
    'Αlice',
  ])('dressed up as another is noticed: %j', (name) => {
    expect(isLookalike(name)).toBe(true);
  });

  test.each([
    'Владимир Путин',
    '李小龍',
    'José',
    'Nguyễn Phú Trọng',
    'Αλέξης',
    'علی‌رضا',
    'क्‍ष',
    'Bun\u00addes',
    'ABBA 4',
    'Владимир Smith',
  ])('honestly spelled is not suspected: %j', (name) => {
    expect(isLookalike(name)).toBe(false);
  });
});

describe('slips of typing', () => {
  test.each([
    ['rathe', 'rath', 1],
    ['raht', 'rath', 1],
    ['trmp', 'trump', 1],
    ['trupm', 'trump', 1],
    ['trumpp', 'trump', 1],
    ['tump', 'trump', 1],
    ['lee', 'leo', null],
    ['netanyhau', 'netanyahu', 1],
    ['netanhayu', 'netanyahu', 2],
    ['papadopuolus', 'papadopoulos', 2],
    ['carnye', 'carny', 1],
    ['carnege', 'carney', null],
    ['carneyy', 'carney', 1],
    ['crane', 'carney', null],
    ['2025', '2026', null],
    ['2026', '2026', 0],
    ['carn\u0435y', 'carney', null],
    ['путен', 'путин', 1],
  ])('%s for %s: %j', (typed, word, expected) => {
    expect(slips(typed, word)).toBe(expected);
  });

  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'é'),
    minLength: 1,
    maxLength: 11,
  });

  test('share a form left out, so that none is missed', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        if (slips(a, b) === null) return;
        const kept = new Set(gaps(b));
        expect(gaps(a).some((gap) => kept.has(gap))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  const edited = fc
    .tuple(letters, fc.nat(10), fc.constantFrom('add', 'drop', 'change', 'swap'))
    .map(([word, at, how]) => {
      const all = Array.from(word);
      const place = at % all.length;
      if (how === 'add') all.splice(place, 0, 'x');
      if (how === 'drop') all.splice(place, 1);
      if (how === 'change') all[place] = 'x';
      if (how === 'swap') all.splice(place, 2, ...all.slice(place, place + 2).toReversed());
      return [all.join(''), word] as const;
    });

  test('of one letter are seen in words of five and more', () => {
    fc.assert(
      fc.property(edited, ([typed, word]) => {
        fc.pre(Array.from(word).length >= 5 && !(typed + word).includes('é'));
        expect(slips(typed, word)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('work both ways', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(slips(a, b)).toBe(slips(b, a));
      }),
    );
  });
});

describe('likeness', () => {
  const MOREAU = named('Ana Moreau', [
    ['alias', 'Moreau'],
    ['role', 'leader of the Harbour Union'],
  ]);
  const fit = (typed: string) => Number(likeness(asked(typed), MOREAU, 'slip').toFixed(3));

  test.each([
    ['Ana Moreau', 1],
    ['ANA  MOREAU', 1],
    ['Aná Moreau', 0.98],
    ['Moreau', 0.95],
    ['the leader of the Harbour Union', 0.85],
    ['Mrs. Moreau', 0.95],
    ['ana', 0.84],
    ['Harbour leader', 0.8],
    ['leader Moreau', 0.8],
    ['mor', 0.765],
    ['harb', 0.68],
    ['Moraeu', 0.675],
    ['Harbor union', 0.6],
    ['Moreau Smith', 0],
    ['', 0],
    ['?', 0],
  ])('of %j', (typed, expected) => {
    expect(fit(typed)).toBe(expected);
  });

  test('of some of the words is for asking back only', () => {
    expect(someLikeness(asked('Anna Moreau'), MOREAU)).toBe(0.25);
    expect(someLikeness(asked('Smith'), MOREAU)).toBe(0);
    expect(someLikeness(asked('Jeffrey Rath'), named('Jeff Rath', []))).toBeCloseTo(0.475);
  });

  test('of a look-alike name is never more than a guess', () => {
    const spoof = named('Ana\u200b Moreau', [['alias', 'Moreau']]);
    expect(likeness(asked('Ana Moreau'), spoof, 'slip')).toBe(0.5);
    expect(likeness(asked('Ana\u200b Moreau'), spoof, 'slip')).toBe(1);
  });

  test('falls from what was typed as it stands over begun words to slips', () => {
    const typed = fc.constantFrom(
      'ana',
      'moreau',
      'mor',
      'moreua',
      'harbour',
      'har',
      'ana moreau',
      'leader mor',
      'harbuor moreau',
    );
    fc.assert(
      fc.property(typed, (text) => {
        const [exact, begun, slip] = (['exact', 'begun', 'slip'] as const).map((slack) =>
          likeness(asked(text), MOREAU, slack),
        );
        if (exact! > 0) expect([begun, slip]).toEqual([exact, exact]);
        else if (begun! > 0)
          expect([begun! >= BEGUN_FROM && begun! < SURE_FROM, slip]).toEqual([true, begun]);
        else expect(slip!).toBeLessThan(BEGUN_FROM);
      }),
    );
  });
});

test('a person over many stories has the commonest name, not the one in capitals', () => {
  const form = (part: 'name' | 'kind' | 'alias' | 'role', text: string, stories: number) => ({
    part,
    text,
    stories,
  });
  const forms = [
    form('name', 'ANA MOREAU', 2),
    form('name', 'Ana Moreau', 2),
    form('kind', 'organisation', 1),
    form('kind', 'person', 3),
    form('alias', 'Moreau', 1),
    form('alias', 'Ana', 4),
    form('role', 'premier', 2),
  ];
  expect(mergedPerson(commonest(forms))).toEqual({
    name: 'Ana Moreau',
    kind: 'person',
    aliases: ['Ana', 'Moreau'],
    roles: ['premier'],
  });
  expect(commonest(forms.toReversed())).toEqual(commonest(forms));
});
