import { readFileSync } from 'node:fs';

/**
 * News-like articles made up for measuring: no two alike in people, places, figures and words, so
 * that nothing measured can live on having seen a word before more than it would on real pages.
 * The n-th article is the same at every run.
 */

const lexicon = (name: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(new URL(`../../data/lexicon/${name}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;

const wordsIn = (list: unknown): string[] =>
  (Array.isArray(list) ? list.join(' ') : String(list)).split(/\s+/).filter(Boolean);

const given = lexicon('given-names');
const GIVEN = [...wordsIn(given.female), ...wordsIn(given.male)].map(capital);
/** The commonest few hundred are function words and names of months. */
const PLAIN = wordsIn(lexicon('common-words').words)
  .slice(300)
  .filter((word) => word.length > 3);
const PLACES = lexicon('places').names as readonly string[];
const SURNAME_STARTS =
  'Ar Bel Cor Dan El Fer Gar Hol Jan Kar Lin Mor Nor Ost Per Quin Ros Sal Tor Ver Wes'.split(' ');
const SURNAME_ENDS =
  'berg dale field ford ham ing ley man nard ova quist ridge sen son stead ton ver well wick wood'.split(
    ' ',
  );
const TITLES = ['Mayor', 'Sen.', 'Dr.', 'Minister', 'Judge', 'Rep.', 'Professor', 'Gov.'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'March', 'April', 'June', 'September', 'October', 'December'];

/**
 * Slots: {F} full name, {S} a surname alone, {T} title and surname of another person, {P} place, {O} body,
 * {D} weekday, {M} month, {Y} year, {N} figure, {n} day of a month, {w} any plain word.
 */
const SENTENCES = [
  '“We will {w} the {w} before the {w}, and the {w} of {P} will not {w} for it,” {F} told reporters on {D}.',
  'The {w} {w} had set aside ${N} million for the {w}, according to a {w} by the {O}.',
  'A spokeswoman for {T} said no {w} had been made about the {w} {w} in {P}.',
  '{F}, who chairs the {w} committee, denied that the {w} was {w} to anyone.',
  'Residents of {P} have waited since {M} {Y} for a {w}, and {N} percent of them say the {w} is {w}.',
  'He said: “It is not {w} that we {w} the {w},” and added, “nobody {w} us about the {w}.”',
  'Officials said at least {N} people had been {w} from {P} in the first week of the {w} {w}.',
  '“The {w} was {w} and the {w} {w} it,” said {T}, a {w} {w} at the {O}.',
  'The {w} of the {w} and the {w} {w} over the {w} that {w} a {w} in the {w} of {P}.',
  'In {M}, the {O} {w} its {w} and said it would {w} the {w} by {M} {Y}.',
  '{F} and {T} met twice in {Y} to {w} the {w} between {P} and the {w} {w}.',
  'Critics of the {w} called it “a {w} {w}” and asked why {N} {w}s had {w} without {w}.',
  'According to {S}, the {w} could {w} as much as {N} percent more than the {w} {w}.',
  'It was the {w} time in {N} years that the {w} had {w}, the {O} reported on {D}.',
  '“I have no {w} to {w},” {S} said. “My {w} is the {w} of this {w}, and I will {w} it until the {w} {w}.”',
  'The {w}, which the {O} {w} last {M}, is {w} to {w} on {M} {n}.',
  'Neither the {w} nor the {w} responded to a request for {w} from the {O}.',
  'Many {w}s {w} that the {w} would {w} them, though few in {P} {w} {w} it.',
  'The {w} declined to comment on the {w}, saying only that a {w} was under {w}.',
  'When the {w} {w}, {T} {w} that the {w} {w}s of {P} were {w} and {w}.',
] as const;

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Mulberry32: numbers from 0 to 1, the same for a seed everywhere. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An article of about so many words, in paragraphs of three sentences. */
export function articleAt(n: number, words: number): string {
  const number = numbersFrom(n + 1);
  const upTo = (most: number): number => Math.floor(number() * most);
  const any = (list: readonly string[]): string => list[upTo(list.length)] ?? '';
  const surname = (): string => any(SURNAME_STARTS) + any(SURNAME_ENDS);
  const people = Array.from({ length: 4 }, () => [any(GIVEN), surname()]);
  const person = (): string[] => people[upTo(people.length)] ?? [];
  const bodies = Array.from({ length: 3 }, () => `${any(PLACES)} ${capital(any(PLAIN))} Council`);
  const fill = (slot: string): string => {
    switch (slot) {
      case '{w}':
        return any(PLAIN);
      case '{T}':
        return `${any(TITLES)} ${person().at(-1)}`;
      case '{F}':
        return person().join(' ');
      case '{S}':
        return person().at(-1) ?? '';
      case '{P}':
        return any(PLACES);
      case '{O}':
        return any(bodies);
      case '{D}':
        return any(DAYS);
      case '{M}':
        return any(MONTHS);
      case '{Y}':
        return String(2010 + upTo(16));
      case '{N}':
        return String(2 + upTo(900));
      default:
        return String(1 + upTo(28));
    }
  };
  const sentences: string[] = [];
  for (let count = 0; count < words;) {
    const sentence = any(SENTENCES).replace(/\{[a-zA-Z]\}/g, fill);
    count += sentence.split(' ').length;
    sentences.push(capital(sentence) + (sentences.length % 3 === 2 ? '\n\n' : ' '));
  }
  return sentences.join('').trim();
}
