import type { NamedEntity, Span, Speaker } from '../../types.ts';
import type { DatedArticle } from '../dated-article.ts';
import { nameTokens, surname } from './person-names.ts';

/** "Dr. ", "Mayor " before a name. */
const TITLE = /(?<!\p{L})(\p{Lu}[\p{L}]*)\.?\s$/u;
const GENDERS: Readonly<Record<string, 'male' | 'female'>> = {
  mr: 'male',
  sir: 'male',
  lord: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  dame: 'female',
  lady: 'female',
};

const titleBefore = (text: string, at: number): string | null =>
  TITLE.exec(text.slice(Math.max(0, at - 24), at))?.[1]?.toLowerCase() ?? null;

/** Whether the name stands there in full. */
const isGivenBefore = (text: string, at: number, bearers: readonly NamedEntity[]): boolean =>
  bearers.some(({ name }) => text.endsWith(name.slice(0, name.lastIndexOf(' ') + 1), at));

/** The one of them for whom it is so; `null` where that is none or several. */
const only = (
  bearers: readonly NamedEntity[],
  isSo: (bearer: NamedEntity) => boolean,
): NamedEntity | null => {
  const [one, another] = bearers.filter(isSo);
  return one !== undefined && another === undefined ? one : null;
};

/**
 * Which of the persons of one surname a page means by it: the one with that title ("Dr. Roe"), of the
 * gender a courtesy says ("Mrs Roe"), or for a speaker known by the surname alone the only one its
 * paragraph names in full before; `null` where that cannot be told.
 *
 * @param mention where the surname stands
 */
export const namesakeMeant = (
  { article: { text }, extraction: { names } }: DatedArticle,
  speaker: Speaker,
  mention: Span,
): NamedEntity | null => {
  const bearers = names.filter(
    ({ kind, name }) =>
      kind === 'person' && nameTokens(name).length > 1 && surname(name) === surname(speaker.name),
  );
  const printed = /\p{Lu}[\p{L}'’-]+$/u.exec(text.slice(mention.start, mention.end));
  if (bearers.length < 2 || printed === null) return null;
  if (surname(printed[0]) !== surname(speaker.name)) return null;
  const at = mention.start + printed.index;
  if (isGivenBefore(text, at, bearers)) return null;
  const title = titleBefore(text, at);
  const gender = title === null ? undefined : GENDERS[title];
  const paragraph = text.lastIndexOf('\n', at);
  const isInFull = ({ start, end }: Span): boolean => text.slice(start, end).includes(' ');
  const hasTitle = ({ mentions, roles }: NamedEntity): boolean =>
    mentions.some((place) => isInFull(place) && titleBefore(text, place.start) === title) ||
    roles.some((role) => nameTokens(role).includes(title ?? ''));
  return (
    (title === null ? null : only(bearers, hasTitle)) ??
    (gender === undefined ? null : only(bearers, (bearer) => bearer.gender === gender)) ??
    (nameTokens(speaker.name).length > 1
      ? null
      : only(bearers, ({ mentions }) =>
          mentions.some((place) => isInFull(place) && place.start > paragraph && place.start < at),
        ))
  );
};
