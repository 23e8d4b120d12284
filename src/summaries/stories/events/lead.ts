import type { CalendarDate, FoundDate, NameKind, NamedEntity, StoredArticle } from '../../types.ts';
import { tokensOf } from '../words/content-words.ts';
import { rarity } from '../words/rarity.ts';
import { isWhenSaid } from '../when-said.ts';
import { stem } from '../words/stem.ts';

/** Whom or what a headline or first sentence names. */
export type Subject = {
  /** `thing`: named in the headline and nobody known, as a storm or ship is. */
  readonly kind: NameKind | 'thing';
  readonly inTitle: boolean;
  /** It only says something about what happened. */
  readonly speaks: boolean;
  /** The stems of its name; of a person's the surname's. */
  readonly words: readonly string[];
};

/** What an article puts first. */
export type EventLead = {
  readonly subjects: readonly Subject[];
  /** What happened: words of the headline that stand in no name, and how much each says. */
  readonly happened: ReadonlyMap<string, number>;
  /** Magnitudes, rates and scores of headline and first sentence, as printed. */
  readonly measures: readonly string[];
  /** Those of the whole article. */
  readonly allMeasures: ReadonlySet<string>;
  /** The days on which something happened in the first sentence; none where it only goes on. */
  readonly days: readonly CalendarDate[];
  /** Those of the whole article. */
  readonly allDays: ReadonlySet<CalendarDate>;
};

/** In characters; a first sentence goes on no longer. */
const LONGEST_LEAD = 400;
const LONGEST_READ = 6_000;

/** How much a word says that is likely a name: see `rarity`. */
const RARE = 0.8;

const MEASURE =
  /(?<![\d.,])(?:\d{1,3}[-–]\d{1,3}(?![-–\d])|\d{1,6}\.\d{1,4}|\d{1,3}(?= ?(?:%|percent)))/g;

const SPEAKS =
  'said|says|told|tells|calls|called|warns|warned|vows|vowed|wants|demands|demanded|welcomed|welcomes|praised|praises|added|blames|blamed|urges|urged|asks|asked';
/** Beside a name, with no stop between: "said Pryce", "Pryce, who leads the union, said". */
const SPEAKS_AFTER = new RegExp(`^[^.!?"“”]{0,60}?\\b(?:${SPEAKS})\\b`, 'i');
const SPEAKS_BEFORE = new RegExp(`\\b(?:${SPEAKS})\\s[^.!?"“”]{0,40}$`, 'i');

const stemsOf = (text: string): string[] =>
  tokensOf(text)
    .filter(({ folded }) => rarity(folded) > 0)
    .map(({ folded }) => stem(folded));

const speaksAt = (text: string, start: number, end: number): boolean =>
  SPEAKS_AFTER.test(text.slice(end, end + 100)) ||
  SPEAKS_BEFORE.test(text.slice(Math.max(0, start - 60), start));

type Standing = { readonly isNamed: boolean; readonly acts: boolean };

/** In letters: "Tessal" of "Tessaly" opens "Tessalian", "Rom" of "Rome" too much else. */
const LEAST_ROOT = 5;

/** What a place's adjective begins with: "Tessalian fruit" names Tessaly. */
const adjectiveOf = ({ name, kind }: NamedEntity): string[] => {
  const root = name.slice(0, -1);
  return kind === 'place' && root.length >= LEAST_ROOT && !name.includes(' ') ? [root] : [];
};

/** Whether a text has a name, in its full form or by its last word, and not only as who speaks. */
const standingIn = (text: string, entity: NamedEntity): Standing => {
  const last = entity.name.split(' ').at(-1) ?? '';
  const places = [entity.name, last, ...adjectiveOf(entity), ...entity.aliases].flatMap((form) => {
    const at = form.length < 3 ? -1 : text.indexOf(form);
    return at < 0 ? [] : [{ start: at, end: at + form.length }];
  });
  return {
    isNamed: places.length > 0,
    acts: places.some(({ start, end }) => !speaksAt(text, start, end)),
  };
};

const subjectOf = (entity: NamedEntity, title: string, lead: string): Subject[] => {
  const last = entity.name.split(' ').at(-1) ?? '';
  const words = stemsOf(entity.kind === 'person' ? last : entity.name);
  const [inTitle, inLead] = [standingIn(title, entity), standingIn(lead, entity)];
  if (words.length === 0 || !(inTitle.isNamed || inLead.isNamed)) return [];
  const speaks = entity.kind !== 'place' && !inTitle.acts && !inLead.acts;
  return [{ kind: entity.kind, inTitle: inTitle.isNamed, speaks, words }];
};

/** Words no dictionary of common words has, with a capital inside a headline that has none else. */
const thingsIn = (title: string, named: ReadonlySet<string>): Subject[] => {
  if (!/\s\p{Ll}{4,}/u.test(title)) return [];
  return tokensOf(title)
    .slice(1)
    .filter(({ printed, folded }) => /^\p{Lu}\p{Ll}+$/u.test(printed) && rarity(folded) > RARE)
    .map(({ folded }) => stem(folded))
    .filter((word) => !named.has(word))
    .map((word): Subject => ({ kind: 'thing', inTitle: true, speaks: false, words: [word] }));
};

/** The first sentence tells of what came of something, or that it lasts: "The toll rose on Friday". */
const GOES_ON =
  /(?<!\p{L})(?:toll|rose|risen|rises|climb(?:s|ed)|continu\p{L}+|resum\p{L}+|remain\p{L}*|still|further|again|latest|after|since|amid|following|later|so far|now)(?!\p{L})/iu;

const dayOf = ({ precision, from, to }: FoundDate): CalendarDate[] =>
  precision === 'day' && from !== null && from === to ? [from] : [];

const daysIn = ({ article, extraction }: StoredArticle): CalendarDate[] => {
  const [first] = extraction.sentences;
  if (first === undefined || GOES_ON.test(article.text.slice(first.start, first.end))) return [];
  return extraction.dates
    .filter((date) => date.start < first.end && !isWhenSaid(article.text, first, date))
    .flatMap(dayOf)
    .filter((day) => day <= (article.published ?? ''));
};

const measuresIn = (text: string): string[] =>
  (text.match(MEASURE) ?? []).map((measure) => measure.replace('–', '-'));

/** Reads what an article puts first: `'Magnitude 6.4 earthquake hits Teln'` -> measure 6.4, subject Teln */
export const readLead = ({ article, extraction }: StoredArticle): EventLead => {
  const title = article.title.slice(0, LONGEST_LEAD);
  const end = Math.min(extraction.sentences[0]?.end ?? LONGEST_LEAD, LONGEST_LEAD);
  const lead = article.text.slice(0, end);
  const named = new Set(extraction.names.flatMap(({ name }) => stemsOf(name)));
  const subjects = extraction.names.flatMap((entity) => subjectOf(entity, title, lead));
  return {
    subjects: [...subjects, ...thingsIn(title, named)],
    happened: new Map(
      tokensOf(title)
        .map(({ folded }) => [stem(folded), rarity(folded)] as const)
        .filter(([word, says]) => says > 0 && !named.has(word)),
    ),
    measures: measuresIn(`${title}\n${lead}`),
    allMeasures: new Set(measuresIn(`${title}\n${article.text.slice(0, LONGEST_READ)}`)),
    days: daysIn({ article, extraction }),
    allDays: new Set(extraction.dates.flatMap(dayOf)),
  };
};
