import places from '../../../../data/lexicon/places.json' with { type: 'json' };
import titles from '../../../../data/lexicon/titles.json' with { type: 'json' };
import type { NamedEntity, Span } from '../../types.ts';
import { ALIKE, BODY_NOUNS, OFFICE_FORMS, genderOfNoun } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { isQuoted, lastMentioned, lastNamed } from './scene.ts';
import type { Scene } from './scene.ts';
import { isSubject } from './subject.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { isFirmNoun } from '../text/firms.ts';
import { kinBefore } from '../text/kin.ts';

/** Somebody who holds an office, and all the words the article describes it by. */
type Holder = {
  readonly entity: NamedEntity;
  readonly words: ReadonlySet<string>;
  readonly other: boolean;
};

type Holders = ReadonlyMap<string, readonly Holder[]>;
type Bodies = ReadonlyMap<string, ReadonlySet<NamedEntity>>;

/**
 * Offices and bodies by the noun a description would take them up with: "senator", "department".
 * Most articles ask for neither, so each is put together when it is asked for first.
 */
export type Register = { readonly holders: () => Holders; readonly bodies: () => Bodies };

/** More holders of one office are not told apart. */
const MOST_HOLDERS = 40;
const MOST_MENTIONS_READ = 3;

/** Who holds which office in this article, from the roles printed beside names. */
export function registerOffices(scene: Scene): Register {
  let holders: Holders | null = null;
  let bodies: Bodies | null = null;
  return {
    holders: () => (holders ??= holdersIn(scene)),
    bodies: () => (bodies ??= bodiesIn(scene)),
  };
}

function holdersIn({ text, names }: Scene): Holders {
  const holders = new Map<string, Holder[]>();
  for (const entity of names) {
    if (entity.kind !== 'person') continue;
    const read = entity.mentions.slice(0, MOST_MENTIONS_READ);
    const home = read.flatMap(({ end }) => homeWords(text.slice(end, end + HOME_LENGTH)));
    if (read.some(({ end }) => ON_TRIAL.test(text.slice(end, end + TRIAL_LENGTH))))
      for (const noun of IN_THE_DOCK)
        enter(holders, noun, { entity, words: NO_WORDS, other: false });
    if (entity.mentions.some((mention) => isCounsel(text, mention)))
      for (const noun of AT_THE_BAR)
        enter(holders, noun, { entity, words: NO_WORDS, other: false });
    for (const noun of kinOf(text, entity))
      enter(holders, noun, { entity, words: NO_WORDS, other: false });
    const reign = REIGN.exec(entity.name)?.slice(0, 1) ?? [];
    const parties = home.filter((word) => PARTIES.has(word));
    if (home.length > 0 && parties.length === 0)
      enter(holders, OF_NO_PARTY, { entity, words: new Set(home), other: false });
    for (const role of [...entity.roles, ...parties, ...reign]) {
      const words = wordsOf(role);
      const before = beforePreposition(words);
      // "Ministry of Health spokeswoman": nobody is a ministry.
      const printed = BODY_NOUNS.has(before.at(-1) ?? '') ? words : before;
      const office = printed.map(longForm).join(' ').split(' ');
      const holder = {
        entity,
        words: new Set([...words, ...words.map(longForm), ...office, ...home]),
        other: office.some((word) => OTHER_OFFICE.has(word)),
      };
      for (let length = 1; length <= 2 && length <= office.length; length++) {
        enter(holders, office.slice(-length).join(' '), holder);
      }
      // "MP" stays one word, "member of parliament" has its noun in the middle.
      const short = printed.at(-1);
      if (short !== undefined && OFFICE_FORMS.has(short)) enter(holders, short, holder);
    }
  }
  return holders;
}

/** "The gunman's father, | Otis Roe, said": what somebody is to another, which is no role of theirs. */
function kinOf(text: string, { mentions }: NamedEntity): string[] {
  return mentions.slice(0, MOST_MENTIONS_READ).flatMap(({ start }) => kinBefore(text, start) ?? []);
}

function enter(holders: Map<string, Holder[]>, noun: string, holder: Holder): void {
  const known = holders.get(noun);
  if (known === undefined) holders.set(noun, [holder]);
  else if (known.length < MOST_HOLDERS) known.push(holder);
}

