import type { FoundDenial, FoundQuotation, Span } from '../../types.ts';
import { claimAfter } from './claim.ts';
import { candidatesIn, indexRules } from './candidates.ts';
import { findCues } from './cue.ts';
import type { Cue } from './cue.ts';
import { ABSENCE } from './rules/absence.ts';
import { CALLS_FALSE } from './rules/calls-false.ts';
import { DENIES } from './rules/denies.ts';
import { FALSITY } from './rules/falsity.ts';
import { UNDONE } from './rules/undone.ts';
import { subjectBefore } from './subject.ts';
import { whoIs } from './who.ts';
import type { Cast } from './who.ts';

/** "I deny", "we would firmly deny": whoever speaks denies. */
const FIRST_PERSON =
  /(?<!\p{L})(?:I|we)(?:['’](?:ve|d|ll))?(?:\s+(?:have|do|would|will|must|can|also|\p{L}+ly))*\s*$/iu;
const WITH_VERB = [...DENIES, ...CALLS_FALSE];
const WITHOUT_VERB = [...FALSITY, ...ABSENCE, ...UNDONE];
const RULES = indexRules([...WITH_VERB, ...WITHOUT_VERB]);
const IS_WITH_VERB = new Set(WITH_VERB);
/** A speech is read this far, in UTF-16 units. */
const LONGEST = 8000;

/**
 * The denial in a quotation, its first: it spans the quoted words. It is by whoever is quoted, but
 * "He denies it" said by a lawyer is by him.
 */
export function spokenDenial(cast: Cast, quotation: FoundQuotation): FoundDenial | null {
  const { parts, speaker, kind } = quotation;
  if (speaker === null && kind === 'fragment') return null;
  for (const part of parts) {
    const end = Math.min(part.end, part.start + LONGEST);
    const rules = candidatesIn(RULES, cast.text, part.start, end);
    if (rules.length === 0) continue;
    const words = cast.text.slice(part.start, end);
    const plain = findCues(
      words,
      rules.filter((rule) => !IS_WITH_VERB.has(rule)),
    )[0];
    const verb = findCues(
      words,
      rules.filter((rule) => IS_WITH_VERB.has(rule)),
    )[0];
    const cue = first(plain, verb);
    if (cue === undefined) continue;
    const toldOf = cue === verb && !FIRST_PERSON.test(words.slice(0, cue.start));
    const by = toldOf ? denier(cast, part, part.start + cue.start) : saidBy(quotation);
    if (toldOf && by === null) continue;
    return {
      ...spanOf(parts),
      kind: cue.kind,
      by,
      cue: { start: part.start + cue.start, end: part.start + cue.end },
      claim:
        cue.claimAt === null ? null : claimAfter(cast.text, part.start + cue.claimAt, part.end),
    };
  }
  return null;
}

function first(a: Cue | undefined, b: Cue | undefined): Cue | undefined {
  return a === undefined || b === undefined ? (a ?? b) : a.start <= b.start ? a : b;
}

function saidBy({ speaker }: FoundQuotation): FoundDenial['by'] {
  if (speaker === null) return null;
  const { name, role, kind, attribution } = speaker;
  return { name, role, kind, mention: attribution.mention };
}

function denier(cast: Cast, part: Span, verbStart: number): FoundDenial['by'] {
  const subject = subjectBefore(cast.text, part, verbStart);
  return subject === null ? null : whoIs(cast, subject);
}

function spanOf(parts: FoundQuotation['parts']): Span {
  return { start: parts[0].start, end: parts.at(-1)?.end ?? parts[0].end };
}
