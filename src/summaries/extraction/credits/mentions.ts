import lexicon from '../../../../data/lexicon/outlet-words.json' with { type: 'json' };
import { OUTLET_WORDS, outletCalled, readsAsOutlet } from '../../outlets.ts';
import type { NamedEntity, QuotedSpeech, Span } from '../../types.ts';
import { around, matchesAround } from '../text/around.ts';
import type { OutletMention } from './wordings.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** Capitalised words in a row: "Globe and Mail", "Times of Dunmore". */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&-]*(?:[ .](?:(?:and|of|of the|&) )?\p{Lu}[\p{L}\p{N}&-]*){0,6}`;
const RUN = quickPattern(new RegExp(String.raw`(?<![\p{L}\p{N}])${NAME}`, 'gu'));

const CALLS = [...Object.values(lexicon.called).flat(), ...lexicon.introducing];
const NOUNS = CALLS.join('|');
/** "the newspaper [Dunmore Aftenblad]", "first reported by [Aftenblad]", "[Aftenblad] has learned" */
const INTRODUCED = quickPattern(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:${NOUNS})|first (?:reported|published|revealed) by(?: the)?) (${NAME})` +
      String.raw`|(?<![\p{L}\p{N}])(${NAME}) (?:first reported|has learn(?:ed|t))(?!\p{L})`,
    'gu',
  ),
);
/** "told the newspaper Monday", "told the paper in May" */
const DAY = /^(?:\p{Lu}\p{Ll}+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*)\.?$/u;

/** The runs that may read as an outlet: most runs of an article have no word of one. */
const RUNS = around(RUN, {
  triggers: OUTLET_WORDS.map((word) => /^\p{L}+/u.exec(word)?.[0] ?? word),
  capital: true,
  small: ['and', 'of', 'the'],
});
const INTRODUCTIONS = around(INTRODUCED, {
  triggers: [...CALLS.map((noun) => noun.split(' ').at(-1) ?? noun), 'first', 'learned', 'learnt'],
  capital: false,
  small: [
    ...CALLS.flatMap((noun) => noun.split(/\P{L}+/u)),
    ...'and of the first reported published revealed by has learned learnt'.split(' '),
  ],
});

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** What spans, in order, touches a place; places are asked for in order. */
const touching = (spans: readonly Span[]): ((place: Span) => Span | null) => {
  let at = 0;
  return ({ start, end }) => {
    while ((spans[at]?.end ?? Infinity) <= start) at++;
    const span = spans[at];
    return span !== undefined && span.start < end ? span : null;
  };
};

const isOutlet = ({ kind, name, aliases }: NamedEntity): boolean =>
  kind !== 'person' && (readsAsOutlet(name) || aliases.some(readsAsOutlet));

const named = (names: readonly NamedEntity[]): OutletMention[] =>
  names
    .filter(isOutlet)
    .flatMap(({ name, mentions }) => mentions.map((span) => ({ ...span, outlet: name })))
    .sort(byStart);

/** Outlets by their form alone, where no name of the article says more. */
const formed = (text: string, names: readonly NamedEntity[]): OutletMention[] => {
  const places = matchesAround(text, RUNS)
    .map(({ index, 0: run }) => {
      const outlet = run.replace(/^The /, '');
      return { start: index + run.length - outlet.length, end: index + run.length, outlet };
    })
    .filter(({ outlet }) => readsAsOutlet(outlet));
  if (places.length === 0) return places;
  const person = touching(
    names
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ mentions }) => mentions)
      .sort(byStart),
  );
  return places.filter((place) => person(place) === null || outletCalled(place.outlet) !== null);
};

/** Outlets by the words beside them, be they known or not. */
const introduced = (text: string): OutletMention[] =>
  matchesAround(text, INTRODUCTIONS)
    .map(({ index, 0: whole, 1: after, 2: before = '' }) => {
      const outlet = after ?? before.replace(/^The /, '');
      const start = index + whole.indexOf(outlet);
      return { start, end: start + outlet.length, outlet };
    })
    .filter(({ outlet }) => !DAY.test(outlet));

/** Where outlets are named in an article's own words, in order, each by the name it gives in full. */
export function outletMentions(
  text: string,
  names: readonly NamedEntity[],
  quotations: readonly QuotedSpeech[],
): OutletMention[] {
  const quoted = quotations.flatMap(({ parts }) => parts).sort(byStart);
  const own = (places: readonly OutletMention[]): OutletMention[] => {
    const quotedAt = touching(quoted);
    return places.filter((place) => quotedAt(place) === null);
  };
  const byNoun = own(introduced(text));
  const nounAt = touching(byNoun);
  const byName = own(named(names)).filter((place) => nounAt(place) === null);
  const known = [...byNoun, ...byName].sort(byStart);
  const knownAt = touching(known);
  const byForm = own(formed(text, names)).filter((place) => knownAt(place) === null);
  return [...known, ...byForm].sort(byStart);
}