/** What a court report calls whoever is on trial. */
const IN_THE_DOCK = ['defendant', 'accused'];
/** What a court report calls whoever speaks for a side. */
const AT_THE_BAR = ['barrister', 'counsel', 'lawyer', 'advocate'];
/** "Prosecuting, | Ada Marsh", "Defending | Ada Marsh". */
const BEFORE_COUNSEL =
  /(?:^|[.\n”"’]\s?)(?:Prosecuting|Defending|Mitigating|In mitigation|Opening the (?:case|prosecution)(?: [^,.;\n]{1,40})?),? $/u;
/** "Ada Marsh KC", "Ada Marsh, prosecuting,", "Ada Marsh, for the defence,": behind a name. */
const COUNSEL_BEHIND =
  /^(?: (?:KC|QC|SC)(?!\p{L})|(?: (?:KC|QC|SC))?, (?:prosecuting|defending|mitigating|(?:(?:for|representing) (?:the )?(?:prosecution|defence|defense|Crown|state|State)))[,. ])/u;
const COUNSEL_LENGTH = 70;

function isCounsel(text: string, { start, end }: Span): boolean {
  return (
    COUNSEL_BEHIND.test(text.slice(end, end + COUNSEL_LENGTH)) ||
    BEFORE_COUNSEL.test(text.slice(Math.max(0, start - COUNSEL_LENGTH), start))
  );
}

const NO_WORDS: ReadonlySet<string> = new Set();
const TRIAL_LENGTH = 200;
/** "Marsh, 52, of Leeds, denies four counts", "Marsh pleaded not guilty", "Marsh is on trial". */
const ON_TRIAL = quickPattern(
  /^(?:,[^.;:“”"\n]{1,100},)? (?:(?:has |who )?(?:denies|denied|admits|admitted|faces|faced) (?:[^.,;:“”"\n]{1,30} )?(?:counts?|charges?|offences?|offenses?|murder|manslaughter|fraud|assault|theft|rape)|(?:has |who )?plead(?:s|ed)? (?:not )?guilty|(?:is|was|stands) (?:charged with|accused of|on trial))(?!\p{L})/u,
);

/** "Pope Francis", "Prince Andrew": a title that is part of the name. */
const REIGN = new RegExp(`^(?:${titles.reign.replaceAll(' ', '|')})(?= )`);

function bodiesIn({ text, names }: Scene): Bodies {
  const bodies = new Map<string, Set<NamedEntity>>();
  for (const entity of names) {
    if (entity.kind !== 'organisation') continue;
    for (const word of wordsOf(entity.name)) file(bodies, word, entity);
    for (const mention of entity.mentions.slice(0, MOST_MENTIONS_READ))
      for (const noun of nounsBeside(text, mention)) file(bodies, noun, entity);
    if (FLIES.test(entity.name)) file(bodies, 'airline', entity);
  }
  return bodies;
}

/** "Orbit, a start-up in Kesh", "the group, called Orbit": what an article says a body is, right beside its name. */
function nounsBeside(text: string, { start, end }: Span): string[] {
  const [, behind = ''] = IS_A.exec(text.slice(end, end + BESIDE)) ?? [];
  const [, before = ''] = CALLED.exec(text.slice(Math.max(0, start - BESIDE), start)) ?? [];
  const noun = beforePreposition(wordsOf(behind)).at(-1);
  return [noun ?? '', before.toLowerCase()].filter((word) => BODY_NOUNS.has(word));
}
/** In UTF-16 units. */
const BESIDE = 80;
const IS_A =
  /^(?:,| is| was|, which is) (?:an?|the) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+)(?=[,.;]| (?:of|in|for|at|that|which|based|behind)(?!\p{L}))/u;
const CALLED =
  /(?<!\p{L})(?:the|an?) (?:[\p{L}-]+ ){0,3}?([\p{L}-]+)(?:,? (?:called|known as|named)|,)? $/iu;

/** "Indonesia AirAsia", "Harbour Airways": an airline's name seldom says so. */
const FLIES = /\bair(?:lines|ways|asia)\b|^air (?!force\b)|\bair$/i;

