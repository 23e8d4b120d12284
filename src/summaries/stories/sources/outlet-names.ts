import {
  isOneWordOutlet,
  outletCalled,
  outletKey,
  outletNamed,
  readsAsOutlet,
} from '../../outlets.ts';
import type { DatedArticle } from '../dated-article.ts';

/** Finds the full name of an outlet from what an article calls it; `null` for what is no outlet. */
export type NameOutlet = (name: string) => string | null;

/**
 * Whether an outlet is meant by a name it uses: its own, a beginning or an end of it, or another of
 * its channels. `callsItself('ABC News (Australia)', 'ABC Radio')` and `callsItself('Los Angeles Times',
 * 'the Times')` -> `true`, `callsItself('The Times', 'Los Angeles Times')` -> `false`
 */
export const callsItself = (own: string, name: string): boolean => {
  const [mine, called] = [own, name].map((outlet) => outletKey(outlet).split(' '));
  if (mine === undefined || called === undefined) return false;
  const said = called.join(' ');
  return (
    mine.slice(0, called.length).join(' ') === said ||
    mine.slice(-called.length).join(' ') === said ||
    (mine[0] === called[0] && isOneWordOutlet(mine[0] ?? ''))
  );
};

const initialsOf = (name: string): string =>
  Array.from(name.matchAll(/(?<!\p{L})\p{Lu}/gu), ([letter]) => letter).join('');

/** Full names by all they can be called for short: initials ("FT"), the last word ("the Times"), aliases. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

const shortForms = (name: string, aliases: readonly string[]): string[] => {
  const bare = name.replace(/^the /i, '');
  const words = bare.split(' ');
  return [bare, initialsOf(bare), words.at(-1) ?? bare, ...aliases].map(outletKey);
};

const knownIn = (articles: readonly DatedArticle[]): Known => {
  const known = new Map<string, Set<string>>();
  const add = (name: string, aliases: readonly string[]): void => {
    const full = outletCalled(name) ?? name.replace(/^the /i, '');
    for (const short of shortForms(full, aliases)) {
      known.set(short, (known.get(short) ?? new Set()).add(full));
    }
  };
  for (const { article, extraction } of articles) {
    add(article.outlet, outletNamed(article.outlet)?.short ?? []);
    for (const { name, kind, aliases } of extraction.names) {
      if (kind !== 'person' && readsAsOutlet(name)) add(name, aliases);
    }
    for (const { outlet } of extraction.credits) add(outlet, []);
  }
  return known;
};

/** The one longer name it stands for: "Los Angeles Times" for "the Times", named again for short. */
const inFull = (known: Known, name: string): string | null => {
  const [longer = null, another] = [...(known.get(outletKey(name)) ?? [])].filter(
    (full) => outletKey(full) !== outletKey(name),
  );
  return another === undefined ? longer : null;
};

/**
 * Names outlets as the articles of a story do, each article by itself first: `'the FT'` in a story
 * that tells of the Financial Times -> `'Financial Times'`; a person, a body or "the province" -> `null`
 */
export const outletNamesIn = (
  articles: readonly DatedArticle[],
): ((article: DatedArticle) => NameOutlet) => {
  const inStory = knownIn(articles);
  return (article) => {
    const inArticle = knownIn([article]);
    return (name) => {
      const bare = name.replace(/^the /i, '').trim();
      if (!/^\p{Lu}/u.test(bare) && !inStory.has(outletKey(bare))) return null;
      return (
        inFull(inArticle, bare) ??
        inFull(inStory, bare) ??
        outletCalled(bare) ??
        (readsAsOutlet(bare) || inStory.has(outletKey(bare)) ? bare : null)
      );
    };
  };
};
