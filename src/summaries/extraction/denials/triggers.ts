import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import { isLetterAt, letterRunEnd } from '../text/scan.ts';

/**
 * Classes of words a rule cannot match without. A sentence is read once for them, and only the
 * rules all of whose classes it has are looked for: most sentences have none.
 */
const CLASSES = {
  not: ['not', 'never', 'cannot', 'once'],
  no: ['no', 'none', 'nobody', 'neither', 'nothing', 'zero'],
  nothing: ['nothing', 'zero'],
  deny: ['deny', 'denies', 'denied', 'denying', 'denial', 'denials'],
  dispute: lexicon.disputing,
  call: lexicon.calling,
  innocence: ['guilty', 'innocent', 'innocence'],
  downplay: lexicon.downplaying,
  decline: [
    'decline',
    'declines',
    'declined',
    'declining',
    'refuse',
    'refuses',
    'refused',
    'refusing',
  ],
  question: lexicon.questioned,
  evade: lexicon.evading,
  confirm: lexicon.confirming,
  claim: lastWords([
    ...lexicon.claimNouns,
    ...lexicon.claimNounsWithThat,
    ...lexicon.disavowed,
    'it',
    'this',
    'that',
  ]),
  falsity: lastWords(lexicon.falsity),
  truth: [...lastWords(lexicon.true), 'untrue', 'happened', 'meant', 'right'],
  flat: [
    'absolutely',
    'totally',
    'completely',
    'utterly',
    'patently',
    'categorically',
    'entirely',
    'demonstrably',
    'blatantly',
    'simply',
  ],
  absent: lastWords([...lexicon.absent, ...lexicon.untouched]),
  act: [...lexicon.acts, ...lexicon.actsPast],
  deed: [
    ...lexicon.acts,
    ...lexicon.actsPast,
    'change',
    'influence',
    'affect',
    'amount',
    'constitute',
  ],
  stress: ['time', 'point', 'way', 'knowingly', 'intentionally', 'deliberately'],
  accusation: [...lastWords(lexicon.accusations), ...lexicon.wrongful],
  wrong: lastWords(lexicon.wrongs),
  state: lexicon.states,
  motive: lexicon.motives,
  misquoted: lexicon.misquoted,
  event: lexicon.events,
  such: ['such'],
  opposite: ['opposite', 'contrary', 'reverse', 'far'],
  lie: ['lying', 'lied', 'lies', 'lie', 'up'],
  wrongly: ['wrong', 'mistaken', 'incorrect'],
  believe: ['believe', 'think', 'consider', 'accept'],
} as const satisfies Record<string, readonly string[]>;

export type WordClass = keyof typeof CLASSES;

const NAMES = Object.keys(CLASSES) as WordClass[];
const WORDS = masks();

/** "a witch hunt" -> "hunt": the word that is rarest comes last in English. */
function lastWords(phrases: readonly string[]): string[] {
  return phrases.map((phrase) => /[\p{L}]+$/u.exec(phrase.toLowerCase())?.[0] ?? phrase);
}

function masks(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [index, name] of NAMES.entries()) {
    for (const word of CLASSES[name]) words.set(word, (words.get(word) ?? 0) | (1 << index));
  }
  return words;
}

/** One bit a class, for a rule that needs all of these. */
export function maskOf(classes: readonly WordClass[]): number {
  return classes.reduce((mask, name) => mask | (1 << NAMES.indexOf(name)), 0);
}

/** The classes of words a text has: "didn't" counts as "not". */
export function classesIn(text: string): number {
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isLetterAt(text, at)) continue;
    const end = letterRunEnd(text, at);
    const negated = text[end - 1] === 'n' && /^['’]t(?!\p{L})/u.test(text.slice(end, end + 3));
    mask |= (WORDS.get(text.slice(at, end).toLowerCase()) ?? 0) | (negated ? NOT : 0);
    at = end;
  }
  return mask;
}

const NOT = maskOf(['not']);
