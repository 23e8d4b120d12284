import type { Added } from '../../summaries/libraries/server-library.ts';
import type { Refusal } from '../../summaries/reading/refusal.ts';
import type { ArticleHeading, Holdings } from '../../summaries/store/store.ts';
import { day } from '../parts/dates.ts';
import { privateCard, text } from '../message/container.ts';
import { field, FormPart } from '../message/form.ts';
import type { Form } from '../message/form.ts';
import { limits } from '../message/limits.ts';
import type { Message } from '../message/message.ts';
import { turnButtons } from '../parts/paging.ts';
import type { Turn } from '../parts/paging.ts';
import { label } from '../parts/passage.ts';
import { mistakeCard } from '../problem.ts';
import { refusalSentence } from '../refusal.ts';
import { outletName } from '../parts/sources.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x5f_7a_6b;

/** Of a title, and of an outlet's name. */
const TITLE_CHARACTERS = 120;
const OUTLET_CHARACTERS = 60;

type Heading = Pick<ArticleHeading, 'title' | 'outlet' | 'published'>;

const line = (words: Words, { title, outlet, published }: Heading): string =>
  words.library.article(
    label(title, TITLE_CHARACTERS) || words.untitled,
    outletName(words, outlet, OUTLET_CHARACTERS),
    published === null ? words.undated : day(words, published),
  );

/** What became of an article that was handed in. Only the asker sees it. */
export const addedCard = (words: Words, { outcome, article, records }: Added): Message => {
  const { quotations, denials, facts } = records;
  const found = words.library.records(quotations, denials, facts);
  return privateCard(ACCENT, `### ${words.library[outcome]}`, [
    text([line(words, article), words.library.foundIn(found)].join('\n')),
    text(`-# ${words.library.onlyHere}`),
  ]);
};

/** While a long article is read. Only the asker sees it. */
export const readingCard = (words: Words): Message =>
  privateCard(ACCENT, `### ${words.library.reading}`, [text(words.library.readingLong)]);

/** Why an article was not added, where the asker can put it right. */
export const notAddedCard = (
  words: Words,
  why: Refusal | 'interrupted' | 'unreachable',
): Message => {
  const sentence = typeof why === 'string' ? words.library[why] : refusalSentence(words, why);
  return mistakeCard(words, sentence, words.library.refused);
};

/** That a library is full, and how room is made. */
export const fullCard = (words: Words, quota: Holdings): Message =>
  mistakeCard(words, words.library.full(quota.articles), words.library.refused);

/** One page of a library, with the way to those before and after it. */
export const libraryCard = (
  words: Words,
  { articles, holdings, quota }: Shelf,
  turn: Turn,
): Message => {
  const used = Math.ceil((100 * holdings.bytes) / quota.bytes);
  return privateCard(ACCENT, `### ${words.library.title}`, [
    text(
      articles.length === 0
        ? words.library.empty
        : articles.map((article) => `- ${line(words, article)}`).join('\n'),
    ),
    text(`-# ${words.library.holdings(holdings.articles, quota.articles, used)}`),
    ...turnButtons(words, turn),
  ]);
};

type Shelf = {
  readonly articles: readonly Heading[];
  readonly holdings: Holdings;
  readonly quota: Holdings;
};

/** An article was taken out. */
export const removedCard = (words: Words, { title }: Pick<Heading, 'title'>): Message =>
  privateCard(ACCENT, `### ${words.library.removed}`, [
    text(words.library.removedLine(words.quoted(label(title, TITLE_CHARACTERS) || words.untitled))),
  ]);

/** What an article is pasted into; fields hold what was given with the command. */
export const pasteForm = (
  words: Words,
  custom_id: string,
  given: Readonly<Record<string, string>>,
): Form => {
  const { form } = words.library;
  const oneLine = (name: string, called: string) =>
    field(
      name,
      { label: called, style: FormPart.line, required: false, max_length: 300 },
      given[name],
    );
  return {
    custom_id,
    title: form.title,
    components: [
      field('text', {
        label: form.text,
        hint: form.textHint,
        style: FormPart.paragraph,
        required: true,
        max_length: limits.fieldCharacters,
      }),
      oneLine('outlet', form.outlet),
      oneLine('title', form.headline),
      oneLine('url', form.url),
      oneLine('published', form.published),
    ],
  };
};
