import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/summaries/answering/answer.ts';
import { flatten } from '../../src/cards/message/limits.ts';
import { checkMessage } from '../support/message-limits.ts';
import { textsOf } from '../support/message-texts.ts';
import type { Message } from '../../src/cards/message/message.ts';
import { wordsOf } from '../../src/cards/words/index.ts';
import { answerPressed, dispatch } from '../../src/commands/index.ts';
import { readQuestion } from '../../src/commands/question.ts';
import { alone } from '../../src/commands/reader.ts';
import { replyWith } from '../../src/commands/reply.ts';
import type { Language } from '../../src/language.ts';
import { LANGUAGES } from '../../src/language.ts';
import type { NonEmpty, Printing } from '../../src/summaries/types.ts';
import { sealWith } from '../../src/surfaces/discord/seal.ts';
import { anyAnswer } from '../support/answers.ts';
import { hostileText } from '../support/hostile.ts';
import {
  denials,
  facts,
  fixedSummaries,
  quotations,
  sources,
  summaryAnswer,
} from '../support/summaries.ts';

const seal = sealWith('key');
const STORY = 'c'.repeat(16);

const idOf = (message: Message, label: string): string | undefined =>
  message.components
    .flatMap(flatten)
    .flatMap((part) => ('custom_id' in part && 'label' in part ? [part] : []))
    .find((button) => button.label === label)?.custom_id;

const ask = (answer: SummaryAnswer, language: Language, isPrivate = false): Message =>
  replyWith(answer, {
    command: 'summary',
    options: { length: 'full', ...(isPrivate && { private: 'true' }) },
    reader: alone(language),
  }).message;

const press = (answer: SummaryAnswer, id: string, language: Language): Message => {
  const question = readQuestion(seal.open(id, '1') ?? '');
  if (question === null) throw new Error(`opens nothing: ${id}`);
  return replyWith(answer, { ...question, reader: alone(language) }).message;
};

/** All pages of a briefing, each as it is sent, by pressing on. */
const readThrough = (answer: SummaryAnswer, language: Language, isPrivate = false): Message[] => {
  const pages = [seal.message(ask(answer, language, isPrivate), '1')];
  for (;;) {
    const next = idOf(pages.at(-1)!, wordsOf(language).pageMore);
    if (next === undefined) return pages;
    pages.push(seal.message(press(answer, next, language), '1'));
  }
};

const printing = (words: string): NonEmpty<Printing> => [{ ...quotations[0].printings[0], words }];

const KINDS = [
  'lead',
  'facts',
  'quotations',
  'denials',
  'disagreements',
  'revisions',
  'speculation',
  'unanswered',
] as const;
type Lists = Record<(typeof KINDS)[number], readonly string[]>;
const eachKind = (of: (kind: keyof Lists) => readonly string[]): Lists =>
  Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as unknown as Lists;

/** A briefing with a record for each of these texts. */
const briefingOf = ({ lead, disagreements, revisions, ...lists }: Lists): SummaryAnswer => {
  const fact = (text: string) => ({ ...facts[0], id: text, text, printings: printing(text) });
  const denial = (words: string) => ({
    ...denials[0],
    id: words,
    words,
    claim: null,
    printings: printing(words),
  });
  const opening = lead.map(fact);
  return {
    ...summaryAnswer,
    story: STORY,
    length: 'full',
    lead: opening,
    facts: [...opening, ...lists.facts.map(fact)],
    quotations: lists.quotations.map((words) => ({
      ...quotations[0],
      id: words,
      words,
      printings: printing(words),
    })),
    denials: lists.denials.map(denial),
    disagreements: disagreements.map((about) => ({
      id: about,
      story: STORY,
      kind: 'figure',
      about,
      sides: ['1', '2'].map((value) => ({
        value,
        figure: null,
        day: null,
        printings: printing(value),
      })),
    })),
    revisions: revisions.map((words) => ({
      outlet: 'Coast Daily',
      before: words,
      after: 'b',
      seenOn: null,
      changes: [{ kind: 'figure', before: printing(words)[0], after: null }],
    })),
    speculation: lists.speculation.map(fact),
    unanswered: lists.unanswered.map(denial),
    sources,
  };
};

/** Records of which each begins with a mark of its own, and how long the rest of each is. */
const lists = (text: fc.Arbitrary<string>): fc.Arbitrary<Lists> => {
  const list = fc.array(text, { maxLength: 25 });
  const few = fc.array(fc.constant(''), { maxLength: 6 });
  const lead = fc.array(fc.constant(''), { maxLength: 2 });
  return fc
    .record({
      lead,
      facts: list,
      quotations: list,
      denials: list,
      disagreements: few,
      revisions: few,
      speculation: list,
      unanswered: list,
    })
    .map((all) => eachKind((kind) => all[kind].map((rest, n) => `${kind}No${String(n)}. ${rest}`)));
};

const MARK = new RegExp(`(?:${KINDS.join('|')})No\\d+\\.`, 'g');
const marksIn = (page: Message): string[] =>
  textsOf(page).flatMap((content) => content.match(MARK) ?? []);

