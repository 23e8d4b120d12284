import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  correctedCard,
  correctionCard,
  correctionsCard,
  personForm,
  speakerForm,
  undoneCard,
} from '../../src/cards/server/correct.ts';
import { checkMessage } from '../support/message-limits.ts';
import { textsOf } from '../support/message-texts.ts';
import type { Message } from '../../src/cards/message/message.ts';
import { reportForm, reportsCard } from '../../src/cards/server/reports.ts';
import { readTarget, writeTarget } from '../../src/cards/server/target.ts';
import { wordsOf } from '../../src/cards/words/index.ts';
import { LANGUAGES } from '../../src/language.ts';
import type { Correction, Target } from '../../src/summaries/corrections/correction.ts';
import type { Correctable } from '../../src/summaries/editing/correctable.ts';
import type { Reported } from '../../src/summaries/editing/reported.ts';
import type { Noted } from '../../src/summaries/editing/server-corrections.ts';
import { anyAnswer } from '../support/answers.ts';
import { checkCallback, checkMessageRules } from '../support/discord-rules.ts';
import { hostileText } from '../support/hostile.ts';
import { markupIn } from '../support/markup.ts';

vi.setConfig({ testTimeout: 120_000 });

const anyLanguage = fc.constantFrom(...LANGUAGES);
const text = fc.oneof(
  { weight: 3, arbitrary: hostileText(3) },
  fc.constantFrom('*'.repeat(900), '漢'.repeat(900), '\\'.repeat(900), '😀'.repeat(900)),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });

const correctables: fc.Arbitrary<Correctable[]> = anyAnswer(text, 12).map((answer) =>
  answer.kind === 'quotes'
    ? answer.quotations.map((found) => ({ record: 'quotation', found }))
    : answer.kind === 'denials'
      ? answer.denials.map((found) => ({ record: 'denial', found }))
      : [],
);
const id = fc.constantFrom('444444444444444444', '99999999999999999999');
const at = fc.constant('2026-03-10T09:30:00.000Z');
const span = fc.record({ article: fc.constant('a'.repeat(16)), start: fc.nat(), end: fc.nat() });
const target: fc.Arbitrary<Target> = fc.record({
  record: fc.constantFrom('quotation', 'denial'),
  place: span,
});
const cited = maybe(fc.record({ words: text, outlet: text }));
const noted: fc.Arbitrary<Noted> = fc.record({
  correction: fc
    .tuple(
      target,
      fc.constantFrom<Correction['kind'][]>('hide', 'reattribute', 'merge', 'name'),
      text,
      span,
      fc.record({ id: fc.nat(), by: id, at }),
    )
    .map(([of, kind, speaker, other, by]): Correction =>
      kind === 'name'
        ? { kind, spelling: speaker, name: `${speaker}${speaker}`, ...by }
        : { ...of, kind, speaker, other, ...by },
    ),
  cited,
  other: cited,
  inUse: fc.boolean(),
});
const reported: fc.Arbitrary<Reported> = fc
  .tuple(
    target,
    correctables,
    cited,
    fc.array(fc.record({ id: fc.nat(), target, by: id, at, comment: text }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([of, [correctable = null], words, reports]) => ({
    target: of,
    correctable,
    cited: words,
    reports: reports,
  }));

const ID = `do:correct/x?${'a'.repeat(74)}`;
const ids = (at: number) => ID + String(at);

const isFitToSend = (message: Message): void => {
  expect([...checkMessage(message), ...checkMessageRules(message)]).toEqual([]);
  expect(message.allowed_mentions).toEqual({ parse: [] });
  const texts = textsOf(message);
  const markup = texts.flatMap(markupIn);
  expect(markup.filter((kind) => !OURS.includes(kind))).toEqual([]);
  // The only ones mentioned are the editors and readers themselves.
  expect(texts.join('\n').replace(/<@\d{17,20}>/g, '')).not.toMatch(/@(?:everyone|here)|<@/i);
};
const OURS = ['heading', 'strong', 'blockQuote', 'subtext', 'timestamp', 'list', 'user'];

test('cards for editors can be sent and ping nobody, whatever is in the records', () => {
  fc.assert(
    fc.property(
      anyLanguage,
      correctables,
      fc.array(noted, { minLength: 1, maxLength: 5 }),
      fc.array(reported, { maxLength: 3 }),
      (language, [one, ...others], corrections, reports) => {
        const words = wordsOf(language);
        const buttons = { hide: ids(1), speaker: ids(2), person: ids(4), same: ids(3) };
        const turn = { back: ids(8), next: ids(9) };
        const listed = corrections.map((each, i) => ({ noted: each, undo: ids(i) }));
        const [first] = corrections;
        const cards = [
          ...(one ? [correctionCard(words, one, others.slice(0, 10), buttons)] : []),
          correctedCard(
            words,
            { outcome: 'corrected', noted: first!, settled: 3 },
            { undo: ids(1), reports: ids(2) },
          ),
          undoneCard(words, first!),
          correctionsCard(words, listed, turn),
          reportsCard(
            words,
            reports.map((each, i) => ({
              reported: each,
              buttons: { open: `${ID}o${String(i)}`, hide: `${ID}h${String(i)}`, dismiss: ids(i) },
            })),
            turn,
          ),
        ];
        for (const card of cards) isFitToSend(card);
      },
    ),
    { numRuns: 400 },
  );
});

test('forms are what Discord takes, in every language', () => {
  for (const words of LANGUAGES.map(wordsOf))
    for (const form of [
      speakerForm(words, ID),
      personForm(words, ID, `a${'😀'.repeat(200)}`),
      reportForm(words, ID),
    ])
      expect(checkCallback({ type: 9, data: form })).toEqual([]);
});

test('a record is written into a button and read from it again; nothing else is read', () => {
  fc.assert(
    fc.property(target, ({ record, place: { article, start, end } }) => {
      const short = { record, place: { article, start: start % 1e9, end: end % 1e9 } };
      expect(readTarget(writeTarget(short))).toEqual(short);
    }),
  );
  for (const made of ['', 'q', 'x.a.1.2', 'q.a.1', 'q.a.-1.2', 'q.a.1.2.3', 'q..1.2', 'q.a.1e3.2'])
    expect(readTarget(made)).toBeNull();
});
