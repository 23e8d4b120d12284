import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { reportingVerb } from '../text/verbs.ts';
import type { Mention } from './candidates.ts';

/** A sentence, the names in it and the classes of its words. */
export type Sentence = {
  readonly text: string;
  readonly span: Span;
  readonly mentions: readonly Mention[];
  readonly classes: number;
};

const SOURCES = lexicon.sources.join('|');
/** "Sources close to the group revealed". */
const SOURCE_SUBJECT = new RegExp(
  `^\\P{L}*(?:[^,]{1,60}, )?((?:[\\p{L}.-]+ ){0,3}?(?:${SOURCES}))(?!\\p{L})(?=([^,;:]{0,80}))`,
  'iu',
);
/** ", officials revealed to the paper." */
const SOURCE_AT_END = new RegExp(
  `, ((?:[\\p{L}.-]+ ){0,3}?(?:${SOURCES})) (\\p{Ll}+)(?: to [^,]{1,40}?)?[.,]`,
  'iu',
);
const SOURCE_AHEAD = new RegExp(`^((?:[\\p{L}.-]+ ){0,3}?(?:${SOURCES}))(?!\\p{L})`, 'iu');

/** "according to [police]" */
export function sourceAfter({ text, mentions }: Sentence, pattern: RegExp): string | null {
  for (const match of text.matchAll(pattern)) {
    const source = SOURCE_AHEAD.exec(text.slice(match.index + match[0].length))?.[1];
    if (source !== undefined) return plain(source, mentions);
  }
  return null;
}

/** "[Sources] close to the group revealed that" */
export function sourceAtHead({ text, mentions }: Sentence): string | null {
  const [, source, rest = ''] = SOURCE_SUBJECT.exec(text) ?? [];
  const reports = (rest.match(/\p{Ll}+/gu) ?? []).some(isReporting);
  return source !== undefined && reports ? plain(source, mentions) : null;
}

/** "…, [officials] told the paper." */
export function sourceAtEnd({ text, mentions }: Sentence): string | null {
  const [, source, verb = ''] = SOURCE_AT_END.exec(text) ?? [];
  return source !== undefined && isReporting(verb) ? plain(source, mentions) : null;
}

/** A finite verb of saying or writing: "revealed", not "revealing". */
export function isReporting(word: string): boolean {
  const verb = reportingVerb(word);
  return (verb?.kind === 'speech' || verb?.kind === 'writing') && !verb.gerund;
}

/** Without its article, and in lower case unless it begins with a name: "The sources" -> "sources". */
function plain(words: string, mentions: readonly Mention[]): string {
  const bare = words.replace(/^(?:the|an?|some|several|two|three|multiple|other) /iu, '');
  const named = mentions.some(({ entity: { name, aliases } }) =>
    [name, ...aliases].some((form) => bare.startsWith(form)),
  );
  return named || /^\p{Lu}(?:\p{Lu}|\.)/u.test(bare)
    ? bare
    : bare.charAt(0).toLowerCase() + bare.slice(1);
}
