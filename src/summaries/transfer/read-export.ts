import { readOutlet } from '../outlet-data.ts';
import type { Article, Story } from '../types.ts';
import type { LineType, PartName } from './lines.ts';
import { PART_NAMES, PART_TYPES, readLine } from './lines.ts';
import { printingsIn, SHAPES } from './shapes.ts';

/** What is wrong with one line. */
export type LineProblem = { readonly line: number; readonly problem: string };

export type ReadExport = {
  readonly articles: readonly Article[];
  readonly stories: readonly Story[];
  /** In the order of their lines; nothing may be taken in where there is one. */
  readonly problems: readonly LineProblem[];
};

/** Checks an article's id against its text. */
type IdOf = (article: Article) => string;

type Of = Readonly<Record<string, unknown>>;
type Read = { readonly line: number; readonly type: LineType; readonly of: Of };

/**
 * Reads an export back: articles, and stories with their records in the order of their lines. A
 * line has to be of a known shape, an article's id that of its text, and every printing has to
 * stand in its article, letter for letter.
 */
export const readExport = async (lines: AsyncIterable<string>, idOf: IdOf): Promise<ReadExport> => {
  const problems: LineProblem[] = [];
  const read: Read[] = [];
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const result = parseLine(text);
    if (typeof result === 'string') problems.push({ line, problem: result });
    else read.push({ line, ...result });
  }
  const articles = new Map<string, Article>();
  const stories = new Map<string, Of & Record<PartName, Of[]>>();
  for (const { line, type, of } of read) {
    const problem = place({ type, of }, { articles, stories }, idOf);
    if (problem !== null) problems.push({ line, problem });
  }
  // An article that was not read leaves everything that stands in it without a place: it is named alone.
  for (const { line, of } of problems.length > 0 ? [] : read) {
    const problem = misprint(of, articles);
    if (problem !== null) problems.push({ line, problem });
  }
  return {
    articles: [...articles.values()],
    stories: [...stories.values()] as unknown as Story[],
    problems: problems.toSorted((a, b) => a.line - b.line),
  };
};

const parseLine = (text: string): Omit<Read, 'line'> | string => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''), readOutlet);
  } catch {
    return 'no JSON';
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'no object';
  const found = readLine(parsed as Of);
  if (found === null) return 'no @context and @type of an export';
  const held = SHAPES[found.type].safeParse(found.of);
  if (held.success) return found;
  const { path, message } = held.error.issues[0] ?? { path: [], message: 'another shape' };
  return [found.type, path.join('.'), message].filter((part) => part !== '').join(': ');
};

type Placed = {
  readonly articles: Map<string, Article>;
  readonly stories: Map<string, Of & Record<PartName, Of[]>>;
};

/** Puts a line where it belongs, or says why it has no place. */
const place = (
  { type, of }: Omit<Read, 'line'>,
  { articles, stories }: Placed,
  idOf: IdOf,
): string | null => {
  if (type === 'NewsArticle') {
    const article = of as unknown as Article;
    if (articles.has(article.id)) return `article ${article.id} a second time`;
    if (idOf(article) !== article.id) return `the text is not that of article ${article.id}`;
    articles.set(article.id, article);
    return null;
  }
  if (type === 'Collection') {
    const id = String(of.id);
    if (stories.has(id)) return `story ${id} a second time`;
    stories.set(id, withParts(of));
    return null;
  }
  const story = stories.get(String(of.story));
  if (story === undefined) return `no story ${String(of.story)} before it`;
  const part = PART_NAMES.find((name) => PART_TYPES[name] === type);
  if (part === 'revisions') {
    story.revisions.push(
      Object.fromEntries(Object.entries(of).filter(([name]) => name !== 'story')),
    );
  } else if (part !== undefined) story[part].push(of);
  return null;
};

/** In the order in which a story is told, so that the same index has the same bytes. */
const withParts = (of: Of): Of & Record<PartName, Of[]> => {
  const { people, topics, ...rest } = of;
  const parts = Object.fromEntries(PART_NAMES.map((name) => [name, [] as Of[]]));
  return { ...rest, ...(parts as Record<PartName, Of[]>), people, topics };
};

const misprint = (of: Of, articles: ReadonlyMap<string, Article>): string | null => {
  for (const { article, start, end, words } of printingsIn(of)) {
    const text = articles.get(article)?.text;
    if (text === undefined) return `no article ${article}`;
    if (text.slice(start, end) !== words)
      return `the words are not in article ${article} at ${String(start)} to ${String(end)}`;
  }
  const sources = Array.isArray(of.sources) ? (of.sources as { article: string }[]) : [];
  const missing = sources.find(({ article }) => !articles.has(article));
  return missing ? `no article ${missing.article}` : null;
};
