import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import { keyWords } from '../text/key-words.ts';

/**
 * Classes of words a rule cannot match without. A sentence is read once for them, and only the
 * rules whose classes it has in their order are looked for: most sentences have none.
 */
export const CLASSES = {
  self: ['i', 'we'],
  not: ['not', 'never', 'cannot', 'once'],
  never: ['never', 'once'],
  none: ['none'],
  surely: ['course', 'certainly'],
  all: ['all'],
  no: ['no', 'none', 'nobody', 'neither', 'nothing', 'zero'],
  nothing: ['nothing', 'zero'],
  deny: ['deny', 'denies', 'denied', 'denying', 'denial', 'denials'],
  dispute: lexicon.disputing,
  refute: beginning(lexicon.disputing, 'refut', 'rebut', 'debunk'),
  reject: beginning(lexicon.disputing, 'reject'),
  push: beginning(lexicon.disputing, 'push'),
  back: ['back'],
  call: lexicon.calling,
  innocence: ['guilty', 'innocent', 'innocence'],
  downplay: lexicon.downplaying,
  dismiss: beginning(lexicon.downplaying, 'dismiss'),
  minimise: beginning(lexicon.downplaying, 'minimi'),
  temper: beginning(lexicon.downplaying, 'temper'),
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
  claim: [
    ...lexicon.claimNouns,
    ...lexicon.claimNounsWithThat,
    ...lexicon.disavowed,
    'it',
    'this',
    'that',
  ],
  falsity: keyWords(lexicon.falsity),
  untrue: ['untrue'],
  truth: [...keyWords(lexicon.true), 'happened', 'meant', 'right'],
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
  absent: keyWords([...lexicon.absent, ...lexicon.untouched]),
  act: [
    ...lexicon.acts,
    ...lexicon.actsPast,
    'change',
    'influence',
    'affect',
    'amount',
    'constitute',
  ],
  stress: ['time', 'point', 'way', 'knowingly', 'intentionally', 'deliberately'],
  accusation: [...keyWords(lexicon.accusations), ...lexicon.wrongful],
  wrong: keyWords(lexicon.wrongs),
  state: lexicon.states,
  motive: lexicon.motives,
  misquoted: lexicon.misquoted,
  event: lexicon.events,
  such: ['such'],
  opposite: ['opposite', 'contrary', 'reverse', 'far'],
  lie: ['lying', 'lied', 'lies', 'lie'],
  us: ['me', 'us', 'my', 'our'],
  make: ['made', 'makes', 'make', 'making'],
  up: ['up'],
  manner: ['what', 'how', 'why', 'reason', 'about'],
  done: [...lexicon.actsPast, 'was', 'were'],
  wrongly: ['wrong', 'mistaken', 'incorrect'],
  believe: ['believe', 'think', 'consider', 'accept'],
} as const satisfies Record<string, readonly string[]>;

export type WordClass = keyof typeof CLASSES;

function beginning(words: readonly string[], ...stems: readonly string[]): string[] {
  return words.filter((word) => stems.some((stem) => word.startsWith(stem)));
}
