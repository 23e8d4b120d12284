import type { Extraction, NonEmpty, Person, Revision, Source, Speaker, Story } from '../types.ts';
import { byPublication } from './dated-article.ts';
import type { DatedArticle } from './dated-article.ts';
import { gatherDenials } from './denials/denials.ts';
import { figureDisagreements } from './facts/disagreements.ts';
import { dateDisagreements } from './facts/date-disagreements.ts';
import { familiesOf } from './sources/families.ts';
import { gatherFacts } from './facts/facts.ts';
import { weighReferredTo } from './facts/referred-to.ts';
import { makeId } from './ids.ts';
import { joinedBy } from './events/joined-by.ts';
import { gatherPeople } from './people/people.ts';
import type { People } from './people/people.ts';
import { asQuotations } from './utterances/quotations.ts';
import { readQuotations } from './utterances/said.ts';
import type { Families } from './sources/support.ts';
import { gatherTimeline } from './timeline/timeline.ts';
import { withOriginals } from './told-article.ts';
import { topicsOf } from './topics.ts';
import { groupUtterances } from './utterances/utterances.ts';
import type { Utterance } from './utterances/utterances.ts';

export type { DatedArticle } from './dated-article.ts';

const speakersIn = ({ quotations, denials }: Extraction): Speaker[] =>
  [...quotations.map(({ speaker }) => speaker), ...denials.map(({ by }) => by)].filter(
    (speaker) => speaker !== null,
  );

type Ties = {
  readonly families: Families;
  readonly reasons: ReadonlyMap<string, readonly string[]>;
};

const source = ({ article }: DatedArticle, { families, reasons }: Ties): Source => ({
  outlet: article.outlet,
  article: article.id,
  title: article.title,
  url: article.url,
  published: article.published,
  family: families.get(article.id) ?? article.outlet,
  joinedBy: reasons.get(article.id) ?? [],
});

/**
 * Those a question can be about. An unnamed speaker goes by the name of the records; what other
 * outlets call the speaker of the same words is an alias: "White House representative".
 */
const askable = (
  people: People,
  records: readonly (Speaker | null)[],
  utterances: readonly Utterance[],
): Person[] => {
  const onRecord = new Set(records.map((speaker) => speaker?.name));
  const bySpeaker = Map.groupBy(utterances, ({ speaker }) => speaker?.name);
  const otherNames = (person: Person): string[] =>
    (bySpeaker.get(person.name) ?? []).flatMap(({ printings }) =>
      printings.map(({ said }) => said.speaker?.name ?? person.name),
    );
  return people.all
    .filter(({ kind, name }) => kind !== 'unnamed' || onRecord.has(name))
    .map((person) => {
      const aliases = new Set([...person.aliases, ...otherNames(person)]);
      aliases.delete(person.name);
      return { ...person, aliases: [...aliases].sort() };
    });
};

const days = (articles: readonly DatedArticle[]): string[] =>
  articles
    .map(({ article }) => article.published)
    .filter((day) => day !== null)
    .sort();

/**
 * A story of more articles than this is told from the newest of them, so that one more never costs
 * more than so many do; the others are listed as its sources.
 */
const MOST_TOLD = 100;

/** Undated articles come last where the articles are in order: they give way to dated ones. */
const toldFrom = (all: NonEmpty<DatedArticle>): NonEmpty<DatedArticle> => {
  const dated = all.filter(({ article }) => article.published !== null);
  const undated = all.filter(({ article }) => article.published === null);
  const newest = dated.slice(-MOST_TOLD);
  const [first = all[0], ...rest] = [...newest, ...undated].slice(0, MOST_TOLD);
  return [first, ...rest];
};

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const eachOnce = (articles: NonEmpty<DatedArticle>): NonEmpty<DatedArticle> => {
  const byId = new Map(articles.map((dated) => [dated.article.id, dated]));
  const [first = articles[0], ...rest] = [...byId.values()].sort((a, b) =>
    byPublication(a.article, b.article),
  );
  return [first, ...rest];
};

/**
 * Tells one event from all articles about it: every utterance, denial and fact once, with every
 * printing of it, and a timeline. The order in which the articles are given does not matter: same
 * set, same bytes. Id and title are those of the earliest article.
 *
 * @param revisions what changed on pages that were read again, of which the newest texts are given
 *
 * Two outlets that print five quotations by one speaker, three of them both -> a story with seven
 * printings of five utterances
 */
export const tellStory = (
  given: NonEmpty<DatedArticle>,
  revisions: readonly Revision[] = [],
): Story => {
  const all = eachOnce(given);
  const families = familiesOf(all);
  const articles = withOriginals(toldFrom(all), families);
  const [{ article: earliest }, ...rest] = all;
  const id = makeId('story', earliest.id);
  const people = gatherPeople(
    articles.map(({ extraction }) => ({
      names: extraction.names,
      speakers: speakersIn(extraction),
    })),
  );
  const utterances = groupUtterances(readQuotations(articles, people));
  const ties = { families, reasons: joinedBy(all, people) };
  const quotations = asQuotations(id, utterances, families);
  const facts = gatherFacts(id, articles, families);
  const denials = gatherDenials(id, articles, people, { quotations, facts, families });
  const disagreements = [...figureDisagreements(id, articles), ...dateDisagreements(id, articles)];
  const published = days(all);
  const onRecord = [...quotations.map(({ speaker }) => speaker), ...denials.map(({ by }) => by)];
  return {
    id,
    title: earliest.title,
    from: published[0] ?? null,
    to: published.at(-1) ?? null,
    sources: [source(all[0], ties), ...rest.map((dated) => source(dated, ties))],
    quotations,
    denials,
    facts: weighReferredTo(facts, { denials, disagreements, quotations }),
    timeline: gatherTimeline(id, articles, published[0] ?? null),
    disagreements,
    revisions: revisions.toSorted((a, b) => compareIds(a.after, b.after)),
    people: askable(people, onRecord, utterances),
    topics: topicsOf(articles, people),
  };
};
