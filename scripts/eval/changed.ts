import givenNames from '../../data/lexicon/given-names.json' with { type: 'json' };
import commonWords from '../../data/lexicon/common-words.json' with { type: 'json' };
import places from '../../data/lexicon/places.json' with { type: 'json' };
import { extractPassages } from '../../src/summaries/extraction/index.ts';

/** An article with what annotators marked in it, in UTF-16 units. */
export type Annotated = {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly quotes: readonly Quote[];
};
type Quote = Marked & { readonly speaker: Marked | null; readonly cue: Marked | null };
type Marked = { readonly start: number; readonly end: number; readonly text: string };

/** Letters put in the place of others. */
type Edit = { readonly start: number; readonly end: number; readonly to: string };

/** A way to change an article that changes nothing of who says what; `n` is the article's number. */
type Change = (article: Annotated, n: number) => readonly Edit[];

/**
 * Changes under which an article says the same: rules that only know the articles they were written
 * on do worse on these than on the articles as printed.
 */
export const CHANGES: Readonly<Record<string, Change>> = {
  'every person another name': renamed,
  'another verb for "said"': otherVerbs,
  'marks straight': marked({ '“': '"', '”': '"', '‘': "'", '’': "'" }),
  'marks British': british,
  'marks French': marked({ '“': '«', '”': '»' }),
};

/** The article with its edits made, and everything marked in it at its new place. */
export function change(article: Annotated, edits: readonly Edit[]): Annotated {
  let text = '';
  let from = 0;
  for (const { start, end, to } of edits) {
    text += article.text.slice(from, start) + to;
    from = end;
  }
  text += article.text.slice(from);
  const placed = (place: number): number => {
    let by = 0;
    for (const { start, end, to } of edits) {
      if (end <= place) by += to.length - (end - start);
      else return start < place ? start + by + Math.min(to.length, place - start) : place + by;
    }
    return place + by;
  };
  const moved = <M extends Marked>(span: M): M => {
    const [start, end] = [placed(span.start), placed(span.end)];
    return { ...span, start, end, text: text.slice(start, end) };
  };
  const quotes = article.quotes.map((quote) => ({
    ...moved(quote),
    speaker: quote.speaker && moved(quote.speaker),
    cue: quote.cue && moved(quote.cue),
  }));
  return { ...article, text, quotes };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FEMALE = words(givenNames.female);
const MALE = words(givenNames.male);
/** Words that are more than a name: "White" stays, for "White House" would fall. */
const MORE_THAN_NAMES = new Set(
  [
    ...JSON.stringify(commonWords).matchAll(/\p{L}+/gu),
    ...JSON.stringify(places).matchAll(/\p{L}+/gu),
  ].map(([word]) => word.toLowerCase()),
);
const OTHER_FEMALE =
  'Ingrid Marisol Adaeze Priya Noreen Agnieszka Colette Yasmin Imelda Sunita'.split(' ');
const OTHER_MALE = 'Anders Tobin Emeka Ricardo Kwame Declan Piotr Lorne Hamish Rashid'.split(' ');
/** Surnames are put together of these: no list has most of them. */
const HEADS = 'Bres Toll Marw Odum Vester Quar Hather Skol Lind Korv Dras Wexl Osk Yarb Zand'.split(
  ' ',
);
const TAILS = 'ick gaard les sage quist ett mann ova elli ard ski ides enko bury iere'.split(' ');
const NAME = /(?<![\p{L}@#/.])\p{Lu}[\p{L}-]*\p{L}(?![\p{L}@])/gu;

function renamed({ text, date }: Annotated, n: number): readonly Edit[] {
  const others = new Map<string, string>();
  for (const { kind, mentions } of extractPassages(text, date).names) {
    if (kind !== 'person') continue;
    for (const { start, end } of mentions) {
      const parts = text.slice(start, end).match(NAME) ?? [];
      for (const [at, part] of parts.entries()) {
        const lower = part.toLowerCase();
        if (others.has(part) || part.length < 3 || MORE_THAN_NAMES.has(lower)) continue;
        const nth = n + others.size;
        const isLast = at === parts.length - 1;
        if (!isLast && FEMALE.has(lower)) others.set(part, pick(OTHER_FEMALE, nth));
        else if (!isLast && MALE.has(lower)) others.set(part, pick(OTHER_MALE, nth));
        else if (!FEMALE.has(lower) && !MALE.has(lower))
          others.set(part, pick(HEADS, nth) + pick(TAILS, Math.floor(nth / HEADS.length)));
      }
    }
  }
  return [...text.matchAll(NAME)].flatMap(({ 0: part, index }) => {
    const to = others.get(part);
    return to === undefined ? [] : [{ start: index, end: index + part.length, to }];
  });
}

const VERBS =
  'remarked noted argued explained recalled insisted complained joked warned observed quipped mused opined countered protested lamented boasted shouted deadpanned thundered fumed sighed reasoned asserted crowed enthused reckoned cautioned remembered conceded declared stressed vowed testified'.split(
    ' ',
  );

function otherVerbs({ quotes }: Annotated, n: number): readonly Edit[] {
  const said = quotes.flatMap(({ cue }) => {
    const at = /\bsaid\b/.exec(cue?.text ?? '')?.index;
    return cue === null || at === undefined ? [] : [cue.start + at];
  });
  return [...new Set(said)]
    .sort((a, b) => a - b)
    .map((start, nth) => ({ start, end: start + 'said'.length, to: pick(VERBS, n + nth) }));
}

function marked(others: Readonly<Record<string, string>>): Change {
  return ({ text }) =>
    [...text.matchAll(/[“”‘’]/g)].flatMap(({ 0: mark, index }) => {
      const to = others[mark];
      return to === undefined ? [] : [{ start: index, end: index + 1, to }];
    });
}

/** Outside single, inside double; an apostrophe stays one. */
function british({ text }: Annotated): readonly Edit[] {
  const edits: Edit[] = [];
  let inner: number | null = null;
  let isInside = false;
  for (const { 0: mark, index } of text.matchAll(/[“”‘’]/g)) {
    if (mark === '“' || mark === '”') {
      isInside = mark === '“';
      inner = null;
      edits.push({ start: index, end: index + 1, to: isInside ? '‘' : '’' });
    } else if (mark === '‘' && isInside) inner = index;
    else if (mark === '’' && inner !== null && !/\p{L}/u.test(text.charAt(index + 1))) {
      edits.push(
        { start: inner, end: inner + 1, to: '“' },
        { start: index, end: index + 1, to: '”' },
      );
      inner = null;
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function pick(list: readonly string[], nth: number): string {
  return list[nth % list.length] ?? '';
}
