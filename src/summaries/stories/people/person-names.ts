import nicknames from '../../../../data/lexicon/nicknames.json' with { type: 'json' };

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Each form of a given name and the rows of the list it stands in. */
const NICKNAME_ROWS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const rows = new Map<string, Set<number>>();
  nicknames.rows.forEach((row, i) => {
    for (const form of row.split(' ')) rows.set(form, (rows.get(form) ?? new Set()).add(i));
  });
  return rows;
})();

/** The parts of a name as compared. `nameTokens('José Álvarez Jr.')` -> `['jose', 'alvarez', 'jr']` */
export const nameTokens = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');

/** "SRC Sudhir Mohanta": an office in capitals before a whole name; not "JD Vance". */
const OFFICE_IN_CAPITALS = /^\p{Lu}{2,5} (?=\p{Lu}\p{Ll}\S* (?:\S+ )?\p{Lu}\p{Ll})/u;

/** `withoutOffice('SRC Sudhir Mohanta')` -> `'Sudhir Mohanta'` */
export const withoutOffice = (name: string): string => name.replace(OFFICE_IN_CAPITALS, '');

/** Letters that outlets set in two ways: "Kröger" and "Kroeger", "Sørby" and "Soerby". */
const SET_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/ø|oe|œ/g, 'o'],
  [/æ|ae/g, 'a'],
  [/ue/g, 'u'],
  [/ß/g, 'ss'],
  [/đ/g, 'd'],
  [/ł/g, 'l'],
];

const asSet = (token: string): string =>
  SET_OTHERWISE.reduce((text, [printed, plain]) => text.replace(printed, plain), token);

/** `surname('Donald Trump Jr.')` -> `'trump'`; equal however "ö" and its like are set. */
export const surname = (name: string): string =>
  asSet(nameTokens(name).findLast((token) => !SUFFIX.test(token)) ?? '');

const suffix = (tokens: readonly string[]): string =>
  tokens.find((token) => SUFFIX.test(token)) ?? '';

const isShortFor = (a: string, b: string): boolean =>
  asSet(a) === asSet(b) ||
  (a.length === 1 && b.startsWith(a)) ||
  (a.length > 2 && b.startsWith(a)) ||
  [...(NICKNAME_ROWS.get(a) ?? [])].some((row) => NICKNAME_ROWS.get(b)?.has(row));

/**
 * Whether two printed names can be one person's: one surname, and given names that are equal, short
 * for one another, initials, or missing. "Trump" and "Donald Trump" can, "Jeb Bush" and "George
 * Bush" cannot, nor "Donald Trump" and "Donald Trump Jr."
 */
export const canBeOnePerson = (a: string, b: string): boolean => {
  const [one, other] = [nameTokens(a), nameTokens(b)];
  if (surname(a) !== surname(b) || surname(a) === '') return false;
  const [given, second] = [givenName(one), givenName(other)];
  if (given === null || second === null) return true;
  return suffix(one) === suffix(other) && (isShortFor(given, second) || isShortFor(second, given));
};

const givenName = (tokens: readonly string[]): string | null => {
  const names = tokens.filter((token) => !SUFFIX.test(token));
  return names.length > 1 ? (names[0] ?? null) : null;
};
