import { HAS } from './words.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** "I walked", "I've", "my": the writer, not "World War I was". */
const WRITER = quickPattern(
  /(?<!\p{L}|\p{Lu}\p{L}* )(?:I(?:['’](?:m|ve|d|ll))? (?!of |and |or )\p{Ll}|[Mm]y \p{Ll})/u,
);
/** "we believe", "our view": a paper's own opinion, not "we asked 1,200 people". */
const PAPER = quickPattern(
  /(?<!\p{L})(?:[Ww]e (?:all |also |still |now )?(?:believe|think|urge|hope|fear|need|must|should|cannot|can['’]t|deserve|owe|support|oppose|call on)|[Oo]ur (?:view|leaders|politicians|children|democracy))(?!\p{L})/u,
);
/** "I think", "in my view": one such sentence makes an opinion of what it stands in. */
const OPINES = quickPattern(
  /(?<!\p{L})(?:I (?:do not |don['’]t )?(?:think|believe|suspect|argue|fear|hope|doubt)|[Ii]n (?:my|our) (?:view|opinion))(?!\p{L})/u,
);
/** "OPINION", "Comment: …", "Analysis | …" above an article. */
const LABEL =
  /^(?:OPINION|Opinion|COMMENT|Comment|COMMENTARY|Commentary|ANALYSIS|Analysis|EDITORIAL|Editorial|COLUMN|Column|OP-ED|Op-[Ee]d|VIEWPOINT|Viewpoint|LETTERS?|Letters?|LEADER|Leader|REVIEW|Review)(?: ?[:|–—-] ?.{0,120})?$/u;
const LABEL_LINES = 3;
const LONGEST_LABEL = 160;
/** Of an article's sentences those in the first person, at least, where it gives an opinion. */
const LEAST_SHARE = 0.05;
const LEAST = 2;

/** "It is a scandal that", "Surely", "deserves better", "every right to be": a verdict, whoever writes it. */
const VERDICT = quickPattern(
  /^(?:Surely|Sadly|Thankfully|Frankly|Make no mistake|Needless to say|The (?:good|bad|best|worst) news)(?!\p{L})|(?<!\p{L})(?:[Ii]t(?: is|['’]s) (?:an? )?(?:\p{Ll}+ )?(?:scandal|disgrace|outrage|shame|tragedy|pity|farce|absurd|shameful|outrageous|disgraceful|ridiculous)(?: that|[.!])|deserves? better|(?:has|have) every right to|anyone['’]s guess|high time)(?!\p{L})/u,
);
/** "Pictured: Marsh cuts the ribbon.", "Click here to see the plan.", "Marsh, left, with Roe": no report. */
const POINTER = quickPattern(
  /^(?:(?:Pictured|Photo|Picture|Image|Watch|Listen|Read more|Read also|See also|Related|More on this|Gallery|Video|In pictures|File photo) ?[:|]|(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by \p{Lu}|(?:Click|Tap|Scroll|Swipe) (?:here|below|down|through)(?!\p{L})|(?:\p{Lu}[\p{L}.'’-]* ){1,4}\p{Lu}[\p{L}.'’-]*, (?:far |second from |third from )?(?:left|right|cent(?:re|er)), )/u,
);

/** "Correction: ", "Update 3 March: ": what opens a note on a page. */
const NOTED = String.raw`(?:(?:Corrections?|Clarification|Updated?|Amendment|Editor['’]s note)(?:[ ,(][^:]{0,30})?: ?)?`;
const PAGE = '(?:story|article|report|page|piece|headline|post)';
/** "This article was amended on 3 March.", "An earlier version of this story misstated the sum.": told of the page itself. */
const PAGE_NOTE = quickPattern(
  new RegExp(
    `^${NOTED}(?:(?:This|The) ${PAGE} (?:(?:will|is to|has been|was) (?:be )?(?:updated|amended|corrected|edited|changed|first published|originally published)|is (?:developing|being updated))|This ${PAGE} (?:originally|initially|incorrectly|wrongly|mistakenly|previously|earlier)(?!\\p{L})|This is a (?:developing|breaking)|(?:An?|The) (?:earlier|previous|original|prior) version of (?:this|the) ${PAGE}(?!\\p{L}))`,
    'u',
  ),
);

/** Whether a sentence of the article's own, with these classes of words, gives a verdict and reports nothing. */
export function isVerdict(own: string, classes: number): boolean {
  return (classes & HAS.verdict) !== 0 && VERDICT.test(own);
}

/** "Ministers must act.", "It is not clear who did.": advice and doubt of whoever writes. */
const ADVICE = quickPattern(
  /^(?!If )(?:[^,;:]{1,80} )?(?:should(?! have)|ought to) (?!be (?:paid|made|sent|filed|returned|registered|submitted) (?:by|before|within|on))|(?<!\p{L})must (?:now )?(?:act|do more|stop|change|end|learn|listen|ensure|face up|wake up|recogni[sz]e|understand)(?!\p{L})|^(?:But |And |Yet )?[Ii]t (?:is|was|remains|remained) (?:not (?:yet |immediately )?clear|unclear)(?!\p{L})/u,
);

/** Whether a sentence that nobody is credited with says what ought to be, or that something is unclear. */
export function isAdvice(own: string, classes: number): boolean {
  return (classes & HAS.advice) !== 0 && ADVICE.test(own);
}

/** Whether it only points to a picture or to another page, or tells of its own page. */
export function isPointer(own: string, classes: number): boolean {
  return (
    ((classes & HAS.pointer) !== 0 && POINTER.test(own)) ||
    ((classes & HAS.page) !== 0 && PAGE_NOTE.test(own))
  );
}

/** Whether a sentence, without what it quotes, is in the first person of who writes. */
export function isFirstPerson(own: string): boolean {
  return WRITER.test(own) || PAPER.test(own);
}

/** Whether it says that it is an opinion: "I think", "in our view". */
export function opines(own: string): boolean {
  return OPINES.test(own);
}

/** Whether one of the first lines calls an article an opinion. `"OPINION\n\nThe bridge …"` -> `true` */
export function isLabelled(text: string): boolean {
  return text
    .slice(0, LABEL_LINES * LONGEST_LABEL)
    .split('\n', LABEL_LINES * 2)
    .some((line) => line.length <= LONGEST_LABEL && LABEL.test(line.trim()));
}

/** Whether an article of so many sentences gives an opinion, of which `first` are in the first person and `opining` say so. */
export function isOpinion(first: number, opining: number, sentences: number): boolean {
  return opining > 0 || (first >= LEAST && first >= LEAST_SHARE * sentences);
}
