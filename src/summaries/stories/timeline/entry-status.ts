import type {
  CalendarDate,
  DenialKind,
  EntryStatus,
  FoundDate,
  FoundDenial,
  Span,
} from '../../types.ts';
import { isInside } from '../spans.ts';
import { isWhenSaid } from '../when-said.ts';

const LOOKS_AHEAD =
  /\b(?:will|is due|are due|is set to|are set to|is to|are to|due to|later today)\b/i;

const asTold = (
  text: string,
  sentence: Span,
  date: FoundDate,
  written: CalendarDate | null,
): EntryStatus => {
  const opens = date.from ?? date.to;
  if (written !== null && opens !== null && opens > written) return 'due';
  if (isWhenSaid(text, sentence, date)) return 'said';
  const isAhead = LOOKS_AHEAD.test(text.slice(sentence.start, sentence.end));
  return written !== null && isAhead && (date.to ?? written) >= written ? 'due' : 'happened';
};

/** Whoever declines or leaves open denies nothing. */
const FIRM: ReadonlySet<DenialKind> = new Set(['denies', 'rejects part', 'downplays']);

/** In UTF-16 units: "denied that he met her [in May]", the words denied ending before the date. */
const RIGHT_BEHIND = 12;

/** "would not say [whether] it shut in May"; not "would not be drawn on it at a meeting on Thursday". */
const CLAUSE = /^(?:whether|if|that|when|why|how|where|who|what|he|she|it|they)(?!\p{L})/iu;

/** Whether a clause of somebody's denial is dated: the date stands in it or ends it. */
const datesWhatIsDenied = (
  text: string,
  sentence: Span,
  date: FoundDate,
  { kind, claim }: FoundDenial,
): boolean => {
  if (claim === null || !isInside(claim, sentence)) return false;
  if (!FIRM.has(kind) && !CLAUSE.test(text.slice(claim.start, claim.end))) return false;
  const isBehind = date.start >= claim.end && date.start - claim.end <= RIGHT_BEHIND;
  return isInside(date, claim) || (isBehind && !isWhenSaid(text, sentence, date));
};

/**
 * How an entry stood when it was written: `denied` where it is denied that something is due then;
 * `due` where its days lie after the article's, or on it and the words look ahead; `said` where
 * speaking is what is dated; else `happened`. `null`: of what nobody confirms, or somebody denies, it is
 * not told that it was, and that day is not the one on which it was denied.
 *
 * @param written the day the article, or where it names none its story, was published
 */
export const statusOf = (
  text: string,
  sentence: Span,
  date: FoundDate,
  on: { readonly denials: readonly FoundDenial[]; readonly written: CalendarDate | null },
): EntryStatus | null => {
  const denial = on.denials.find((each) => datesWhatIsDenied(text, sentence, date, each));
  const stands = asTold(text, sentence, date, on.written);
  if (denial !== undefined && stands === 'due' && FIRM.has(denial.kind)) return 'denied';
  return denial !== undefined && stands === 'happened' ? null : stands;
};