/** Alone it fits a page, whatever stands beside it. */
const fitting = fc
  .constantFrom(0, 20, 300, 900, 2_400)
  .map((length) => 'so it goes '.repeat(length / 10));
const any = fc.oneof(
  { weight: 4, arbitrary: fitting },
  fc.constantFrom('*'.repeat(3_000), '漢'.repeat(3_000), '😀'.repeat(5_000), 'a '.repeat(4_000)),
);

describe('the pages of a briefing in full', () => {
  it('show every record of it once and in the order of the card, within Discord’s limits', () => {
    fc.assert(
      fc.property(lists(any), fc.constantFrom(...LANGUAGES), fc.boolean(), (all, language, own) => {
        const pages = readThrough(briefingOf(all), language, own);
        for (const page of pages) expect(checkMessage(page)).toEqual([]);
        expect(pages.flatMap(marksIn)).toEqual(
          KINDS.flatMap((kind) => all[kind]).map((text) => text.slice(0, text.indexOf('.') + 1)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('cut no words that fit a page by themselves', () => {
    fc.assert(
      fc.property(lists(fitting), (all) => {
        const texts = readThrough(briefingOf(all), 'en').flatMap(textsOf).join('\n');
        expect(texts).not.toContain('(cut;');
        for (const text of KINDS.flatMap((kind) => all[kind])) expect(texts).toContain(text.trim());
      }),
      { numRuns: 25 },
    );
  });

  it('cut what does not at the beginning of a page of its own', () => {
    fc.assert(
      fc.property(lists(any), (all) => {
        for (const page of readThrough(briefingOf(all), 'en')) {
          const records = textsOf(page).filter((content) => content.match(MARK));
          expect(records.slice(1).some((content) => content.includes('(cut;'))).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('lead back the way they came', () => {
    fc.assert(
      fc.property(lists(any), (all) => {
        const answer = briefingOf(all);
        const pages = readThrough(answer, 'en');
        expect(idOf(pages[0]!, 'Back')).toBeUndefined();
        for (let at = 1; at < pages.length; at++)
          expect(textsOf(press(answer, idOf(pages[at]!, 'Back')!, 'en'))).toEqual(
            textsOf(pages[at - 1]!),
          );
      }),
      { numRuns: 25 },
    );
  });

  it('come to an end within the limits, whatever is in the records', () => {
    const full = anyAnswer(hostileText(3), 40).filter(({ kind }) => kind === 'summary');
    fc.assert(
      fc.property(full, fc.constantFrom(...LANGUAGES), (answer, language) => {
        if (answer.kind !== 'summary') return;
        const pages = readThrough({ ...answer, length: 'full', story: STORY }, language);
        for (const page of pages) expect(checkMessage(page)).toEqual([]);
        const { more } = answer;
        const last = textsOf(pages.at(-1)!);
        expect(last.includes(wordsOf(language).moreInStory(more))).toBe(more > 0);
      }),
      { numRuns: 60 },
    );
  });

  it('are those of the edition whose page was left: of another it is shown from the beginning', () => {
    fc.assert(
      fc.property(lists(any), fc.nat(3), (all, dropped) => {
        const answer = briefingOf(all);
        const next = idOf(readThrough(answer, 'en')[0]!, 'Show more');
        const later = { ...answer, quotations: answer.quotations.slice(dropped) };
        fc.pre(next !== undefined && later.quotations.length < answer.quotations.length);
        const page = press(later, next, 'en');
        const beginning = textsOf(ask(later, 'en')).filter((content) => content.match(MARK));
        const shown = textsOf(page).filter((content) => content.match(MARK));
        expect(textsOf(page)[0]).toContain(wordsOf('en').briefedAnew);
        expect(beginning.slice(0, shown.length)).toEqual(shown);
      }),
      { numRuns: 25 },
    );
  });

  it('lead to the passages they show', () => {
    const long = 'so it goes '.repeat(200);
    const answer = briefingOf({
      ...eachKind(() => []),
      quotations: Array.from({ length: 3 }, (_, n) => `quotationsNo${String(n)} ${long}`),
    });
    for (const [at, page] of readThrough(answer, 'en').entries())
      expect(JSON.stringify(page)).toContain(`:~:text=quotationsNo${String(at)}`);
  });

  it('can be turned by whoever reads another language than it was asked in', async () => {
    const long = 'so it goes '.repeat(200);
    const answer = briefingOf({
      ...eachKind(() => []),
      quotations: Array.from({ length: 5 }, (_, n) => `quotationsNo${String(n)}. ${long}`),
    });
    const summaries = { ...fixedSummaries, summary: () => Promise.resolve(answer) };
    const request = { command: 'summary', options: { length: 'complet' }, reader: alone('fr') };
    const first = (await dispatch(request, summaries)).message;
    const next = readQuestion(idOf(first, wordsOf('fr').pageMore)!);
    const page = (await answerPressed(next, { reader: alone('de') }, summaries)).message;
    expect(marksIn(page)[0]).toBe(`quotationsNo${String(marksIn(first).length)}.`);
  });
});
