import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cardOf } from '../../src/cards/card.ts';
import { flatten, limits } from '../../src/cards/message/limits.ts';
import { checkMessage } from '../support/message-limits.ts';
import { textsOf } from '../support/message-texts.ts';
import type { Message } from '../../src/cards/message/message.ts';
import { forAskerAlone, withoutPicture } from '../../src/cards/message/message.ts';
import { writeTarget } from '../../src/cards/server/target.ts';
import type { Words } from '../../src/cards/words/index.ts';
import { wordsOf } from '../../src/cards/words/index.ts';
import { LANGUAGES } from '../../src/language.ts';
import { customId } from '../../src/commands/custom-id.ts';
import { questionId } from '../../src/commands/question.ts';
import { toJson } from '../../src/surfaces/json.ts';
import { sealWith } from '../../src/surfaces/discord/seal.ts';
import { renderText } from '../../src/surfaces/terminal.ts';
import type { Answer } from '../../src/summaries/answering/answer.ts';
import { anyAnswer } from '../support/answers.ts';
import { pictureOf } from '../../src/cards/pictures/index.ts';
import {
  checkCallback,
  checkEdit,
  checkFollowUp,
  checkMessageRules,
  sentWith,
} from '../support/discord-rules.ts';
import { hostileText } from '../support/hostile.ts';
import { markupIn, skeleton } from '../support/markup.ts';

/** All that any card makes of markdown. Links are buttons. */
const OUR_MARKUP = ['heading', 'strong', 'blockQuote', 'subtext', 'timestamp', 'codeBlock'];

const anyWords = fc.constantFrom(...LANGUAGES.map(wordsOf));

const card = (words: Words, answer: Answer): Message =>
  cardOf(
    words,
    answer,
    ({ option, value }) => questionId({ command: 'quotes', options: { [option]: value } }),
    null,
    {
      ask: (command, options) => questionId({ command, options }),
      menu: 'pick.of:about?',
      brief: 'pick.story:summary?',
      report: (target) => customId('do:correct/report', { at: writeTarget(target) }),
    },
    pictureOf(words, answer)?.alt ?? null,
  );

/** Making a counterexample smaller parses for minutes, and says nothing till it is done. */
const asFound = { endOnFailure: true };

// Thousands of cards, each parsed: a busy machine takes its time.
vi.setConfig({ testTimeout: 180_000 });

