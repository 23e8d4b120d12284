import type { QuotedSpeech, Span } from '../../types.ts';
import { skipSpace, trimEnd } from '../text/characters.ts';
import type { Passage } from '../text/passages.ts';
import { findPassages } from '../text/passages.ts';
import { findBlocks } from './block.ts';
import { kindOf } from './kind.ts';
import { whyNotSpeech } from './speech.ts';
import { joinSplit } from './split.ts';
import { printsDouble, surroundingsOf } from './surroundings.ts';
import { findTurns } from './transcript.ts';
import { endAtCue } from './unclosed.ts';
import { findUnopened } from './unopened.ts';

/** The part inside the marks, without white space at its ends. */
function partOf(text: string, passage: Passage): Span {
  const start = skipSpace(text, passage.start, passage.end);
  return { start, end: trimEnd(text, start, passage.end) };
}

/** Speech that the layout sets off without marks. `from` is where what belongs to it begins. */
type SetOff = Span & { readonly from: number };

function findSetOff(text: string): SetOff[] {
  const turns = findTurns(text).map(({ start, end, label }) => ({ start, end, from: label.start }));
  const blocks = findBlocks(text).map(({ start, end }) => ({ start, end, from: start }));
  return [...turns, ...blocks].sort((a, b) => a.start - b.start);
}

/**
 * What is said in an article, in order: words in quotation marks of every kind, the turns of a
 * transcript and block quotations. Titles, names, labels and scare quotes are left out. `sentences`
 * are those of `splitSentences`.
 * `"The key," he said, "is trust."` -> `[{kind: 'direct', parts: [The key,] [is trust.]}]`
 */
export function findQuotations(text: string, sentences: readonly Span[]): QuotedSpeech[] {
  const setOff = findSetOff(text);
  const paired = findPassages(text);
  const passages = [
    ...paired.map((passage) => endAtCue(text, passage)),
    ...findUnopened(text, paired),
  ].sort((a, b) => a.open - b.open);
  const doubleStyle = printsDouble(passages);
  const quotations: QuotedSpeech[] = setOff.map(({ start, end }) => ({
    kind: 'direct',
    parts: [{ start, end }],
  }));
  let sentenceAt = 0;
  let setOffAt = 0;
  for (const passage of passages) {
    while ((setOff[setOffAt]?.end ?? Infinity) < passage.open) setOffAt++;
    if ((setOff[setOffAt]?.from ?? Infinity) < passage.close) continue;
    while ((sentences[sentenceAt]?.end ?? Infinity) <= passage.open) sentenceAt++;
    const sentence = sentences[sentenceAt] ?? { start: 0, end: text.length };
    const beside = surroundingsOf(text, sentence, passage, doubleStyle);
    const part = partOf(text, passage);
    const quoted = text.slice(part.start, part.end);
    if (whyNotSpeech(quoted, beside) !== null) continue;
    quotations.push({ kind: kindOf(quoted, beside), parts: [part] });
  }
  quotations.sort((a, b) => a.parts[0].start - b.parts[0].start);
  return joinSplit(text, quotations);
}
