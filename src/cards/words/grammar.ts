/** How exactly a date is written; in most languages it decides the preposition before it. */
export type DateUnit = 'day' | 'month' | 'year';
export type DatePhrase = (date: string, unit: DateUnit) => string;
export type PeriodPhrase = (from: string, to: string, unit: DateUnit) => string;

/**
 * How a language counts, lists and dates, from the runtime's copy of Unicode's CLDR. `Rule` are the
 * plural rules the language has; a table that leaves a form out does not compile.
 */
export const grammarOf = <Rule extends Intl.LDMLPluralRule>(language: string) => {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return (date: Date): string => format.format(date);
  };
  const number = (n: number): string => numbers.format(n);
  /** The form that goes with a number. Numbers here are counts: `select` gives none but `Rule`. */
  const form = (n: number, forms: Readonly<Record<Rule, string>>): string =>
    forms[plurals.select(n) as Rule];
  return {
    number,
    form,
    /** `count(2, { one: 'story', other: 'stories' })` -> `'2 stories'` */
    count: (n: number, forms: Readonly<Record<Rule, string>>): string =>
      `${number(n)} ${form(n, forms)}`,
    and: (names: readonly string[]): string =>
      names.length > 1 ? list.format(names) : names.join(''),
    day: dates({ dateStyle: 'long' }),
    month: dates({ month: 'long', year: 'numeric' }),
    year: dates({ year: 'numeric' }),
  };
};
