import lexicon from '../../../../data/lexicon/outlet-words.json' with { type: 'json' };
import { outletCalled, readsAsOutlet } from '../../outlets.ts';
import type { NamedEntity, QuotedSpeech, Span } from '../../types.ts';
import type { OutletMention } from './wordings.ts';

/** Capitalised words in a row: "Globe and Mail", "Times of Dunmore". */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&-]*(?:[ .](?:(?:and|of|of the|&) )?\p{Lu}[\p{L}\p{N}&-]*){0,6}`;
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}])${NAME}`, 'gu');

const NOUNS = [...Object.values(lexicon.called).flat(), ...lexicon.introducing].join('|');
/** "the newspaper [Dunmore Aftenblad]", "first reported by [Aftenblad]", "[Aftenblad] has learned" */
const INTRODUCED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${NOUNS})|first (?:reported|published|revealed) by(?: the)?) (${NAME})` +
    String.raw`|(?<![\p{L}\p{N}])(${NAME}) (?:first reported|has learn(?:ed|t))(?!\p{L})`,
  'gu',
);
/** "told the newspaper Monday", "told the paper in May" */
const DAY = /^(?:\p{Lu}\p{Ll}+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*)\.?$/u;

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
  const person = touching(
    names
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ mentions }) => mentions)
      .sort(byStart),
  );
  return Array.from(text.matchAll(RUN), ({ index, 0: run }) => {
    const outlet = run.replace(/^The /, '');
    const start = index + run.length - outlet.length;
    return { start, end: index + run.length, outlet };
  }).filter((place) => {
    if (!readsAsOutlet(place.outlet)) return false;
    const isPerson = person(place) !== null;
    return !isPerson || outletCalled(place.outlet) !== null;
  });
};

/** Outlets by the words beside them, be they known or not. */
const introduced = (text: string): OutletMention[] =>
  Array.from(text.matchAll(INTRODUCED), ({ index, 0: whole, 1: after, 2: before = '' }) => {
    const outlet = after ?? before.replace(/^The /, '');
    const start = index + whole.indexOf(outlet);
    return { start, end: start + outlet.length, outlet };
  }).filter(({ outlet }) => !DAY.test(outlet));

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
