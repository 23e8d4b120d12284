/** Number words as figures: `NUMERALS.two` -> `'2'` */
export const NUMERALS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
};

const SCALE: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  million: 6,
  m: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
  tn: 12,
};

const NUMBER = /^(\d+(?:\.\d+)?)(\p{L}*)$/u;

/**
 * The numbers a passage gives, from its words in folded form, each as one string whatever way it is
 * written. `['5bn', 'two', 'million', 'no', 'one']` -> `Set {'5e9', '2e6'}`
 */
export const numbersIn = (words: readonly string[]): ReadonlySet<string> => {
  const numbers = new Set<string>();
  words.forEach((word, at) => {
    const [, digits = '', unit = ''] = NUMBER.exec(NUMERALS[word] ?? word) ?? [];
    if (digits === '' || word === 'one') return;
    const power = SCALE[unit] ?? SCALE[words[at + 1] ?? ''] ?? 0;
    numbers.add(String(Number(`${digits}e${power}`)));
  });
  return numbers;
};
