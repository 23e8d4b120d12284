import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchExactly, readWording } from '../../../src/summaries/stories/wording/wording.ts';

/** What a quotation can be made of: negations, figures, names, conditions, repeats, marks inside. */
const SAID = [
  'We have not promised the harbour workers a single dollar more than 4.5 percent, and we never will.',
  'The bridge is safe, and it will stay safe for at least twenty years, whatever the union says.',
  'No support was offered to the strikers, and no support will be offered to them in May.',
  'I do not believe the minister lied, but I can’t say that she told us the whole truth either.',
  'If the crews come back by Monday, we will pay them $500 million over five years; if not, nothing.',
  'Nobody asked us in 2024, nobody asked us in 2025, and nobody has asked us since.',
  'He called it a ‘mistake’ twice, and then he said he would do it again without a second thought.',
  'Our hospitals treated 1,250 people that night, 40 of them children, and lost only three.',
  'They told the US they would leave; they told us they would stay.',
  'She is, without a doubt, the best captain this fleet has had, and I don’t say that lightly.',
  'It isn’t true. It has never been true. It will never be true, however often they repeat it.',
  'The dam didn’t fail because it was old — it failed because nobody looked after it.',
  'We met in spring, we met in autumn and we will meet again when there is something to sign.',
  'Two million people voted for this, and fewer than 30,000 voted against it.',
  'You can’t build a harbour on a promise, and you can’t run one on a loan.',
  'The price rose 5% in a week, then fell by 12% in a day, and I won’t pretend that I know why.',
  'I was there, I saw it, and I will say so in court if anybody wants to hear it.',
  'Every ship that left before the storm is safe; every ship that left after it is lost.',
  'We may close the mine, we may sell the mine, but we shall not walk away from the town.',
  'Ask the mayor who signed it, ask the clerk who wrote it, and then come back and ask me.',
  'There was no deal, there is no deal, and as long as I sit here there will be no deal.',
  'Thank you for coming. I have nothing to announce, and I have nothing to hide.',
] as const;

const ADDED =
  'not never no hardly gladly very US 7 3,000 perhaps if “absolutely” million percent only'.split(
    ' ',
  );
const OPPOSITES: Readonly<Record<string, string>> = {
  not: '',
  never: 'always',
  no: 'some',
  Nobody: 'Everybody',
  nobody: 'everybody',
  before: 'after',
  after: 'before',
  may: 'will',
  will: 'may',
  million: 'billion',
  percent: 'points',
  safe: 'unsafe',
  US: 'us',
  us: 'US',
  'can’t': 'can',
  'don’t': 'do',
  'isn’t': 'is',
  'didn’t': 'did',
  'won’t': 'will',
  do: 'don’t',
  is: 'isn’t',
  Two: 'Three',
  three: 'thirteen',
  twenty: 'thirty',
};

type Words = readonly string[];
type Seed = { readonly at: number; readonly to: number; readonly other: number };

const wordsOf = (n: number): Words => (SAID[n % SAID.length] ?? '').split(' ');
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Ways to change what was said. What comes out may be the same by chance: then it is no change. */
const CHANGES: Readonly<Record<string, (words: Words, seed: Seed) => Words>> = {
  'a word dropped': (words, { at }) => words.toSpliced(at, 1),
  'a word added': (words, { at, other }) => words.toSpliced(at, 0, ADDED[other % ADDED.length]!),
  'a word swapped': (words, { at, other, to }) => words.with(at, wordsOf(other)[to % 8] ?? 'so'),
  'not put in': (words, { at }) => words.toSpliced(at, 0, 'not'),
  'its opposite': (words, { at }) => {
    const from = words.findIndex((word, i) => i >= at && bare(word) in OPPOSITES);
    if (from < 0) return words;
    const word = words[from]!;
    const changed = word.replace(bare(word), OPPOSITES[bare(word)]!);
    return bare(changed) === '' ? words.toSpliced(from, 1) : words.with(from, changed);
  },
  'not taken out': (words) =>
    words.filter((word) => !/^(?:not|no|never|nobody)$/i.test(bare(word))),
  'a figure changed': (words, { other }) =>
    words.map((word) =>
      word.replace(/\d/, (digit) => String((Number(digit) + 1 + (other % 9)) % 10)),
    ),
  'a figure without its unit': (words) =>
    words.map((word) => word.replace(/[$%]|(?<=\d)[.,](?=\d)/, '')),
  'parts of two': (words, { at, other, to }) => [
    ...words.slice(0, at),
    ...wordsOf(other).slice(to % 12),
  ],
  'parts of one in other order': (words, { at }) => [...words.slice(at), ...words.slice(0, at)],
  'two words the other way round': (words, { at }) =>
    words.toSpliced(at, 2, ...words.slice(at, at + 2).toReversed()),
  'a run reversed': (words, { at, to }) =>
    words.toSpliced(at, to % 9, ...words.slice(at, at + (to % 9)).toReversed()),
  'an ellipsis that swallows': (words, { at, to }) => words.toSpliced(at, 1 + (to % 7), '…'),
  'dots that swallow': (words, { at, to }) => words.toSpliced(at, 1 + (to % 7), '[...]'),
  'two ellipses': (words, { at, to }) =>
    words.toSpliced(at, 1 + (to % 3), '…').toSpliced(to % words.length, 2, '…'),
  'an ellipsis and another order': (words, { at }) => [
    ...words.slice(at),
    '…',
    ...words.slice(0, at),
  ],
  'another’s words': (_, { other }) => wordsOf(other),
  'a question made of it': (words, { at }) => words.with(at, `${bare(words[at]!)}?`),
  'a pause put in': (words, { at }) => words.with(at, `${bare(words[at]!)} —`),
  'cut short': (words, { at }) => words.slice(0, at),
  'begun late': (words, { at }) => words.slice(at),
};

