import type { Answer } from '../summaries/answering/answer.ts';
import { writeOutlet } from '../summaries/outlet-data.ts';
import { isWordingOpen } from '../summaries/types.ts';
import type { Quotation } from '../summaries/types.ts';
import { passageLink } from '../summaries/passage-link.ts';

/** Every list an answer can hold, empty: what a script reads when nothing is on record. */
const NO_RECORDS = {
  title: null,
  facts: [],
  quotations: [],
  denials: [],
  entries: [],
  stories: [],
  found: [],
  outlets: [],
  disagreements: [],
  sources: [],
} as const;

/**
 * An answer in the shape that `--json` documents: its records as `types.ts` names them, and with
 * every printing a `link` that opens the outlet's page at the passage, `null` where the page has no
 * address; an outlet that nothing names is `null`. A quotation says with `wordsKnown` whether its words are
 * known to be the speaker's, or one wording of several. People script it, so a property is never renamed
 * without saying so. Nothing on record is every list, empty, with what was asked and what there is
 * instead, so that a script reading any list works on.
 *
 * A quotes answer -> `{ kind, person, quotations: [{ speaker: { name, role }, words, printings }] }`
 */
export const toJson = (answer: Answer): object => {
  if (answer.kind === 'nothing') return { ...NO_RECORDS, ...answer };
  const sources = 'sources' in answer ? answer.sources : [];
  const urls = new Map(sources.map(({ article, url }) => [article, url]));
  return asData(answer, urls) as object;
};

type Urls = ReadonlyMap<string, string | null>;

const asData = (value: unknown, urls: Urls): unknown => {
  if (Array.isArray(value)) return value.map((one) => asData(one, urls));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, asData(writeOutlet(name, one), urls)]),
  );
  if (isPrinting(value)) return { ...copy, link: linkTo(value, urls) };
  return isQuotation(value) ? { ...copy, wordsKnown: !isWordingOpen(value) } : copy;
};

type Printed = { readonly article: string; readonly words: string };

const isPrinting = (value: object): value is Printed =>
  'article' in value && 'words' in value && 'match' in value;

const isQuotation = (value: object): value is Quotation => 'wordsBy' in value;

const linkTo = ({ article, words }: Printed, urls: Urls): string | null => {
  const url = urls.get(article) ?? null;
  return url === null ? null : passageLink(url, words);
};
