import denials from '../../../../data/lexicon/denials.json' with { type: 'json' };
import { readsAsOutlet } from '../../outlets.ts';
import type { NamedEntity, Span, Speaker } from '../../types.ts';
import type { DatedArticle } from '../dated-article.ts';
import { namesakeMeant } from './namesakes.ts';
import { callsItself } from '../sources/outlet-names.ts';

/** What speaks for whoever wrote it. */
const WRITING =
  /^(?:letter|statement|e-?mail|memo|memorandum|message|note|post|tweet|press release|filing|report)$/iu;
/** "[Roe] wrote to staff", "[Roe], its head, posted it": what a letter or a post then says is theirs. */
const WROTE =
  /^(?:,[^,.;“”"]{1,80},)? (?:\p{L}+ ){0,2}?(?:wrote|writes|written|posted|tweeted|emailed)(?!\p{L})/u;
/** "[Roe], who speaks for it, said: “…”": what may be called a statement then. */
const QUOTED =
  /^(?:,[^,.;“”"]{1,80},)? (?:\p{L}+ ){0,2}?(?:said|says)(?: in \p{L}+ \p{L}+)?[,:]? ["“]/u;
/** Who finds a report says nothing of who wrote it: these need to be named behind whoever did. */
const COMPILED = /^(?:filing|report)$/iu;
/** "[Roe] issued a ", "[Roe] said on Monday in a " before the noun. */
const ISSUED = String.raw`^(?:,[^,.;“”"]{1,80},)? (?:\p{L}+ ){0,2}?(?:(?:issued|published|released|filed|sent|wrote|posted)|(?:said|told)(?!\p{L})[^.;:“”"]{0,80} in) (?:an?|its|his|her|their) (?:[\p{L}-]+ ){0,3}?`;
/** "In a letter on Monday, [Roe] said" */
const FRONTED = String.raw`(?:^|[.!?]["”’]?\s+|\n)In (?:an?|its|his|her|their) (?:[\p{L}-]+ ){0,2}?`;
const WRITTEN_BY =
  /(?:letter|statement|e-?mail|memo|message|note|post) (?:from|by|of|signed by) (?:\p{Ll}+ ){0,4}$/u;

const BODY = new RegExp(
  `^(?:${denials.bodies.join('|')}|club|airline|operator|maker|charity|hospital|startup|start-up|retailer|lender|manufacturer|carrier|utility|developer|brewer|drugmaker|carmaker)$`,
  'u',
);

/** In UTF-16 units: who is meant was named no further back. */
const REACH = 700;
/** A body whose description stands a word or two before the noun: "the city parks department". */
const LONGEST_DESCRIPTION = 3;

type Named = { readonly entity: NamedEntity; readonly at: Span };

const isOutlet = ({ article }: DatedArticle, name: string): boolean =>
  readsAsOutlet(name) || callsItself(article.outlet, name);

const namedBefore = (dated: DatedArticle, end: number): Named[] =>
  dated.extraction.names
    .filter(({ kind, name }) => kind !== 'place' && !isOutlet(dated, name))
    .flatMap((entity) => entity.mentions.map((at) => ({ entity, at })))
    .filter(({ at }) => at.end <= end && at.start >= end - REACH)
    .sort((a, b) => b.at.start - a.at.start);

const asSpeaker = ({ name, kind, roles }: NamedEntity): Speaker => ({
  name,
  role: kind === 'person' ? (roles[0] ?? null) : null,
  kind: kind === 'person' ? 'person' : 'organisation',
});

const writerBefore = (dated: DatedArticle, noun: string, { start }: Span): Speaker | null => {
  const { text } = dated.article;
  const issued = new RegExp(`${ISSUED}${noun}(?!\\p{L})`, 'iu');
  const fronted = new RegExp(`${FRONTED}${noun}(?: [^.;:“”"]{1,80})?, $`, 'u');
  const writer = namedBefore(dated, start).find(({ at }) => {
    const behind = text.slice(at.end, Math.min(start, at.end + 200));
    const before = text.slice(Math.max(0, at.start - 160), at.start);
    return (
      issued.test(behind) ||
      (!COMPILED.test(noun) && WROTE.test(behind)) ||
      (/^statement$/iu.test(noun) && QUOTED.test(behind)) ||
      WRITTEN_BY.test(before) ||
      (fronted.test(before) && / (?:said|says|wrote|writes)(?!\p{L})/u.test(behind.slice(0, 40)))
    );
  });
  return writer === undefined ? null : asSpeaker(writer.entity);
};

const NAME = "\\p{Lu}[\\p{L}\\p{N}’'&.-]*(?: (?:(?:of|and|de|for) )?\\p{Lu}[\\p{L}\\p{N}’'&.-]*)*";
/** "The operator, [Dodeka Lines], denied" */
const APPOSED = new RegExp(`^, (${NAME}),`, 'u');
/** "A spokeswoman for [Dodeka Lines] said the company" */
const ITS_ENVOY = new RegExp(
  `(?:spokes\\p{L}+|representative|lawyer|statement) (?:for|of|from) (${NAME}) (?:said|says) (?:that )?(?:the )?$`,
  'u',
);

const apposedTo = ({ article: { text } }: DatedArticle, { end }: Span): string | null =>
  APPOSED.exec(text.slice(end, end + 80))?.[1] ?? null;

const spokenFor = ({ article: { text } }: DatedArticle, { start }: Span): string | null =>
  ITS_ENVOY.exec(text.slice(Math.max(0, start - 120), start))?.[1] ?? null;

/** "the parks department", printed before "the department". */
const describedBefore = (
  { article: { text } }: DatedArticle,
  noun: string,
  end: number,
): string | null => {
  const described = new RegExp(
    `(?<!\\p{L})(?:[Tt]he|[Aa]n?|[Ii]ts?|[Tt]heir) ((?:[\\p{L}’'-]+ ){1,${LONGEST_DESCRIPTION}}?${noun})(?!\\p{L})`,
    'gu',
  );
  const last = [...text.slice(Math.max(0, end - REACH), end).matchAll(described)].at(-1);
  return last?.[1] ?? null;
};

/** Bodies that are no firms: a page on a firm names them besides. */
const NO_FIRM =
  /(?<!\p{L})(?:Exchange|Commission|Court|Department|Ministry|Union|Association|University|Council|Agency|Authority|Parliament|Government|Police|Service|Administration)(?!\p{L})/u;

/** It opens its sentence or stands behind what it does: not "Roe tablets are back". */
const acts = (text: string, { start, end }: Span): boolean =>
  /(?:^|[.!?]["”’]?\s+| [-–—] |(?:by|at|from|for|firm|company|drugmaker|maker|startup) )$/u.test(
    text.slice(Math.max(0, start - 20), start),
  ) &&
  /^(?:,|['’]s | (?:has|had|is|was|said|says|will|to|on|in|knew|left|denied|and|which|\p{Ll}+ed) )/u.test(
    text.slice(end, end + 20),
  );

/** The firm a page is about: the only one its first two sentences name. */
const firmOf = (dated: DatedArticle): NamedEntity | null => {
  const { article, extraction } = dated;
  const end = extraction.sentences[1]?.end ?? article.text.length;
  const firms = extraction.names.filter(
    ({ kind, name, mentions }) =>
      kind === 'organisation' &&
      !isOutlet(dated, name) &&
      !NO_FIRM.test(name) &&
      mentions.some((mention) => mention.start < end && acts(article.text, mention)),
  );
  const [only, another] = firms;
  return only !== undefined && another === undefined ? only : null;
};

const COMPANY =
  /^(?:company|firm|startup|start-up|retailer|lender|manufacturer|maker|operator|carrier|developer|group)$/u;

/**
 * Who speaks where a page says "the letter said" or "the company would not say": whoever wrote it,
 * the body described so before, of firms the one its beginning names, or of persons of one surname the
 * one it can be; else the speaker as found.
 *
 * "Ada Roe wrote to staff on Monday. “We stay,” the letter said." -> Ada Roe
 *
 * @param mention where the speaker stands
 */
export const whoIsMeant = (
  dated: DatedArticle,
  speaker: Speaker,
  mention: Span | null,
): Speaker => {
  if (mention === null) return speaker;
  if (speaker.kind === 'person') {
    const namesake = namesakeMeant(dated, speaker, mention);
    return namesake === null ? speaker : asSpeaker(namesake);
  }
  if (WRITING.test(speaker.name)) return writerBefore(dated, speaker.name, mention) ?? speaker;
  const isBody = BODY.test(/\S+$/u.exec(speaker.name)?.[0] ?? '');
  const named = isBody ? (apposedTo(dated, mention) ?? spokenFor(dated, mention)) : null;
  if (named !== null) return { ...speaker, name: named, kind: 'organisation' };
  if (!BODY.test(speaker.name)) return speaker;
  const described = describedBefore(dated, speaker.name, mention.end);
  if (described !== null) return { ...speaker, name: described, kind: 'organisation' };
  const only = COMPANY.test(speaker.name) ? firmOf(dated) : null;
  return only === null ? speaker : asSpeaker(only);
};
