import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  chancesIn,
  indexRules,
  rulesBetween,
} from '../../../../src/summaries/extraction/denials/needs.ts';
import { RULES } from '../../../../src/summaries/extraction/denials/rules/index.ts';
import { wholeMatches } from '../../../../src/summaries/extraction/denials/wording.ts';

const INDEX = indexRules(RULES);

const candidates = (text: string) =>
  rulesBetween(INDEX, chancesIn(INDEX, text), 0, text.length).map(({ pattern }) => pattern.source);

/** "That'sn't": a pattern allows it, nobody writes it. */
const UNWRITTEN = /['’](?:s|re|m|ve)n['’]t|(?:can|will|am|to|been)n['’]t/;

/** A pattern without what only looks around, and with plain letters: wordings are made from it. */
function spelled(source: string): RegExp {
  const simple = source
    .replaceAll(/\(\?!(?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\([^()]*\))*\))*\))*\)/g, '')
    .replaceAll(/\(\?(?:<?=|<\w+>)/g, '(?:')
    .replaceAll('(?:)', '')
    .replaceAll('(?<!\\p{L})', '')
    .replaceAll(/\\p\{\w+\}\+/g, '[a-z]{2,6}')
    .replaceAll('\\W{0,3}', '')
    .replaceAll('[^.!?]{0,60}?', '[a-z ]{0,9}')
    .replaceAll(/(?<=[\])}?*+])\?/g, '')
    .replaceAll('\\s*', '')
    .replaceAll('\\s+', ' ')
    .replaceAll(/(?<=\))[*+]/g, '{0,2}')
    .replaceAll('[,\\s]+', '[, ]');
  return new RegExp(`^${simple}$`);
}

describe('a rule is looked for wherever its wording stands', () => {
  test.each(RULES.map(({ pattern }) => [pattern.source.slice(0, 60), pattern] as const))(
    '%s',
    (_, pattern) => {
      const seen = { count: 0 };
      fc.assert(
        fc.property(fc.stringMatching(spelled(pattern.source)), (words) => {
          const text = `Marsh has ${words} it is said.`;
          if (UNWRITTEN.test(words)) return;
          if (wholeMatches(pattern, text).length === 0) return;
          seen.count += 1;
          expect(candidates(text), text).toContain(pattern.source);
        }),
        { numRuns: 200 },
      );
      expect(seen.count).toBeGreaterThan(0);
    },
  );
});

it('looks for no rule where its words stand apart', () => {
  expect(candidates('Not a soul spoke of the deal, and the truth is what it is.')).toEqual([]);
  expect(candidates('The t in the word was silent, and so he said.')).toEqual([]);
  expect(candidates('')).toEqual([]);
});
