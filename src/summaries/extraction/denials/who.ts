import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import speakers from '../../../../data/lexicon/speakers.json' with { type: 'json' };
import type { FoundDenial, FoundQuotation, NamedEntity, Span, Speaker } from '../../types.ts';
import { once } from '../../once.ts';
import { spaced } from '../../spaced.ts';
import { NOUNS_IN_LY } from '../text/adverbs.ts';
import { calledTogether, namedTogether, subjectsTogether } from '../text/together.ts';
import type { WhoIs } from '../text/who-is.ts';
import { bodiesByNoun, bodyDescribed } from './described.ts';
import { mentionsBetween, mentionsOf, namesInOnePiece } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { hasAtMost } from '../text/at-most.ts';

type Denier = NonNullable<FoundDenial['by']>;

/** Everybody an article names or quotes, to tell who a phrase stands for. */
export type Cast = {
  readonly text: string;
  /** The text with every body's name in one piece: see {@link namesInOnePiece}. */
  readonly whole: () => string;
  /** Every mention in the order of the text. */
  readonly mentions: () => readonly Mention[];
  /** Who the phrases beside quotations were found to be: "the senator" -> Ted Cruz. */
  readonly known: () => ReadonlyMap<string, Speaker>;
  /** The bodies the article describes by a noun: "the delivery company Roe" -> company. */
  readonly bodies: () => ReadonlyMap<string, ReadonlySet<NamedEntity>>;
  /** Who he, she or it is. */
  readonly pronouns: WhoIs;
};

/** Who there is, worked out when it is asked for the first time: most articles deny nothing. */
export function castOf(
  text: string,
  names: readonly NamedEntity[],
  quotations: readonly FoundQuotation[],
  pronouns: WhoIs,
): Cast {
  const mentions = once(() => mentionsOf(names));
  return {
    text,
    whole: once(() => namesInOnePiece(text, mentions())),
    mentions,
    known: once(() => speakersByPhrase(text, quotations)),
    bodies: once(() => bodiesByNoun(text, mentions())),
    pronouns,
  };
}

function speakersByPhrase(
  text: string,
  quotations: readonly FoundQuotation[],
): ReadonlyMap<string, Speaker> {
  const known = new Map<string, Speaker>();
  for (const { speaker } of quotations) {
    if (speaker === null) continue;
    const { start, end } = speaker.attribution.mention;
    const words = text.slice(start, end).toLowerCase();
    if (!PRONOUN.test(words) && !known.has(words)) known.set(words, speaker);
  }
  return known;
}

const PAIR = /^the (?:pair|two|duo)$/iu;
const PRONOUN =
  /^(?:he|she|they|both|it|his|her|their|its|we|i|who|which|that|this|those|these|you)$/iu;
const ARTICLE =
  /^(?:(?:both|all)\s+)?(?:the|an?|one|another|some|his|her|their|its|our|several|all|both|other|two|three|four|many|most)\s+(?!of\s)/iu;
/**
 * What stands before a name that is not the head of its phrase: "a spokesman for", "opponents of",
 * "two people close to", "councillors supporting".
 */