const CHANGED = Object.values(CHANGES);

/** What of a wording decides by our own, simpler measure: outer marks and the first letter's case aside. */
const plain = (text: string): string => {
  const inner = text.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}?%]+$/gu, '');
  return inner.charAt(0).toLowerCase() + inner.slice(1);
};

/** Whether runs between ellipses stand unbroken and in order in the words, with no negation between. */
const isHonestPart = (printed: string, said: string): boolean => {
  const within = ` ${said
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%$.’ ]+/gu, '')
    .replaceAll(/ +/g, ' ')} `;
  let from = 0;
  return printed
    .toLowerCase()
    .split(/\[?(?:…|\.\.\.)\]?/)
    .map((run) =>
      run
        .replaceAll(/[^\p{L}\p{N}%$.’ ]+/gu, '')
        .replaceAll(/ +/g, ' ')
        .trim(),
    )
    .map((run) => run.replace(/\.$/, ''))
    .filter((run) => run !== '')
    .every((run, i) => {
      const at = within.indexOf(` ${run}`, from);
      const swallowed = within.slice(from, at);
      from = at + run.length;
      return (
        at >= 0 && (i === 0 || !/\b(?:not|no|never|nobody|nothing|\p{L}+n’t)\b/u.test(swallowed))
      );
    });
};

const READ = SAID.map((said) => readWording(said));

describe('a changed quotation', () => {
  test(
    'is never verbatim, and trimmed only where it is an unbroken part',
    { timeout: 60_000 },
    () => {
      let changes = 0;
      const index = fc.nat(10_000);
      fc.assert(
        fc.property(index, index, index, index, index, (which, how, at, to, other) => {
          const said = SAID[which % SAID.length]!;
          const words = said.split(' ');
          const change = CHANGED[how % CHANGED.length]!;
          const printed = change(words, { at: at % words.length, to, other }).join(' ');
          fc.pre(plain(printed) !== plain(said));
          changes++;
          const match = matchExactly(readWording(printed), READ[which % SAID.length]!);
          if (match === 'verbatim') throw new Error(`verbatim: ${printed} / ${said}`);
          if (match === 'trimmed' && !isHonestPart(printed, said))
            throw new Error(`trimmed: ${printed} / ${said}`);
        }),
        { numRuns: 100_000, seed: 20_260_129 },
      );
      expect(changes).toBe(100_000);
    },
  );
});

const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
  ['``', "''"],
  ['', ''],
] as const;
const SPACES = [' ', '  ', '\n', '\u00a0', ' \t', '\u2009', '\r\n', '\u200b '];
const ENDS = ['', ',', '.', ' ,', ',’', '…', ' ...'];

describe('a quotation set otherwise', () => {
  test(
    'is verbatim whatever its marks, white space, first letter and last comma',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(
          fc.nat(SAID.length - 1),
          fc.constantFrom(...MARKS),
          fc.array(fc.constantFrom(...SPACES), { minLength: 1, maxLength: 5 }),
          fc.constantFrom(...ENDS),
          fc.constantFrom('’', "'", '‘'),
          fc.constantFrom(' — ', ' – ', '—', ' -- '),
          fc.constantFrom('as it is', 'lower', 'upper', 'in brackets'),
          (which, [open, close], spaces, end, apostrophe, dash, first) => {
            const said = SAID[which]!;
            const set = said
              .replace(/\.$/, '')
              .replaceAll(/[’‘]/g, apostrophe)
              .replaceAll(' — ', dash)
              .split(' ')
              .reduce((text, word, i) => text + spaces[i % spaces.length]! + word);
            const letter = set.charAt(0);
            const opening = {
              'as it is': letter,
              lower: letter.toLowerCase(),
              upper: letter.toUpperCase(),
              // “[I] do” would be a word put in.
              'in brackets': /^\p{L}/u.test(set.slice(1)) ? `[${letter.toLowerCase()}]` : letter,
            }[first];
            const printed = `${open}${opening}${set.slice(1)}${end}${close}`;
            expect(matchExactly(readWording(printed), READ[which]!)).toBe('verbatim');
            expect(matchExactly(READ[which]!, readWording(printed))).toBe('verbatim');
          },
        ),
        { numRuns: 10_000, seed: 20_260_129 },
      );
    },
  );
});
