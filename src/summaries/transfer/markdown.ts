import { passageLink } from '../passage-link.ts';
import { deniersOf, isOtherwise, isWordingOpen, UNKNOWN_OUTLET } from '../types.ts';
import type {
  Denial,
  Disagreement,
  Fact,
  Printing,
  Quotation,
  Story,
  TimelineEntry,
} from '../types.ts';

/** What means something to a reader of Markdown (CommonMark), wherever it stands. */
const MARKUP = /[\\`*_[\]<>#|~&]/g;
/** What does where a line begins. */
const LINE_START = /^(?:[-+=]|\d+(?=[.)]))/;

/** Outside text as one line of Markdown that shows as it is. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(LINE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/**
 * One story as a text to read: every record with its outlets, each linked to the passage on its
 * page.
 *
 * A story of one fact -> `'# Title\n\n## Reported\n\n- The bridge is shut. ([Gazette](https://…))\n…'`
 */
export const storyAsMarkdown = (story: Story): string => {
  const urls = new Map(story.sources.map(({ article, url }) => [article, url]));
  const outlets = outletsWith(urls);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Reported', story.facts.map((fact) => factLine(fact, outlets))],
    ['Said', story.quotations.map((quotation) => quotationLines(quotation, outlets))],
    ['Denied', story.denials.map((denial) => denialLines(denial, outlets))],
    ['Where outlets differ', story.disagreements.map((one) => disagreementLines(one, outlets))],
    ['Timeline', story.timeline.map((entry) => entryLine(entry, outlets))],
    ['Sources', story.sources.map(sourceLine)],
  ];
  return [
    `# ${plain(story.title)}`,
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}`),
    '',
  ].join('\n\n');
};

type Outlets = (printings: readonly Printing[]) => string;

/** Each outlet once, with a link to its first passage. */
const outletsWith =
  (urls: ReadonlyMap<string, string | null>): Outlets =>
  (printings) => {
    const first = new Map<string, Printing>();
    for (const one of printings) if (!first.has(one.outlet)) first.set(one.outlet, one);
    return [...first.values()]
      .map(({ outlet, article, words }) => linked(outlet, urls.get(article) ?? null, words))
      .join(', ');
  };

const linked = (outlet: string, address: string | null, words: string): string => {
  const name = outlet === UNKNOWN_OUTLET ? 'an unnamed outlet' : plain(outlet);
  const link = address === null ? null : passageLink(address, words);
  return link === null ? name : `[${name}](<${link}>)`;
};

const factLine = ({ text, standing, printings }: Fact, outlets: Outlets): string =>
  `- ${plain(text)} (${standing === 'reported' ? '' : `${standing}; `}${outlets(printings)})`;

const quotationLines = (quotation: Quotation, outlets: Outlets): string => {
  const { words, speaker, printings } = quotation;
  const isOpen = isWordingOpen(quotation);
  const other = printings
    .filter(({ match }) => match !== 'verbatim')
    .map(
      (one) =>
        `  - ${isOpen && isOtherwise(one) ? 'in other words' : one.match} in ${outlets([one])}: “${plain(one.words)}”`,
    );
  const own = printings.filter(({ match }) => match === 'verbatim');
  const who = plain(speaker?.name ?? 'Speaker not named');
  return [
    `- “${plain(words)}” — ${who} (${outlets(own)})`,
    ...other,
    ...(isOpen ? ['  - Which wording is the speaker’s is not known.'] : []),
  ].join('\n');
};

const denialLines = (denial: Denial, outlets: Outlets): string => {
  const { kind, claim, printings } = denial;
  const words = denial.quoted === true ? `“${plain(denial.words)}”` : plain(denial.words);
  const who = deniersOf(denial)
    .map(({ name }) => name)
    .join(', ');
  return [
    `- ${plain(who)} ${kind}: ${words} (${outlets(printings)})`,
    ...(claim === null ? [] : [`  - The claim: ${plain(claim.words)}`]),
  ].join('\n');
};

const disagreementLines = ({ about, sides }: Disagreement, outlets: Outlets): string =>
  [
    `- ${plain(about)}`,
    ...sides.map(({ value, printings }) => `  - ${plain(value)}: ${outlets(printings)}`),
  ].join('\n');

const entryLine = ({ from, to, text, printings }: TimelineEntry, outlets: Outlets): string => {
  const when = from === to ? (from ?? 'undated') : `${from ?? '…'} to ${to ?? '…'}`;
  return `- ${when}: ${plain(text)} (${outlets(printings)})`;
};

const sourceLine = ({ outlet, title, url, published }: Story['sources'][number]): string =>
  `- ${linked(outlet, url, '')}${published === null ? '' : `, ${published}`}: ${plain(title)}`;
