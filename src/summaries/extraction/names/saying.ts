import { reportingVerb } from '../text/verbs.ts';

/** Whether a word's subject is somebody who speaks: "said", "explains"; not "saying", "reports". */
export function isSaying(word: string): boolean {
  const verb = reportingVerb(word);
  return verb !== null && !verb.gerund && word !== verb.base && !ALSO_NOUNS.has(word);
}

const ALSO_NOUNS = new Set([
  'reports',
  'claims',
  'notes',
  'comments',
  'questions',
  'remarks',
  'answers',
  'calls',
  'thoughts',
  'posts',
  'shares',
]);

/** Verbs whose object is a person: in "told Rath" Rath does not speak. */
const HEARD_BY = new Set([
  'tell',
  'ask',
  'call',
  'inform',
  'remind',
  'assure',
  'warn',
  'urge',
  'name',
  'quote',
  'cite',
]);

/** "said Rath": the subject may stand behind such a verb. */
export function isSayingBefore(word: string): boolean {
  return isSaying(word) && !HEARD_BY.has(reportingVerb(word)?.base ?? '');
}
