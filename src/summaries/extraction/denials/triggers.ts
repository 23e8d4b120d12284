import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import { keyWords } from '../text/key-words.ts';

const SELVES = ['i', 'we'];
const SUBJECTS = ['he', 'she', 'they', 'it', 'client', 'clients', ...lexicon.bodies.map(lastWord)];
const NOT = ['not', 'never', 'cannot', 'once', 't'];
const NO = ['no', 'none', 'nobody', 'neither', 'nothing', 'zero'];

/**
 * Classes of words that rules need: the words they turn on, which are rare, and the words that have to
 * stand near those. A text is read once for them, and a rule is looked for only in the sentences
 * that have what it needs. Of a contraction, "didn" and "t" are words of their own.
 */
export const CLASSES = {
  // Who and what is spoken of.
  self: SELVES,
  subject: SUBJECTS,
  anybody: [...SELVES, ...SUBJECTS],
  anybodyOrNone: [...SELVES, ...SUBJECTS, 'us', 'them'],
  pointing: ['that', 'this', 'it'],
  that: ['that'],
  relative: ['that', 'which'],
  us: ['me', 'us', 'my', 'our', 'them'],
  claim: [...lexicon.claimNouns, ...lexicon.claimNounsWithThat, ...lexicon.disavowed],
  claimed: [...lexicon.claimNouns, ...lexicon.counts, 'it', 'this', 'that'],
  viewed: lexicon.claimNounsWithThat,
  claimant: [
    ...'that this it they these those which said says say wrote saying'.split(' '),
    ...lexicon.claimNouns,
    ...lexicon.printed,
  ],
  anything: [...'that this it any anything anyone anybody those these such so'.split(' ')],
  // Verbs that lead to a negation.
  is: ['s', 're', 'm', 'is', 'am', 'are', 'was', 'were', 'been', 'isn', 'aren', 'wasn', 'weren'],
  has: [
    ...'s ve d has have had having is was were are hasn haven hadn isn wasn weren aren'.split(' '),
  ],
  did: [...'do does did don doesn didn'.split(' ')],
  would: ['would', 'd'],
  notDone: [
    ...'would will could can cannot did do does has have had was were is are wouldn won couldn can didn don doesn hasn haven hadn wasn weren isn aren'.split(
      ' ',
    ),
  ],
  have: ['have'],
  be: ['be'],
  insist:
    'insist insists insisted insisting maintain maintains maintained maintaining swears swore testified stressed'.split(
      ' ',
    ),
  plead: ['plead', 'pleads', 'pleaded', 'pleading', 'pled'],
  take: ['took', 'takes', 'taking'],
  // Negations.
  not: NOT,
  never: ['never', 'once'],
  none: ['none'],
  no: NO,
  negation: [...NOT, ...NO],
  nothing: ['nothing', 'zero'],
  nobody: ['nobody'],
  // Verbs of denying and what goes with them.
  deny: ['deny', 'denies', 'denied', 'denying', 'denial', 'denials'],
  refute: beginning(lexicon.disputing, 'refut', 'rebut', 'debunk'),
  disavow: beginning(lexicon.disputing, 'disavow', 'disclaim', 'repudiat'),
  dispute: beginning(lexicon.disputing, 'disput', 'contest', 'contradict'),
  dispel: beginning(lexicon.disputing, 'bristl', 'dispel', 'quash', 'squelch', 'tamp', 'object'),
  exception: ['exception'],
  issue: ['issue'],
  reject: beginning(lexicon.disputing, 'reject'),
  rebuff: beginning(
    lexicon.disputing,
    'rubbish',
    'scotch',
    'reject',
    'rebuff',
    'knock',
    'shoot',
    'swat',
    'bat',
    'shot',
  ),
  push: beginning(lexicon.disputing, 'push'),
  call: lexicon.calling,
  said: lexicon.saidNouns.flatMap((noun) => [noun, `${noun}s`]),
  innocent: ['innocent'],
  innocence: ['innocence'],
  guilty: ['guilty'],
  // Playing down.
  downplay: lexicon.downplaying,
  playDown: lexicon.playingDown,
  dismiss: lexicon.dismissing,
  minimise: lexicon.minimising,
  temper: lexicon.tempering,
  playedDown: lexicon.playedDown,
  interview: ['interview', 'interviews', 'request', 'requests', 'available'],
  available: ['available', 'unavailable'],
  reach: ['reach', 'contact'],
  failed: ['unsuccessful', 'successful', 'failed'],
  involved: lexicon.disavowed,
  expectation: ['expectations', 'hopes'],
  // Not saying.
  decline: lexicon.declining,
  question: lexicon.questioned,
  neither: ['neither'],
  nor: ['nor'],
  message:
    'call calls mail mails email emails message messages letters request requests questions inquiries enquiries'.split(
      ' ',
    ),
  unanswered: ['returned', 'answered', 'unanswered', 'unreturned'],
  evade: lexicon.evading,
  comment: ['comment'],
  unsaid:
    'reached returned available comment commented responded replied speculate discuss answer elaborate drawn get talk say'.split(
      ' ',
    ),
  unfit: [...lexicon.unfit, ...lexicon.fit],
  unable: ['unable', 'able', 'position'],
  intend: ['intend', 'intended', 'mean', 'meant'],
  rule: ['ruled', 'rules', 'ruling'],
  out: ['out'],
  answerable: [...lexicon.claimNouns, ...lexicon.remarks],
  offer: ['offer', 'offered', 'give', 'given'],
  response: ['response', 'reply', 'answer', 'comment'],
  confirm: lexicon.confirming,
  confirmation: ['confirmation', 'verification'],
  unconfirmed: ['unconfirmed', 'unverified', 'uncorroborated'],
  // What is said of a claim.
  falsity: keyWords(lexicon.falsity),
  untrue: ['untrue'],
  unsound: keyWords(lexicon.unsound),
  credible: ['credible'],
  true: [...keyWords(lexicon.true), 'right'],
  truth: ['truth'],
  further: ['further', 'farther'],
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
  flatly: [
    'false',
    'untrue',
    'not',
    'wrong',
    'fabricated',
    'baseless',
    'unfounded',
    'groundless',
    'inaccurate',
    'fictitious',
  ],
  surely: ['course', 'certainly'],
  wrongly: ['wrong', 'mistaken', 'incorrect'],
  the: ['the'],
  far: ['far'],
  contrary: ['opposite', 'contrary', 'reverse'],
  lie: ['lying', 'lied', 'lies', 'lie'],
  make: ['made', 'makes', 'make', 'making'],
  sort: ['sort', 'kind'],
  event: lexicon.events,
  manner: ['what', 'how', 'why', 'reason', 'about'],
  // What was not, or was not done.
  absent: keyWords(lexicon.absent),
  lacking: keyWords([...lexicon.absent, ...lexicon.claimNouns, ...lexicon.untouched]),
  such: ['such'],
  so: ['so'],
  act: [...lexicon.acts, ...lexicon.actsPast, ...lexicon.effects],
  past: [
    ...lexicon.actsPast,
    'heard',
    'provided',
    'supplied',
    'leaked',
    'pressured',
    'forced',
    'was',
    'were',
    'given',
    'bought',
    'sold',
    'visited',
  ],
  crime: keyWords(lexicon.crimes),
  document: lexicon.documents,
  know: ['know', 'knew', 'known'],
  stress: ['time', 'point', 'way', 'circumstances', 'knowingly', 'intentionally', 'deliberately'],
  accusation: keyWords(lexicon.accusations),
  improper: [...lexicon.improper, 'like'],
  wrong: keyWords(lexicon.wrongs),
  state: lexicon.states,
  motive: lexicon.motives,
  misquoted: lexicon.misquoted,
  believe: ['believe', 'think', 'consider', 'accept'],
  // Small words that follow.
  all: ['all'],
  back: ['back'],
  by: ['by'],
  to: ['to'],
  of: ['of'],
  on: ['on'],
  one: ['one'],
  from: ['from'],
  up: ['up'],
  do: ['do'],
  about: ['about'],
  aside: ['down', 'off', 'aside', 'away', 'at', 'light', 'cold', 'doubt'],
  there: ['there', 'to', 'in'],
  tampered: keyWords(lexicon.tampered),
  yet: ['yet'],
  given: ['give', 'provide'],
  big: ['big', 'huge', 'major'],
  overblown: ['overblown', 'proportion', 'teacup', 'teapot', 'ado', 'molehill'],
  worry: ['worry', 'worried', 'concerned', 'panic', 'alarm', 'concern'],
  evil: keyWords(lexicon.evils),
  coin: lexicon.coins,
  brought: lexicon.brought,
  shred: ['shred', 'scrap', 'hint', 'iota', 'ounce', 'trace', 'grain', 'scintilla'],
  toSay: ['to', 'in', 'about'],
} as const satisfies Record<string, readonly string[]>;

export type WordClass = keyof typeof CLASSES;

function beginning(words: readonly string[], ...stems: readonly string[]): string[] {
  return words.filter((word) => stems.some((stem) => word.startsWith(stem)));
}

function lastWord(phrase: string): string {
  return phrase.split(' ').at(-1) ?? '';
}
