import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/summaries/extraction/names/index.ts';
import { splitSentences } from '../../../../src/summaries/extraction/sentences/index.ts';
import { resolveSpeakers } from '../../../../src/summaries/extraction/speakers/index.ts';
import type { Attribution, QuotedSpeech } from '../../../../src/summaries/types.ts';
import { speakersOf } from './marked.ts';

const WORDS =
  'he she it who the a senator Sen. Dana Rath Owen Pike said “No,” spokeswoman for , . ( department State Department \n\n \ud800 \0'.split(
    ' ',
  );
const newsLike = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 60 })
  .map((words) => words.join(' '));
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), newsLike);

const spanIn = (length: number, [from, size]: readonly [number, number]) => {
  const start = from % (length + 1);
  return { start, end: Math.min(length, start + size) };
};

describe('whatever the text and the mentions', () => {
  it('one answer for each attribution, with its own mention, and no empty name', () => {
    const spans = fc.array(fc.tuple(fc.nat(400), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(texts, spans, spans, (text, said, mentioned) => {
        const sentences = splitSentences(text);
        const attributions = mentioned.map((span, at): Attribution | null =>
          at % 5 === 4
            ? null
            : {
                mention: spanIn(text.length, span),
                cue: null,
                basis: 'stated',
                venue: null,
                toldTo: null,
              },
        );
        const quotations = mentioned.map((span, at): QuotedSpeech => ({
          kind: 'direct',
          parts: [spanIn(text.length, said[at] ?? span)],
        }));
        const speakers = resolveSpeakers(
          text,
          sentences,
          findNames(text, sentences),
          quotations,
          attributions,
        );
        expect(speakers).toHaveLength(attributions.length);
        speakers.forEach((speaker, at) => {
          if (speaker === null) return;
          expect(speaker.name).not.toBe('');
          expect(speaker.attribution.mention).toEqual(attributions[at]?.mention);
        });
      }),
    );
  });

  it('each pronoun is worked out where it stands', () => {
    const speakers = speakersOf(
      'Paul Ames met John Orr. “No,” [he] said. John Orr left. “Yes,” [he] said.',
    );
    expect(speakers.map((speaker) => speaker?.name)).toEqual(['Paul Ames', 'John Orr']);
  });
});