function file(bodies: Map<string, Set<NamedEntity>>, word: string, entity: NamedEntity): void {
  const known = bodies.get(word);
  if (known === undefined) bodies.set(word, new Set([entity]));
  else known.add(entity);
}

function wordsOf(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);
}

function longForm(noun: string): string {
  return OFFICE_FORMS.get(noun) ?? noun;
}

const PREPOSITION = /^(?:of|for|at|in|with|on|from|to|by)$/;

function beforePreposition(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => PREPOSITION.test(word));
  return at < 0 ? words : words.slice(0, at);
}

/** Words that make another office of it: the vice president is not "the president". */
const OTHER_OFFICE = new Set(['vice', 'deputy', 'assistant', 'ex', 'shadow']);

/** Nouns for members of a party: many in an article may be called so. */
export const PARTIES: ReadonlySet<string> = new Set(
  'republican democrat independent liberal conservative progressive'.split(' '),
);
/** "Virginia Democrat", "New York Republican": what somebody is; not the "Tallahassee Democrat". */
export const isOfParty = (name: string): boolean => OF_PARTY.test(name);
const OF_PARTY = new RegExp(`^(?:${places.unitedStates.join('|')}) (?:Democrat|Republican)$`, 'u');
const PARTY_LETTERS: Readonly<Record<string, string>> = {
  R: 'republican',
  D: 'democrat',
  I: 'independent',
  L: 'liberal',
};
const HOME_LENGTH = 32;
const HOME =
  /^(?: of (?<state>\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)|,? ?\(?(?<party>[RDIL])-(?<short>\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}]+)?))/u;

const STATES: ReadonlyMap<string, string> = new Map(Object.entries(places.stateInitials));

/** "Ted Cruz of Texas", "Warren (D-Mass.)", "Graham, R-S.C." -> texas; democrat, mass; republican, south, carolina. */
function homeWords(behind: string): string[] {
  const groups = HOME.exec(behind)?.groups;
  if (groups === undefined) return [];
  const { state, party, short } = groups;
  return [
    ...wordsOf(state ?? STATES.get(short?.replaceAll('.', '') ?? '') ?? short ?? ''),
    ...(party === undefined ? [] : [PARTY_LETTERS[party] ?? '']),
  ];
}

/**
 * Whom a definite description means here: "the senator" -> the one person this article calls a
 * senator, "the Texas senator" -> the one of Texas. `null` where the article says it of nobody.
 */
export function personInOffice(
  scene: Scene,
  register: Register,
  phrase: Phrase,
  place: number,
): NamedEntity | null {
  const holders = register.holders();
  const gender = genderOfNoun(phrase.head);
  const noun = longForm(phrase.head);
  const called = [
    ...(holders.get(noun) ?? []),
    ...(noun === phrase.head ? [] : (holders.get(phrase.head) ?? [])),
  ];
  const twoWords =
    phrase.modifiers.length > 0
      ? (holders.get(`${phrase.modifiers.at(-1) ?? ''} ${noun}`) ?? [])
      : [];
  const fits = [...called, ...twoWords].filter(
    ({ entity, words, other }) =>
      (gender === null || entity.gender === null || entity.gender === gender) &&
      (!other || phrase.modifiers.some((word) => OTHER_OFFICE.has(word))) &&
      phrase.modifiers.every((word) => hasWord(words, word)),
  );
  const holder = lastNamed(scene, new Set(fits.map(({ entity }) => entity)), place);
  if (holder === null && PARTIES.has(phrase.head)) return onlyFrom(holders, phrase.modifiers);
  return holder ?? (IN_THE_DOCK.includes(phrase.head) ? onlyWitness(scene, place) : null);
}

/**
 * "the police officer" of an inspector: whoever was named last, where nobody else in the article holds such an
 * office.
 */
export function onlyOfKind(
  scene: Scene,
  register: Register,
  { head, headStart, core, determiner }: Phrase,
  place: number,
): NamedEntity | null {
  const words = scene.text.slice(core.start, headStart);
  if (determiner !== 'the' || !TELLS_WHERE.test(words)) return null;
  const nouns = ALIKE.find((group) => group.includes(head)) ?? [head];
  const called = nouns.flatMap((noun) => register.holders().get(longForm(noun)) ?? []);
  const [only, ...others] = new Set(called.map(({ entity }) => entity));
  const gender = genderOfNoun(head);
  if (only === undefined || others.length > 0 || called.some(({ other }) => other)) return null;
  const fits = gender === null || only.gender === null || only.gender === gender;
  return fits && lastPerson(scene, place) === only ? only : null;
}

