import lexicon from '../../../../data/lexicon/dates.json' with { type: 'json' };
import type { Island } from './islands.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** In lower case: "april", "may", "june", "august". */
export const MONTHS_THAT_ARE_NAMES: ReadonlySet<string> = new Set(lexicon.ambiguous.names);

/** Given name or title, then a month, and no day after it: "Theresa May", "Mrs. May". */
const NAMED = quickPattern(
  / (April|May|June|August)(?! ?\d)(?! \p{Lu})(?!\p{L})(?<=(\p{Lu}\p{Ll}+)(\.?) \p{L}+)/uy,
);
const MONTH_OPENERS =
  /^(?:In|By|Since|Until|Before|After|From|Through|Between|During|Last|This|Next|Early|Late|Mid|Of|To|And|The|On|Or|For|As|At|It|He|She|You|We|They|That|Which|Who|So|But|And)$/;

/** The months that are somebody's name in a text, in lower case. */
export function monthsAsNames(text: string, islands: readonly Island[]): ReadonlySet<string> {
  const names = new Set<string>();
  let lastEnd = 0;
  for (const { tokens } of islands) {
    for (const { kind, word, start, end } of tokens) {
      if (kind !== 'month' || !MONTHS_THAT_ARE_NAMES.has(word)) continue;
      NAMED.lastIndex = start - 1;
      const [, , first = '', stop = ''] = (start > 0 ? NAMED.exec(text) : null) ?? [];
      // "Theresa May. April is": a name is not part of the next.
      if (first === '' || start - 1 - stop.length - first.length < lastEnd) continue;
      lastEnd = end;
      if (!MONTH_OPENERS.test(first)) names.add(word);
    }
  }
  return names;
}