const LED = quickPattern(
  /(?:^|\s)(?:for|of|to|from|with|about|at|in|around|near|against|behind|by|\p{Ll}{3,}ing)\s+(?:both\s+)?(?:(?:the|\p{Lu}\p{L}{0,3}\.?)\s+)?$/iu,
);
/** "Attorneys representing the city and | Mayor Ada Roe", "Lawyers for the bank and": those they act for, to the last. */
const ACTING = quickPattern(
  /^(?:(?:the|two|three|some|several|his|her|their)\s)?(?:\p{Ll}+\s)?(?:attorneys?|lawyers?|solicitors?|barristers?|counsel|spokes\p{Ll}+|representatives?|aides?|advocates?|agents?)\s(?:representing|acting for|defending|advising|speaking for|for)\s[^,;:“”"]*\s(?:and|or)\s(?:(?:the|former|then)\s)?(?:\p{L}[\p{L}.’'-]*\s){0,3}$/iu,
);
/** "The agent of Leeds City | striker": the same before a name with what its bearer is. */
const LED_TO_ROLE = quickPattern(
  /(?:^|\s)(?:for|of|to|from|with)\s(?:(?:the|former|\p{Lu}[\p{L}.'’-]*)\s){0,4}$/u,
);

/** "the man accused of murdering Kim Roe": whoever is accused is another. */
const ACCUSED = quickPattern(
  /^(?:the|an?|one|another|two|three)\s(?:[\p{L}\p{N}-]+\s){1,4}?(?:accused|charged|suspected|convicted|arrested|wanted|jailed|cleared|tried|held|blamed)\s(?:of|with|for|over|in|after)\s/iu,
);

/** Whether the words before a name lead from somebody else to it, what its bearer is left out. */
function isLedTo(before: string, { roles }: NamedEntity): boolean {
  if (ACTING.test(before)) return true;
  const role = roles.find((printed) => before.endsWith(`${printed} `));
  if (role === undefined) return LED.test(before);
  const led = before.slice(0, before.length - role.length - 1);
  return LED_TO_ROLE.test(led) || LED.test(led);
}

/**
 * Who a noun phrase stands for: somebody the article names, a body, or an unnamed source by its
 * printed words. `null` where it is a pronoun nobody can be found for.
 */
export function whoIs(cast: Cast, mention: Span): Denier | null {
  const words = cast.text.slice(mention.start, mention.end);
  if (PRONOUN.test(words)) return pronoun(cast, mention);
  const pair = PAIR.test(words) ? pronoun(cast, mention) : both(cast, mention, words);
  if (pair !== null) return pair;
  if (NEITHER.test(words)) return unnamed(words, mention);
  const issuer = OF_A_TEXT.test(words) ? cast.pronouns(mention) : null;
  if (issuer !== null && issuer.kind !== 'unnamed') return { ...issuer, mention };
  const named = namedAtEnd(cast, mention);
  const before =
    named === null
      ? ''
      : words.slice(0, Math.max(0, firstOf(cast, named, mention).span.start - mention.start));
  const isLed = named === null || ACCUSED.test(before) || isLedTo(before, named.entity);
  const apposed = isLed ? namedBehind(cast, mention) : null;
  if (apposed !== null)
    return together(cast, apposed, mention) ?? { ...speakerOf(apposed.entity), mention };
  const known = cast.known().get(words.toLowerCase());
  if (known !== undefined) return { name: known.name, role: known.role, kind: known.kind, mention };
  if (named !== null && !isLed) {
    const several = together(cast, named, mention) ?? coordinated(cast, named, mention);
    return several ?? { ...speakerOf(named.entity), mention };
  }
  const described =
    named === null ? (ofThatAge(cast, mention, words) ?? bodyDescribed(cast, mention)) : null;
  if (described !== null) return { ...speakerOf(described), mention };
  const ofBody = named === null && OWNED_BY_BODY.test(words) ? pronoun(cast, mention) : null;
  if (ofBody !== null) return ofBody;
  const owned = named === null ? OWNED.exec(words) : null;
  if (owned !== null) return ofSomebody(cast, mention, owned[1] ?? '', owned[2] ?? '');
  return unnamed(inFull(cast, named, mention), mention);
}

/** "The statement", "A brief letter from Ada Roe": whoever issued it. */
const OF_A_TEXT = quickPattern(
  new RegExp(
    String.raw`^(?:the|an?|his|her|its|their|one|another)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?:${spaced(speakers.documents).join('|')})(?!\p{L})`,
    'iu',
  ),
);

/** "Both of them": those told of before. "Both men": the two who are named. */
const BOTH = /^both (of them|men|women)$/iu;

function both(cast: Cast, mention: Span, words: string): Denier | null {
  const of = BOTH.exec(words)?.[1];
  if (of === undefined) return null;
  const who = cast.pronouns({ start: mention.start, end: mention.start + 'both'.length });
  const isMeant = who !== null && (of.toLowerCase() === 'of them' || who.name.includes(' and '));
  return isMeant ? { ...who, mention } : null;
}

/** The words of a phrase with its first and its last name in full, without what stands between "Hale – who left – and Roe". */
function inFull({ text, mentions }: Cast, named: Mention | null, { start, end }: Span): string {
  const [first] = mentionsBetween(mentions(), start, end);
  const isFirst =
    first?.span.start === start &&
    first !== named &&
    /^(?:,| [–—]| and )/u.test(text.slice(first.span.end, end));
  const opening = isFirst ? first.entity.name : '';
  const from = isFirst ? first.span.end : start;
  const rest =
    named === null ? text.slice(from, end) : text.slice(from, named.span.start) + named.entity.name;
  return opening + rest.replace(INSIDE, '');
}

const INSIDE = quickPattern(/(?:, [^“”"]{1,140},| [–—] [^–—]{1,140} [–—])(?= and )/u);

/** "The bank and | Otis Hale": as much the other's denial; "the head of health and safety | Otis Hale" is one. */
function coordinated(cast: Cast, named: Mention, mention: Span): Denier | null {
  const before = cast.text.slice(mention.start, named.span.start);
  return / and (?:the )?$/u.test(before) || isRoleBehindAnd(before, named.entity)
    ? unnamed(inFull(cast, named, mention), mention)
    : null;
}

const isRoleBehindAnd = (before: string, { roles }: NamedEntity): boolean =>
  roles.some((role) => before.endsWith(` and ${role} `) || before.endsWith(` and the ${role} `));

/** The first of those a phrase ends in: "Opponents of | Ada Marsh and Otis Hale". */
function firstOf({ text, mentions }: Cast, named: Mention, { start }: Span): Mention {
  const near = mentionsBetween(mentions(), start, named.span.end)
    .filter(({ entity }) => entity.kind !== 'place')
    .map((mentioned) => ({ ...mentioned.span, entity: mentioned.entity, mentioned }));
  return namedTogether(text, near, near.length - 1)[0]?.mentioned ?? named;
}

/** "Ada Marsh and Otis Roe [denied]": as much the first's denial as the second's. */
function together({ text, mentions }: Cast, named: Mention, mention: Span): Denier | null {
  const near = mentionsBetween(mentions(), named.span.start - REACH, named.span.end)
    .filter(({ entity }) => entity.kind !== 'place')
    .map(({ span, entity }) => ({ ...span, entity }));
  const all = subjectsTogether(text, near, near.length - 1);
  const [first] = all;
  if (first === undefined || all.length < 2) return null;
  const name = calledTogether(all.map(({ entity }) => entity.name));
  const start = Math.min(mention.start, first.start);
  return { name, role: null, kind: 'unnamed', mention: { start, end: mention.end } };
}

/** Somebody an article names, as who speaks or denies. */
export function speakerOf({ name, kind, roles }: NamedEntity): Speaker {
  return {
    name,
    role: kind === 'person' ? (roles[0] ?? null) : null,
    kind: kind === 'person' ? 'person' : 'organisation',
  };
}

function namedAtEnd({ mentions, text }: Cast, { start, end }: Span): Mention | null {
  const last = mentionsBetween(mentions(), start, end).at(-1);
  if (last === undefined) return null;
  const after = text.slice(last.span.end, end);
  const ends =
    /^(?:['’]s?|\s*\([^)]{0,20}\))?$/u.test(after) ||
    (after.startsWith(',') && !after.includes(' and '));
  return ends || (last.entity.kind === 'person' && OCCASION.test(after)) ? last : null;
}

/** "Ada Roe at a press conference [denied]": where she spoke is no part of who she is. */
const OCCASION = quickPattern(/^ (?:at|in|on|during|after|via) (?:an?|the|his|her|\p{Lu})/u);

/** Longest name looked for behind a phrase, in UTF-16 units. */
const LONGEST_APPOSITION = 60;

/** "the company | that runs the prize, Roe Media, [denied]" */
const RELATIVE = /^ (?:that|which|who) [^,;:.“”"]{1,80}(?=, )/u;
const LONGEST_RELATIVE = 90;

const ONE_BODY = /^(?:the|its|his|her|their)\s(?!.*s$)/iu;

/**
 * "the foreign minister, Ada Roe, [denied]", "the sponsor, Roe Media, [denied]": whom the phrase
 * describes stands behind it.
 */
function namedBehind({ mentions, text }: Cast, { start, end: last }: Span): Mention | null {
  const relative = RELATIVE.exec(text.slice(last, last + LONGEST_RELATIVE))?.[0].length ?? 0;
  const end = last + relative;
  if (!text.startsWith(', ', end)) return null;
  const [first] = mentionsBetween(mentions(), end + 2, end + 2 + LONGEST_APPOSITION);
  if (first === undefined || text.charAt(first.span.end) !== ',') return null;
  const title = text.slice(end + 2, first.span.start);
  if (title !== '' && !first.entity.roles.some((role) => title === `${role} `)) return null;
  const { kind } = first.entity;
  const isBodyBehind = kind === 'organisation' && ONE_BODY.test(text.slice(start, last));
  // "The officer that arrested the suspect, Tom Marsh, …": the name is of whoever stands last.
  return (kind === 'person' && relative === 0) || isBodyBehind ? first : null;
}

/** "The 22-year-old": the only person named shortly before. */
function ofThatAge({ mentions }: Cast, { start }: Span, words: string): NamedEntity | null {
  if (!/^the \d{1,3}-year-old$/iu.test(words)) return null;
  const persons = new Set(
    mentionsBetween(mentions(), start - REACH, start)
      .map(({ entity }) => entity)
      .filter(({ kind }) => kind === 'person'),
  );
  const [only = null] = persons;
  return persons.size === 1 ? only : null;
}

/** "its chief executive", "the firm's chief executive" */
const OWNED_BY_BODY = quickPattern(/^(?:its|the \p{Ll}+['’]s)\s\p{L}/iu);
const OWNED = quickPattern(/^(his|her)\s(\p{L}.*)$/iu);

/** "her office" -> "Ada Roe's office"; without an owner where nobody can tell whose. */
function ofSomebody(cast: Cast, mention: Span, owner: string, owned: string): Denier | null {
  const who = pronoun(cast, { start: mention.start, end: mention.start + owner.length });
  return unnamed(who === null ? owned : `${who.name}'s ${owned}`, mention);
}

/** What a noun phrase is not: an adverb, a clause with a verb of its own, a pronoun. */
const NO_NAME = quickPattern(
  new RegExp(
    String.raw`^\p{L}+ of (?:them|us|you)$|^(?:after|before|in|on|at|to|for|with|by|from|also|then|that|there|this|those|these|start|what|how|nor|not|even|perhaps|however|meanwhile|still|yet|instead|indeed|thus)(?!\p{L})|(?<!\p{L})(?:has|have|had|was|were|is|are|will|would|appeared|seek|seeks|chosen)(?!\p{L})`,
    'iu',
  ),
);
/** "quickly", "Reportedly", "Finally the bank", unlike "Kelly" and "Italy's government". */
const ADVERB = new RegExp(
  String.raw`^(?!(?:${NOUNS_IN_LY})(?!\p{L}))(?:\p{Ll}+ly(?!\p{L})|\p{Lu}\p{Ll}{2,}(?:[aei]nt|al|ar|ate|ed|[ai]b|ic|ing|ive|ous|us)ly(?!\p{L})|\p{Lu}\p{Ll}+ly(?= (?:the|an?|his|her|its|their|some|many)(?!\p{L})))`,
  'u',
);
/** A longer phrase, in words, is a clause. */
const LONGEST_NAME = 12;

/** "Neither the bank nor the union [would say]" tells of both. */
const NEITHER = /^neither\s+(.+?)\s+nor\s+/iu;

/** A phrase that names nobody: "U.S. officials", "the campaign". */
function unnamed(words: string, mention: Span): Denier | null {
  const name = words.replace(NEITHER, '$1 and ').replace(ARTICLE, '').trim();
  if (
    !(/\p{L}{3}/u.test(name) || INITIALS.test(name)) ||
    NO_NAME.test(name) ||
    ADVERB.test(name) ||
    !hasAtMost(LONGEST_NAME, name)
  )
    return null;
  return { name, role: null, kind: isBody(name) ? 'organisation' : 'unnamed', mention };
}

/** How far back "the 22-year-old" reaches, in UTF-16 units: about a paragraph. */
const REACH = 700;

/** he, she, it; nobody in particular for the others. */
function pronoun({ pronouns }: Cast, mention: Span): Denier | null {
  const who = pronouns(mention);
  return who === null ? null : { ...who, mention };
}

/** "F.B.I.", "UN" */
const INITIALS = quickPattern(/^(?:\p{Lu}\.?){2,5}$/u);
const BODY = quickPattern(new RegExp(`(?<!\\p{L})(?:${lexicon.bodies.join('|')})$`, 'iu'));

/** Whether a noun stands for a body rather than for people: "the campaign", not "officials". */
function isBody(words: string): boolean {
  return BODY.test(words) || INITIALS.test(words);
}
