import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import type { FoundDenial, FoundQuotation, Span } from '../../types.ts';
import { deniesIn } from './answers.ts';
import { claimAsked, isAnswered } from './asked.ts';
import { claimAfter } from './claim.ts';
import { wholeSubject } from './claim-subject.ts';
import { findCues, isSubjectOf } from './cue.ts';
import type { Cue, CueRule } from './cue.ts';
import { onlyPerson } from './mentions.ts';
import { SPOKEN, SPOKEN_DECLINING, SPOKEN_VERB } from './rules/index.ts';
import { subjectBefore } from './subject.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { speakerOf, whoIs } from './who.ts';
import type { Cast } from './who.ts';

/** "I deny", "we would firmly deny": whoever speaks denies. */
const FIRST_PERSON =
  /(?<!\p{L})(?:I|we)(?:['’](?:ve|d|ll))?(?:\s+(?:have|do|would|will|must|can|also|\p{L}+ly))*\s*$/iu;
/** Says what is denied only where it was asked. */
const BARE = quickPattern(new RegExp(`^(?:${lexicon.flatAnswers.join('|')})$`, 'iu'));
/** A speech is read this far, in UTF-16 units. */
const LONGEST = 8000;

/**
 * The denial in a quotation, its first: it spans the quoted words. It is by whoever is quoted, but
 * "He denies it" said by a lawyer is by him. `rulesIn` gives the rules that may match in a part of the text.
 */
export function spokenDenial(
  cast: Cast,
  quotation: FoundQuotation,
  rulesIn: (start: number, end: number) => readonly CueRule[],
): FoundDenial | null {
  const { parts, speaker, kind } = quotation;
  if (speaker === null && kind === 'fragment') return null;
  for (const part of parts) {
    const end = Math.min(part.end, part.start + LONGEST);
    const rules = rulesIn(part.start, end);
    if (rules.length === 0) continue;
    const words = cast.text.slice(part.start, end);
    const plain = findCues(words, rules, SPOKEN).find(deniesIn(cast.text, part.start));
    const verb = findCues(words, rules, SPOKEN_VERB)[0];
    const cue = first(plain, verb);
    if (cue === undefined) continue;
    const asked = claimAsked(cast.text, spanOf(parts));
    if (
      BARE.test(words.slice(cue.start, cue.end)) &&
      asked === null &&
      !isAnswered(cast.text, part)
    )
      continue;
    const toldOf = cue === verb && !FIRST_PERSON.test(words.slice(0, cue.start));
    const by = toldOf ? denier(cast, part, part.start + cue.start, speaker) : saidBy(quotation);
    if (toldOf && by === null) continue;
    return {
      ...spanOf(parts),
      kind: cue.kind,
      by,
      cue: { start: part.start + cue.start, end: part.start + cue.end },
      claim: claimOf(cast, part, cue) ?? asked,
    };
  }
  return declined(cast, quotation, rulesIn);
}

/** The words denied, where they stand beside the cue. */
function claimOf({ text }: Cast, part: Span, cue: Cue): Span | null {
  const { claimAt, claimUntil } = cue;
  if (claimAt === null) return null;
  const end = claimUntil === null ? part.end : part.start + claimUntil;
  const claim = claimAfter(text, part.start + claimAt, end);
  return claim !== null && isSubjectOf(cue) ? wholeSubject(text, part.start, claim) : claim;
}

/** "No comment," where the words quoted deny nothing. */
function declined(
  cast: Cast,
  quotation: FoundQuotation,
  rulesIn: (start: number, end: number) => readonly CueRule[],
): FoundDenial | null {
  for (const { start, end } of quotation.parts) {
    const until = Math.min(end, start + LONGEST);
    const [cue] = findCues(cast.text.slice(start, until), rulesIn(start, until), SPOKEN_DECLINING);
    if (cue === undefined) continue;
    return {
      ...spanOf(quotation.parts),
      kind: cue.kind,
      by: saidBy(quotation),
      cue: { start: start + cue.start, end: start + cue.end },
      claim: claimOf(cast, { start, end }, cue) ?? claimAsked(cast.text, spanOf(quotation.parts)),
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

/** Whom a quotation tells of: "I asked Roe and he denied it" is of Roe, since nobody calls himself "he". */
function denier(
  cast: Cast,
  part: Span,
  verbStart: number,
  speaker: FoundQuotation['speaker'],
): FoundDenial['by'] {
  const subject = subjectBefore(cast.whole(), part, verbStart);
  const by = subject === null ? null : whoIs(cast, subject);
  if (subject === null || speaker === null || (by !== null && by.name !== speaker.name)) return by;
  const pronoun = HE_OR_SHE.exec(cast.text.slice(subject.start, subject.end))?.[0];
  if (pronoun === undefined) return by;
  const gender = pronoun.toLowerCase() === 'he' ? 'male' : 'female';
  const between = { start: part.start, end: subject.start };
  const toldOf = onlyPerson(
    cast.mentions(),
    between,
    (person) =>
      person.name !== speaker.name && (person.gender === null || person.gender === gender),
  );
  return toldOf && { ...speakerOf(toldOf), mention: subject };
}

const HE_OR_SHE = /^(?:he|she)$/iu;

function spanOf(parts: FoundQuotation['parts']): Span {
  return { start: parts[0].start, end: parts.at(-1)?.end ?? parts[0].end };
}
