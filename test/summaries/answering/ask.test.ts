import { beforeAll, describe, expect, test } from 'vitest';
import { wordingOfQuestion } from '../../../src/summaries/answering/asking-words.ts';
import { openSummaries } from '../../../src/summaries/index.ts';
import type { Summaries } from '../../../src/summaries/index.ts';
import { prepareArticle } from '../../../src/summaries/prepare.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import { printedBy } from '../../support/stories.ts';

const POST = printedBy(
  'Orrin Post',
  'The roof of the brickworks in Orrin fell on Monday. Two kilns were crushed. “We heard it crack for days,” said Ida Roe, who owns the brickworks.\n\nRoe denied that she had been warned of the cracks.',
  { title: 'Brickworks roof falls in Orrin', published: '2026-03-09' },
);

let summaries: Summaries;

beforeAll(async () => {
  const store = await openStore('sqlite::memory:');
  await prepareArticle(store, POST.article);
  summaries = openSummaries(store, () => undefined);
});

describe('a name in a question is found in every language', () => {
  test.each([
    ['What did Ida Roe say?', 'quotations'],
    ['Was sagte Ida Roe?', 'quotations'],
    ['¿Qué dijo Roe?', 'quotations'],
    ['Qu’a dit Ida Roe\u202f?', 'quotations'],
    ["Qu'est-ce que Roe a dit ?", 'quotations'],
    ['Was hat Ida Roe dementiert?', 'denials'],
    ['¿Qué negó Ida Roe?', 'denials'],
    ['Qu’a nié Roe\u202f?', 'denials'],
  ])('%s', async (question, first) => {
    const answer = await summaries.ask({ question });
    expect(answer).toMatchObject({ kind: 'ask', first });
    expect(answer.kind === 'ask' && answer[first as 'quotations']).toMatchObject([
      { story: expect.any(String) as string },
    ]);
  });

  test.each(['Was sagte Roe über die Öfen?', '¿Qué dijo Roe sobre los hornos?'])(
    '%s, where the rest of it is on no record',
    async (question) => {
      expect(await summaries.ask({ question })).toMatchObject({ kind: 'ask', first: 'quotations' });
    },
  );

  test.each([
    ['Qui a nié les avertissements\u202f?', 'denials'],
    ['Wer bestritt, gewarnt worden zu sein?', 'denials'],
    ['¿Quién negó las advertencias?', 'denials'],
    ['Quel bâtiment s’est effondré à Orrin\u202f?', 'facts'],
    ['Ist das Dach eingestürzt?', 'facts'],
  ])('%s is answered without a name', async (question, first) => {
    expect(await summaries.ask({ question })).toMatchObject({ kind: 'ask', first });
  });

  test.each([
    'Qui a nié la grève\u202f?',
    'Wer bestritt den Streik?',
    'Gab es eine Warnung in Sansibar?',
    'Qui a prévenu Zanzibar d’un avertissement\u202f?',
  ])('%s, of which half at most is on record, is not', async (question) => {
    expect(await summaries.ask({ question })).toMatchObject({ kind: 'nothing' });
  });

  test('in English the rest of it counts: no answer beside the question', async () => {
    expect(await summaries.ask({ question: 'What did Roe say about wheat?' })).toMatchObject({
      kind: 'nothing',
      suggestions: [{ option: 'question', value: 'roe' }],
    });
  });
});

describe('what a question asks for', () => {
  test.each([
    ['Wie viele Öfen?', 'figures'],
    ['Combien de fours\u202f?', 'figures'],
    ['¿Cuántos hornos?', 'figures'],
    ['How many kilns?', 'figures'],
    ['When did the roof fall?', null],
    ['Was Roe told of it?', 'quotations'],
  ])('%s: %s', (question, wants) => {
    expect(wordingOfQuestion(question).wants).toBe(wants);
  });
});

describe('a question that names nothing but the news asks for', () => {
  test.each([
    ['Who denied what?', 'denials'],
    ['any denials today?', 'denials'],
    ['Wer hat was bestritten?', 'denials'],
    ['¿Quién negó qué?', 'denials'],
    ['Who said what?', 'news'],
    ["What's new?", 'news'],
    ['Quoi de neuf\u202f?', 'news'],
    ['Was ist los?', 'news'],
  ])('%s -> %s', async (question, general) => {
    expect(await summaries.ask({ question })).toMatchObject({ kind: 'nothing', general });
  });

  test.each(['?', 'What is new in Zanzibar?', 'New York'])(
    '%s: nothing general',
    async (question) => {
      expect(await summaries.ask({ question })).not.toHaveProperty('general');
    },
  );
});

describe('where nothing answers', () => {
  test('what of the question is on record is offered, and answers', async () => {
    const answer = await summaries.ask({ question: 'Why did the roof burn in Zanzibar?' });
    expect(answer).toMatchObject({ kind: 'nothing', suggestions: [{ value: 'roof' }] });
    expect(answer).not.toHaveProperty('anyQuestion');
    expect((await summaries.ask({ question: 'roof' })).kind).toBe('ask');
  });

  test.each(['Is wheat cheap in Zanzibar?', '', 'Who said what?'])(
    '%j shares nothing: what can be asked is named, and nothing at random',
    async (question) => {
      expect(await summaries.ask({ question })).toMatchObject({
        kind: 'nothing',
        suggestions: [],
        anyQuestion: true,
      });
    },
  );
});
