import lexicon from '../../../../data/lexicon/claims.json' with { type: 'json' };
import type { Extraction, NamedEntity, Span, Speaker } from '../../types.ts';
import type { People } from '../people/people.ts';
import { startingIn } from '../spans.ts';
import type { ToldArticle } from '../told-article.ts';

const wordsOf = (list: string): string => list.replaceAll(' ', '|');

const CLAIMING = new RegExp(`(?<!\\p{L})(?:${wordsOf(lexicon.claiming)})(?!\\p{L})`, 'u');

/** "Malone, who leads them, has since [accused]" */
const subjectOf = (verbs: string): RegExp =>
  new RegExp(
    `^(?:,(?: [^,]{1,80},)?)?(?: (?:has|had|have|also|later|then|since|first|now|\\p{Ll}+ly)){0,3} (${verbs})(?!\\p{L})`,
    'u',
  );

const CLAIMS = subjectOf(wordsOf(lexicon.claiming));

/** In UTF-16 units: name, insertion and verb stand within so much. */
const LONGEST_SUBJECT = 120;

type Mention = Span & { readonly entity: NamedEntity };

/** An article is asked again for each of its denials. */
const mentions = new WeakMap<Extraction, readonly Mention[]>();

const mentionsIn = (extraction: Extraction, within: Span): Mention[] => {
  const known =
    mentions.get(extraction) ??
    extraction.names
      .filter(({ kind }) => kind !== 'place')
      .flatMap((entity) => entity.mentions.map((span) => ({ ...span, entity })))
      .sort((a, b) => a.start - b.start);
  mentions.set(extraction, known);
  return startingIn(known, { start: within.start, end: within.end - 1 }, (mention) => mention);
};

const asSpeaker = (
  entity: Pick<NamedEntity, 'name' | 'kind' | 'roles'>,
  people: People,
): Speaker | null =>
  entity.kind === 'place'
    ? null
    : people.speaker({ name: entity.name, role: entity.roles[0] ?? null, kind: entity.kind });

/** Who is the subject of a verb in a sentence: `'Malone later admitted that …'` -> Malone, "admitted" */
const subjectIn = (
  { article: { text }, extraction }: ToldArticle,
  sentence: Span,
  form: RegExp,
): { readonly entity: NamedEntity; readonly verb: string } | null => {
  for (const { end, entity } of mentionsIn(extraction, sentence)) {
    const verb = form.exec(text.slice(end, Math.min(sentence.end, end + LONGEST_SUBJECT)))?.[1];
    if (verb !== undefined) return { entity, verb };
  }
  return null;
};

/** Who speaks in a sentence: quoted, named before a verb of claiming, or credited; `null`: not said. */
export const makerOf = (told: ToldArticle, sentence: Span, people: People): Speaker | null => {
  const { quotations, facts } = told.extraction;
  const within = { start: sentence.start, end: sentence.end - 1 };
  const quoted = startingIn(quotations, within, ({ parts }) => parts[0]).find(
    ({ speaker }) => speaker !== null,
  );
  if (quoted?.speaker) return people.speaker(quoted.speaker);
  const subject = subjectIn(told, sentence, CLAIMS);
  if (subject !== null) return asSpeaker(subject.entity, people);
  const credited = startingIn(facts, within, (fact) => fact).find(
    ({ creditedTo }) => creditedTo !== null,
  )?.creditedTo;
  return credited == null ? null : speakerNamed(credited, told, people);
};

/** Somebody by what an article calls them: `'a trade union'` -> unnamed "trade union" */
export const speakerNamed = (
  printed: string,
  { extraction: { names } }: ToldArticle,
  people: People,
): Speaker => {
  const name = printed.replace(/^(?:the|an?|his|her|its|their|some) /i, '').trim();
  const entity = names.find((known) => known.name === name || known.aliases.includes(name));
  return (
    (entity === undefined ? null : asSpeaker(entity, people)) ??
    people.speaker({ name, role: null, kind: 'unnamed' })
  );
};

/** Whether words report what somebody states: `'The union said …'` */
export const isStatement = (words: string): boolean => CLAIMING.test(words);

const TAKEN_BACK = subjectOf(
  `${wordsOf(`${lexicon.admitting} ${lexicon.confirming}`)}|t(?:ook|akes?|aken) back`,
);
/** A body no list knows, as the subject that opens its sentence: "Halden Hydro took back its denial." */
const OPENING = /^(?:The )?(\p{Lu}[\p{L}’'&.-]+(?: \p{Lu}[\p{L}’'&.-]+)+)(?= )/u;

const openingIn = (
  { article: { text } }: ToldArticle,
  { start, end }: Span,
): {
  readonly entity: Pick<NamedEntity, 'name' | 'kind' | 'roles'>;
  readonly verb: string;
} | null => {
  const opening = OPENING.exec(text.slice(start, Math.min(end, start + LONGEST_SUBJECT)));
  const name = opening?.[1];
  const behind = start + (opening?.[0].length ?? 0);
  const verb = name === undefined ? undefined : TAKEN_BACK.exec(text.slice(behind, end))?.[1];
  return name === undefined || verb === undefined
    ? null
    : { entity: { name, kind: 'organisation', roles: [] }, verb };
};

const CONFIRMING = new Set(lexicon.confirming.split(' '));

/** Who takes a denial back in a sentence, or confirms what was denied; `null` where nobody does. */
export const takenBackIn = (
  told: ToldArticle,
  sentence: Span,
  people: People,
): { readonly by: Speaker; readonly kind: 'retracted' | 'confirmed' } | null => {
  const subject = subjectIn(told, sentence, TAKEN_BACK) ?? openingIn(told, sentence);
  const by = subject === null ? null : asSpeaker(subject.entity, people);
  return by === null || subject === null
    ? null
    : { by, kind: CONFIRMING.has(subject.verb) ? 'confirmed' : 'retracted' };
};
