import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/summaries/answering/answer.ts';
import { flatten } from '../../src/cards/message/limits.ts';
import { checkMessage } from '../support/message-limits.ts';
import type { Message } from '../../src/cards/message/message.ts';
import { LANGUAGES } from '../../src/language.ts';
import type { Page, Question, Request } from '../../src/commands/command.ts';
import { ORDERS } from '../../src/commands/command.ts';
import { pageOf } from '../../src/commands/server/pages.ts';
import { orderId, questionId, readQuestion } from '../../src/commands/question.ts';
import { alone } from '../../src/commands/reader.ts';
import { replyWith } from '../../src/commands/reply.ts';
import { sealWith } from '../../src/surfaces/discord/seal.ts';
import { anyAnswer } from '../support/answers.ts';
import { checkCallback, sentWith } from '../support/discord-rules.ts';
import { hostileText } from '../support/hostile.ts';

const page: fc.Arbitrary<Page> = fc.record(
  {
    order: fc.constantFrom(...ORDERS),
    starts: fc
      .uniqueArray(fc.nat(2_000_000), { maxLength: 9 })
      .map((starts) => [0, ...starts.filter((start) => start > 0).toSorted((a, b) => a - b)]),
    edition: fc.stringMatching(/^[\w-]{4}$/),
  },
  { requiredKeys: ['order', 'starts'] },
);

const question = (text: fc.Arbitrary<string>): fc.Arbitrary<Question> =>
  fc.record(
    {
      command: fc.constantFrom('summary', 'quotes', 'facts', 'denials', 'timeline', 'stories'),
      options: fc.dictionary(fc.constantFrom('about', 'person', 'by', 'private'), text, {
        noNullPrototype: true,
      }),
      page,
    },
    { requiredKeys: ['command', 'options'] },
  );

const request = (text: fc.Arbitrary<string>): fc.Arbitrary<Request> =>
  fc
    .tuple(question(text), fc.constantFrom(...LANGUAGES))
    .map(([asked, language]) => ({ ...asked, reader: alone(language) }));

const idsIn = (message: Message): string[] =>
  message.components
    .flatMap(flatten)
    .flatMap((part) => ('custom_id' in part ? part.custom_id : []));

const seal = sealWith('key');

describe('the pages of any answer', () => {
  it('can be sent once sealed, and each of their buttons opens again where it was shown', () => {
    fc.assert(
      fc.property(anyAnswer(hostileText(3), 40), request(hostileText(2)), (answer, asked) => {
        const message = seal.message(replyWith(answer, asked).message, '1');
        expect(checkMessage(message)).toEqual([]);
        for (const id of idsIn(message)) {
          expect(readQuestion(seal.open(id, '1') ?? '', ['newest'])).not.toBeNull();
          expect(seal.open(id, '2')).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('have room for their buttons also where only the id of a page far on is too long', () => {
    const entries = Array.from({ length: 30 }, (_, at) => ({
      id: '',
      story: '',
      printings: [
        {
          outlet: '',
          article: 'a',
          start: 0,
          end: 0,
          words: '',
          match: 'verbatim',
          original: null,
        },
      ] as const,
      from: null,
      to: null,
      basis: 'stated' as const,
      dated: 'article' as const,
      status: 'happened' as const,
      text: at % 3 === 2 ? 'The ford opens.' : '',
      precision: 'day' as const,
    }));
    const answer: Answer = {
      kind: 'timeline',
      title: null,
      about: null,
      entries,
      more: 0,
      withheld: 6,
      hidden: 0,
      sources: [
        {
          own: true,
          outlet: '',
          article: '',
          title: '',
          url: null,
          published: null,
          family: '',
          joinedBy: [],
        },
      ],
    };
    for (let length = 20; length < 100; length++) {
      const asked = { command: 'facts', options: { by: 'x'.repeat(length) }, reader: alone('en') };
      const message = replyWith(answer, asked).message;
      expect(checkMessage(seal.message(message, '1'))).toEqual([]);
    }
  });

  it('are what Discord takes by its own description', () => {
    fc.assert(
      fc.property(anyAnswer(hostileText(), 30), request(hostileText(1)), (answer, asked) => {
        const data = seal.message(replyWith(answer, asked).message, '1');
        expect(checkCallback({ type: 4, data }, sentWith(data))).toEqual([]);
        expect(
          checkCallback({ type: 7, data: { ...data, flags: 1 << 15 } }, sentWith(data)),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a custom_id', () => {
  it('holds its question whole, whatever is asked, or is none', () => {
    fc.assert(
      fc.property(question(fc.string({ unit: 'grapheme', maxLength: 30 })), (asked) => {
        const id = questionId(asked);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(89);
        const { starts = [] } = asked.page ?? {};
        const kept = starts.length > 6 ? [0, ...starts.slice(-6)] : starts;
        const options = Object.fromEntries(
          Object.entries(asked.options).map(([name, value]) => [name, value.toWellFormed()]),
        );
        expect(readQuestion(id)).toEqual({
          ...asked,
          options,
          ...(asked.page && { page: { ...asked.page, starts: kept } }),
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['Ana Ruiz', 'ask:quotes?person=Ana+Ruiz'],
    ['Zoë & Søn = 100%+', 'ask:quotes?person=Zoë+%26+Søn+=+100%25%2B'],
    ['李小龍', 'ask:quotes?person=李小龍'],
  ])('is as short as can be: %s', (person, id) => {
    expect(questionId({ command: 'quotes', options: { person } })).toBe(id);
  });

  it('of a menu asks in the order chosen, and only in one there is', () => {
    const id = orderId({ command: 'stories', options: {} }) ?? '';
    expect(readQuestion(id, ['oldest'])?.page).toEqual({ order: 'oldest', starts: [0] });
    expect(readQuestion(id, ['best'])).toBeNull();
    expect(readQuestion(id)).toBeNull();
  });

  it.each([
    'page:n:stories?',
    'page:x0:stories?',
    'page:n5.3:stories?',
    'page:n0.0:stories?',
    'page:n-1:stories?',
    'page:nzzzzzzzzz:stories?',
    'page:n0..1:stories?',
    'page:n0.5~Ab3:summary?',
    'page:n0.5~Ab3/:summary?',
    'page:n0.5Ab3_:summary?',
    'order:stories',
  ])('nobody made asks nothing: %s', (id) => {
    expect(readQuestion(id, [])).toBeNull();
  });
});

describe('a page of a list that became shorter meanwhile', () => {
  it.each([
    [12, '10', [11, 12]],
    [10, '10', [6, 7, 8, 9, 10]],
    [3, '10', [1, 2, 3]],
    [0, '10', []],
  ])('with %i left, from %s, is the last there is', (left, from, shown) => {
    const all = Array.from({ length: left }, (_, i) => i + 1);
    expect(pageOf(all, from, 5, { command: 'library', action: 'list' }).shown).toEqual(shown);
  });
});
