import { contentWords, contradict, tokensOf } from './content-words.ts';
import type { ContentWord } from './content-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Token } from './negation.ts';
import { numbersIn } from './numerals.ts';
import { stem } from './stem.ts';

/** Words that cannot stand for one another: each row two sides, in lower case. */
const ROWS: readonly (readonly [one: string, other: string])[] = [
  ['before', 'after following'],
  ['more', 'less fewer'],
  ['increase rise grow raise climb soar', 'decrease fall shrink decline plunge reduce'],
  ['support endorse favour favor', 'oppose resist'],
  ['accept approve', 'reject refuse veto'],
  ['open reopen', 'close shut'],
  ['begin start resume', 'end stop halt finish'],
  ['win', 'lose'],
  ['guilty', 'innocent'],
  ['legal lawful', 'illegal unlawful'],
  ['buy', 'sell'],
  ['strengthen', 'weaken'],
  ['possible', 'impossible'],
  ['true', 'false untrue'],
  ['safe', 'unsafe dangerous'],
  ['always', 'never'],
  ['best', 'worst'],
  ['friend ally', 'enemy'],
  ['arrest detain jail', 'release free acquit'],
];

/** The row and side of a word's stem: `+1` for the first row's first side, `-1` for its second. */
const SIDES: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap(([one, other], row) =>
    [one, other].flatMap((words, side) =>
      words.split(' ').map((word): [string, number] => [stem(word), (row + 1) * (side ? -1 : 1)]),
    ),
  ),
);

type Modal = 'plain' | 'will' | 'possible' | 'duty';

const MODALS: ReadonlyMap<string, Modal> = new Map(
  (
    [
      ['will', 'will wont would wouldnt shall'],
      ['possible', 'could may might can'],
      ['duty', 'should must ought'],
    ] as const
  ).flatMap(([modal, words]) => words.split(' ').map((word): [string, Modal] => [word, modal])),
);

/** What of a passage another may turn into its opposite. */
export type Meaning = {
  readonly content: readonly ContentWord[];
  readonly sides: ReadonlySet<number>;
  readonly numbers: ReadonlySet<string>;
  /** How each word is meant: "could close" -> `possible`. Of "will" and none no difference is made. */
  readonly moods: ReadonlyMap<string, ReadonlySet<Modal>>;
  /** The modal verbs themselves. */
  readonly modals: ReadonlySet<Modal>;
};

/** "May" is a month and "Will" a name. */
const modalOf = ({ printed, folded }: Token): Modal | undefined =>
  /['’]ll$/.test(printed) ? 'will' : /^\p{Lu}/u.test(printed) ? undefined : MODALS.get(folded);

const readModals = (tokens: readonly Token[]): Pick<Meaning, 'moods' | 'modals'> => {
  const moods = new Map<string, Set<Modal>>();
  const modals = new Set<Modal>();
  let mood: Modal = 'plain';
  for (const token of tokens) {
    const modal = modalOf(token);
    if (modal !== undefined) modals.add(modal);
    if (token.stop) mood = 'plain';
    else if (modal !== undefined) mood = modal;
    else {
      const key = stem(token.folded);
      const meant = moods.get(key) ?? new Set();
      moods.set(key, meant.add(mood === 'will' ? 'plain' : mood));
      if (!FUNCTION_WORDS.has(token.folded) && !token.folded.endsWith('ly')) mood = 'plain';
    }
  }
  return { moods, modals };
};

/** Reads what of a passage can be turned round: `readMeaning('It could open').modals` -> `possible` */
export const readMeaning = (text: string): Meaning => {
  const tokens = tokensOf(text);
  const sides = tokens.map(({ folded }) => SIDES.get(stem(folded)) ?? 0);
  return {
    content: contentWords(text),
    sides: new Set(sides.filter((side) => side !== 0)),
    numbers: numbersIn(tokens.map(({ folded }) => folded)),
    ...readModals(tokens),
  };
};

/** Each says one side of a row and not the other: "before the vote", "after the vote". */
const takeSides = (a: Meaning, b: Meaning): boolean =>
  [...a.sides].some((side) => b.sides.has(-side) && !b.sides.has(side) && !a.sides.has(-side));

const isDisjoint = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((member) => b.has(member));

/** Whether what is so or will be in the one only may or should be in the other. */
export const meantOtherwise = (a: Meaning, b: Meaning): boolean =>
  a.content.some(({ stem: word }) =>
    isDisjoint(a.moods.get(word) ?? new Set(), b.moods.get(word) ?? new Set()),
  );

const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((member) => !b.has(member));

/**
 * Whether two passages cannot tell one thing: one denies what the other says, they stand on two
 * sides ("before", "after"), or one says "will" where the other says "could".
 */
export const areOpposed = (a: Meaning, b: Meaning): boolean =>
  contradict(a.content, b.content) || takeSides(a, b) || isDisjoint(a.modals, b.modals);

/** Whether each gives a number that the other does not: "40 ships", "50 ships". */
export const countOtherwise = (a: Meaning, b: Meaning): boolean =>
  lacks(a.numbers, b.numbers) && lacks(b.numbers, a.numbers);