/** "the ", "the police ": nothing that tells one holder from another, as "the Harbour Party" does. */
const TELLS_WHERE = /^[Tt]he (?:police |club |team )?$/;

/** The person named last before `place` outside quotations. */
function lastPerson(scene: Scene, place: number): NamedEntity | null {
  return lastMentioned(
    scene,
    place,
    ({ entity, start }) => entity.kind === 'person' && !isQuoted(scene, start),
  );
}

/** Where those are filed whose home the article names, and not their party. */
const OF_NO_PARTY = 'of no party';

/** "the South Carolina Republican" where no party is printed: the only one told to be from there. */
function onlyFrom(holders: Holders, home: readonly string[]): NamedEntity | null {
  const from = (holders.get(OF_NO_PARTY) ?? []).filter(({ words }) =>
    home.every((word) => hasWord(words, word)),
  );
  const [only = null, ...others] = new Set(from.map(({ entity }) => entity));
  return home.length > 0 && others.length === 0 ? only : null;
}

const OF_A_COURT =
  /(?<!\p{L})(?:courts?|jury|jurors?|judge|magistrates?|trial|prosecut\p{Ll}+|evidence|tribunal)(?!\p{L})/iu;

/** "the accused" where a court report says of nobody that they are on trial: the one person without an office or a side. */
function onlyWitness({ text, names, mentions }: Scene, place: number): NamedEntity | null {
  if (!OF_A_COURT.test(text)) return null;
  const named = new Set(mentions.filter(({ start }) => start < place).map(({ entity }) => entity));
  const [only, ...others] = names.filter(
    (entity) =>
      entity.kind === 'person' &&
      named.has(entity) &&
      entity.roles.length === 0 &&
      !entity.mentions.some(({ end }) => HARMED.test(text.slice(end, end + TRIAL_LENGTH))) &&
      !entity.mentions.some((mention) => isCounsel(text, mention)),
  );
  return others.length === 0 ? (only ?? null) : null;
}

/** "Marsh, 45, | was stabbed": whom it was done to. */
const HARMED = quickPattern(
  /^(?:,[^.;:“”"\n]{1,60},)? (?:died|(?:was|were|had been|has been) (?:\p{Ll}+ly )?(?:stabbed|shot|killed|murdered|attacked|beaten|punched|assaulted|raped|robbed|injured|wounded))(?!\p{L})/u,
);

const SHORTEST_STATE = 3;

/** "Texas" where the text has "Tex.", "vermont" where it has that. */
function hasWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word) || words.has(longForm(word))) return true;
  return [...words].some((short) => short.length >= SHORTEST_STATE && word.startsWith(short));
}

/** "the department" -> the body named last before whose name has that word: State Department. */
export function bodyCalled(
  scene: Scene,
  { bodies }: Register,
  phrase: Phrase,
  place: number,
): NamedEntity | null {
  if (!BODY_NOUNS.has(phrase.head) || phrase.modifiers.length > 0 || phrase.determiner !== 'the')
    return null;
  const called = lastNamed(scene, bodies().get(phrase.head) ?? new Set(), place);
  const isAnother = isCommon(phrase.head) && anotherSince(scene, called, place);
  return isAnother ? null : called;
}

/** What any body of an article may be called: it is the one told of last, whatever its name. */
const isCommon = (noun: string): boolean => isFirmNoun(noun) || COMMON.has(noun);
const COMMON = new Set([
  'group',
  'nonprofit',
  'organisation',
  'organization',
  'startup',
  'start-up',
]);

/** Whether a sentence before `place` is of another body since this one was named last. */
function anotherSince(scene: Scene, body: NamedEntity | null, place: number): boolean {
  const last = lastMentioned(
    scene,
    place,
    (mention) =>
      mention.entity === body ||
      (mention.entity.kind === 'organisation' && isSubject(scene, mention)),
  );
  return last !== null && last !== body;
}
