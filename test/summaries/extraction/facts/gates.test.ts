import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { creditOf } from '../../../../src/summaries/extraction/facts/credit.ts';
import { mentionsOf, touching } from '../../../../src/summaries/extraction/facts/candidates.ts';
import {
  isAdvice,
  isPointer,
  isVerdict,
} from '../../../../src/summaries/extraction/facts/opinion.ts';
import { standingOf } from '../../../../src/summaries/extraction/facts/standing.ts';
import { classesIn } from '../../../../src/summaries/extraction/facts/words.ts';
import { findNames } from '../../../../src/summaries/extraction/names/index.ts';
import { splitSentences } from '../../../../src/summaries/extraction/sentences/index.ts';

/** Every class of words at once: no question is left out. */
const ALL = ~0;

const PASSAGES = new URL('../../../fixtures/passages/', import.meta.url);
const passages = readdirSync(PASSAGES)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file, readFileSync(new URL(file, PASSAGES), 'utf8')] as const);

/** What is told of each sentence of a text, asked only what its words call for, or everything. */
function told(text: string, all: boolean): unknown[] {
  const sentences = splitSentences(text);
  const named = touching(mentionsOf(findNames(text, sentences)));
  return sentences.map((span) => {
    const own = text.slice(span.start, span.end);
    const classes = all ? ALL : classesIn(text, span);
    const sentence = { text: own, span, mentions: named(span), classes, whoIs: () => null };
    return {
      own,
      verdict: isVerdict(own, classes),
      advice: isAdvice(own, classes),
      pointer: isPointer(own, classes),
      standing: standingOf(own, classes),
      credit: creditOf(sentence),
    };
  });
}

describe('asking only what the words of a sentence call for changes no answer', () => {
  it.each(passages)('in %s', (_, text) => expect(told(text, false)).toEqual(told(text, true)));

  it.each(
    [
      'Surely it is over.',
      'Sadly it rained.',
      'Thankfully it held.',
      'Frankly it is late.',
      'Make no mistake, it will rise.',
      'Needless to say, it fell.',
      'The bad news came late.',
      'It is an utter disgrace that it closed.',
      'It’s a farce.',
      'Dunmore deserves better.',
      'Dunmore deserve better than that.',
      'They have every right to leave.',
      'It is anyone’s guess.',
      'It is high time.',
      'Dunmore should build it.',
      'Dunmore ought to build it.',
      'Ministers must now act.',
      'But it remains unclear who did.',
      'It was not immediately clear who did.',
      'Pictured: the pier.',
      'Photo | Ada Marsh',
      'Picture: the pier.',
      'Image: the pier.',
      'Watch: the pier falls.',
      'Listen: the pier sings.',
      'Read also: the pier.',
      'See also: the pier.',
      'Related: the pier.',
      'More on this: the pier.',
      'Gallery: the pier.',
      'Video: the pier.',
      'In pictures: the pier.',
      'Additional reporting by Ada Marsh.',
      'Editing by Ada Marsh.',
      'Writing by Ada Marsh.',
      'Click here for the plan.',
      'Tap below for the plan.',
      'Scroll down for the plan.',
      'Swipe through for the plan.',
      'Ada Marsh, far left, with Otis Roe',
      'Ada Marsh, right, with Otis Roe',
      'Ada Marsh, center, with Otis Roe',
      'Ada Marsh, centre, with Otis Roe',
      ...'story article report page piece headline post'
        .split(' ')
        .map((page) => `This ${page} was amended on 3 March.`),
      'Correction: An earlier version of this page misstated it.',
      'This is a developing matter.',
      'This is a breaking matter.',
    ].map((text) => [text]),
  )('%s', (text) => {
    const [asked] = told(text, false);
    expect(asked).toEqual(told(text, true)[0]);
    expect(asked).toSatisfy(
      ({ verdict, advice, pointer }: Record<string, unknown>) =>
        verdict === true || advice === true || pointer === true,
    );
  });
});