describe('cards of any answer', () => {
  it('can be sent and ping nobody, ten thousand of them', () => {
    fc.assert(
      fc.property(anyAnswer(hostileText(3), 40), anyWords, (answer, words) => {
        const message = card(words, answer);
        expect([...checkMessage(message), ...checkMessageRules(message)]).toEqual([]);
        expect(message.allowed_mentions).toEqual({ parse: [] });
        expect(textsOf(message).join('\n')).not.toMatch(
          /@(?:everyone|here)|[\p{Bidi_Control}\ufeff]|(?!\n)\p{Cc}/iu,
        );
      }),
      { numRuns: 10_000, ...asFound },
    );
  });

  it('hold no markup but our own', () => {
    fc.assert(
      fc.property(anyAnswer(hostileText(3), 40), anyWords, (answer, words) => {
        // What a card says twice is parsed once.
        const active = [...new Set(textsOf(card(words, answer)))].flatMap(markupIn);
        expect(active.filter((kind) => !OUR_MARKUP.includes(kind))).toEqual([]);
      }),
      { numRuns: 2_000, ...asFound },
    );
  });

  it('are what Discord takes by its own description, whichever way they are sent', () => {
    const seal = sealWith('a key');
    fc.assert(
      fc.property(anyAnswer(hostileText(), 12), anyWords, (answer, words) => {
        const whole = seal.message(card(words, answer), '1'.repeat(18));
        const alone = withoutPicture(whole, words.pictures.missing);
        // What is not on record is the asker's alone; an edit does not say who sees it.
        const inEdit = (message: Message) => ({ ...message, flags: message.flags & ~64 });
        expect([
          ...checkCallback({ type: 4, data: alone }),
          ...checkCallback({ type: 4, data: forAskerAlone(alone) }),
          ...checkCallback({ type: 7, data: inEdit(alone) }),
          ...checkEdit(inEdit(alone)),
          ...checkEdit(inEdit(whole), sentWith(whole)),
          ...checkFollowUp(forAskerAlone(alone)),
        ]).toEqual([]);
      }),
      { numRuns: 500, ...asFound },
    );
  });

  it('have the same structure whatever the words', () => {
    // Short texts, so that little is cut; letters around them, so that none is empty once cleaned.
    const short = hostileText(2).map((text) => `a${text.slice(0, 12)}b`);
    fc.assert(
      fc.property(anyAnswer(short, 2), anyWords, (answer, words) => {
        const cards = [card(words, answer), card(words, harmless(answer))];
        fc.pre(cards.every(hasRoomLeft));
        const [shown, expected] = cards.map((message) => textsOf(message).map(skeleton));
        expect(shown).toEqual(expected);
      }),
      { numRuns: 200, ...asFound },
    );
  });

  it('show a record of every kind there is, however long and strange', () => {
    const worst = fc.constantFrom(
      '*'.repeat(9000),
      '漢'.repeat(9000),
      '\\'.repeat(9000),
      '😀'.repeat(5000),
      '<@1> '.repeat(2000),
    );
    fc.assert(
      fc.property(anyAnswer(worst, 6), anyWords, (answer, words) => {
        const message = card(words, answer);
        expect(checkMessage(message)).toEqual([]);
        // A comparison goes on over its pages, and begins with where outlets differ.
        if (answer.kind === 'compare') return;
        const lists = Object.values(recordsOf(answer)).filter((list) => list.length > 0);
        const total = lists.reduce((sum, list) => sum + list.length, 0);
        const left = Math.max(0, ...textsOf(message).map((text) => leftIn(words, text)));
        const more = 'more' in answer ? answer.more : 0;
        // What only a briefing in full has comes last, and so on a later page.
        const kinds = 'rest' in answer && answer.rest.length > 0 ? lists.length - 1 : lists.length;
        expect(left).toBeLessThanOrEqual(more + total - kinds);
      }),
      { numRuns: 60, ...asFound },
    );
  });

  it('reach a terminal without a control character', () => {
    fc.assert(
      fc.property(
        anyAnswer(hostileText(), 6),
        fc.integer({ min: 1, max: 200 }),
        anyWords,
        (answer, columns, words) => {
          const shown = renderText(card(words, answer), { columns, colour: false, words });
          expect(shown).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|\p{Cs}/u);
        },
      ),
      { numRuns: 300, ...asFound },
    );
  });

  it('have data beside them that survives JSON', () => {
    fc.assert(
      fc.property(anyAnswer(hostileText(), 4), (answer) => {
        expect(JSON.parse(JSON.stringify(toJson(answer)))).toEqual(toJson(answer));
      }),
      { numRuns: 200, ...asFound },
    );
  });
});

/** How many records a line says are not shown; 0 for any other line. */
const leftIn = (words: Words, text: string): number => {
  const n = Number(text.replace(/\D/g, ''));
  const lines = [words.more(n), words.moreInStory(n), words.moreStories(n)];
  return lines.includes(text) ? n : 0;
};

/** Far from every limit: a card that had to leave something out is nearly full. */
const hasRoomLeft = (message: Message): boolean =>
  textsOf(message).join('').length < 2_400 &&
  Buffer.byteLength(JSON.stringify(message)) < 6_000 &&
  menuLines(message) <= limits.menuOptions - MOST_LINES;

/** Lines of the menu one text can bring. */
const MOST_LINES = 4;

const menuLines = (message: Message): number =>
  message.components
    .flatMap(flatten)
    .reduce((sum, part) => sum + (part.type === 3 ? part.options.length : 0), 0);

/** What is in no list of a card: what outlets share is in the picture of a comparison. */
const NOT_LISTED = ['sources', 'suggestions', 'sharedQuotations', 'sharedFacts'];

const recordsOf = (answer: Answer): Record<string, readonly unknown[]> =>
  Object.fromEntries(
    Object.entries(answer).filter(
      (entry): entry is [string, unknown[]] =>
        Array.isArray(entry[1]) && !NOT_LISTED.includes(entry[0]),
    ),
  );

/**
 * The same answer in harmless words, equal where its own are equal. Dates, kinds and matches, which
 * steer the card, stay.
 */
const harmless = (answer: Answer): Answer => {
  const known = new Map<string, string>();
  const wordFor = (text: string): string => {
    const word = known.get(text) ?? `word${String(known.size)}`;
    known.set(text, word);
    return word;
  };
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      typeof value === 'string' && !STEERING.has(key) && !DATE.test(value) ? wordFor(value) : value,
    ),
  ) as Answer;
};

const STEERING = new Set([
  'kind',
  'reason',
  'verdict',
  'wordsBy',
  'first',
  'id',
  'match',
  'standing',
  'status',
  'precision',
  'dated',
  'url',
  'article',
  'option',
]);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
