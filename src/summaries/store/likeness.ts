import { isLookalike, nameKey } from './identity.ts';
import { isContentWord, words } from './terms.ts';
import { slips } from './typos.ts';

/**
 * How well a name on record fits what somebody typed, the same for every storage engine.
 *
 *     1            the name itself, as `nameKey` compares
 *     0.98         the name, accents and function words aside
 *     0.8 to 0.95  every word typed stands on record: alias, surname, other name, role
 *     0.5 to 0.77  begun words, then slips of typing: a guess to be confirmed
 *     up to 0.5    some of the words only, or a look-alike name
 */

/** Where a form of a name comes from; in the order of how much it says. */
export type FormSource = 'name' | 'alias' | 'role';

/** One form with its folded words, joined by spaces. */
type NameForm = readonly [source: FormSource, words: string];

/** A name as it is compared. */
export type Named = {
  readonly key: string;
  /** Whether the name itself imitates another (`isLookalike`). */
  readonly lookalike: boolean;
  readonly forms: readonly NameForm[];
};

/** What somebody typed, ready to be compared. */
export type Asked = { readonly key: string; readonly words: readonly string[] };

/** How a typed word may differ from the one on record; each step takes in the one before. */
export type Slack = 'exact' | 'begun' | 'slip';

const LONGEST_TYPED = 200;
const MOST_TYPED_WORDS = 8;
const LONGEST_FORM = 200;

const WHOLE = { name: 0.98, alias: 0.95, role: 0.85 } as const;
const PART = { name: 0.9, alias: 0.9, role: 0.8 } as const;
/** A given name alone says less than the surname, which is the last word of a name. */
const GIVEN_NAME = 0.84;

const BEGUN = 0.85;
const SLIPPED = [1, 0.75, 0.65] as const;

/** From here on, every word typed stands on record as it was typed. */
export const SURE_FROM = 0.8;

/** From here on, every word typed at least begins a word on record. */
export const BEGUN_FROM = 0.68;

/** Up to here, what was typed is not all there, or the name is not what it looks like. */
export const GUESS_UP_TO = 0.5;

/** Forms of address, kept in no name and no role: "Mr. Rath" asks for Rath. */
const ADDRESS = new Set('mr mrs ms miss mx dr sir dame madam'.split(' '));

const orAll = (kept: readonly string[], all: readonly string[]): readonly string[] =>
  kept.length > 0 ? kept : all;

const content = (all: readonly string[]): readonly string[] =>
  orAll(all.filter(isContentWord), all);

/**
 * Reads what was typed; of a long text its first 200 characters and eight words.
 *
 * @example asked('the Prime Minister').words -> ['prime', 'minister']
 */
export const asked = (typed: string): Asked => {
  const read = typed.slice(0, LONGEST_TYPED);
  const all = content(words(read)).slice(0, MOST_TYPED_WORDS);
  return {
    key: nameKey(read),
    words: orAll(
      all.filter((word) => !ADDRESS.has(word)),
      all,
    ),
  };
};

/**
 * Makes a name comparable.
 *
 * @example named('Jeff Rath', [['alias', 'Rath']]).forms -> [['name', 'jeff rath'], ['alias', 'rath']]
 */
export const named = (name: string, others: readonly (readonly [FormSource, string])[]): Named => {
  const forms = [['name', name] as const, ...others].map(
    ([source, text]) => [source, content(words(text.slice(0, LONGEST_FORM))).join(' ')] as const,
  );
  return {
    key: nameKey(name),
    lookalike: isLookalike(name),
    forms: [...new Map(forms.map((form) => [form.join(' '), form])).values()],
  };
};

/** The words a name can be found by. */
export const wordsOf = (name: Named): ReadonlySet<string> =>
  new Set(name.forms.flatMap(([, text]) => text.split(' ')).filter((word) => word !== ''));

const closeness = (typed: string, word: string, slack: Slack): number => {
  if (typed === word) return 1;
  if (slack === 'exact') return 0;
  if (word.startsWith(typed)) return BEGUN;
  const edits = slack === 'slip' ? slips(typed, word) : null;
  return edits === null ? 0 : (SLIPPED[edits] ?? 0);
};

const inForm = (typed: string, [source, text]: NameForm, slack: Slack): number => {
  const all = text.split(' ');
  const worth = all.map((word, at) => {
    const isGiven = source === 'name' && at < all.length - 1 && typed === word;
    return isGiven ? GIVEN_NAME : PART[source] * closeness(typed, word, slack);
  });
  return Math.max(...worth);
};

const wholeForm = (ask: Asked, { forms }: Named): number =>
  forms.reduce(
    (best, [source, text]) => (text === ask.words.join(' ') ? Math.max(best, WHOLE[source]) : best),
    0,
  );

/**
 * How well a name fits what was typed, from 0 (not at all) to 1. Every word typed has to be found;
 * the one found worst decides.
 *
 * @example likeness(asked('rath'), named('Jeff Rath', []), 'slip') -> 0.9
 * @example likeness(asked('Rathe'), named('Jeff Rath', []), 'slip') -> 0.675
 */
export const likeness = (ask: Asked, name: Named, slack: Slack): number => {
  if (ask.key === name.key) return 1;
  if (ask.words.length === 0) return 0;
  const found = ask.words.map((word) =>
    name.forms.reduce((best, form) => Math.max(best, inForm(word, form, slack)), 0),
  );
  const fit = Math.max(wholeForm(ask, name), Math.min(...found));
  return name.lookalike ? Math.min(fit, GUESS_UP_TO) : fit;
};

/** "canada" and "canadian", "jeffrey" and "jeff": four letters in common, most of the shorter. */
const shareRoot = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  return shared >= 4 && shared / shorter > 0.7;
};

/**
 * How well a name fits by some of the words typed, from 0 to 0.5: what "did you mean" is asked
 * with where `likeness` finds nobody.
 *
 * @example someLikeness(asked('Jeffrey Rath'), named('Jeff Rath', [])) -> 0.475
 */
export const someLikeness = (ask: Asked, name: Named): number => {
  const all = [...wordsOf(name)];
  const found = ask.words.map((typed) =>
    all.includes(typed) ? 1 : all.some((word) => shareRoot(typed, word)) ? 0.9 : 0,
  );
  if (!found.includes(1)) return 0;
  const share = found.reduce<number>((sum, worth) => sum + worth, 0) / found.length;
  return GUESS_UP_TO * share;
};
