/** @import { Answer, AskAnswer, OutletView } from '../../../../summaries/answering/answer.ts' */
/** @import { OutletWords } from '../../../../summaries/answering/answer.ts' */
/** @import { Denial, Disagreement, Fact, Printing } from '../../../../summaries/types.ts' */
/** @import { Quotation, Revision } from '../../../../summaries/types.ts' */
import { words } from '../words/words.js';

/**
 * A record with the places it stands in, and what a place's wording is called: of somebody's words "verbatim",
 * of an outlet's own none, of what outlets put differently the value it has.
 *
 * @typedef {object} Sourced
 * @property {string} kind
 * @property {string} words
 * @property {boolean} isQuoted whether the words are a speaker's, and stand in quotation marks
 * @property {readonly Printing[]} printings
 * @property {(printing: Printing) => string} called
 * @property {Disagreement} [disagreement] what outlets put differently
 */

/**
 * Lists what an answer rests on, in its own order: every record with its printings. An answer without
 * records has none.
 *
 * @param {Answer | null} answer
 * @returns {readonly Sourced[]}
 */
export const passagesOf = (answer) => {
  switch (answer?.kind) {
    case 'summary':
      return [
        ...answer.facts.map(fromFact),
        ...answer.quotations.map(fromQuotation),
        ...answer.denials.flatMap(fromDenial),
        ...answer.disagreements.map(fromDisagreement),
        ...answer.revisions.flatMap(fromRevision),
        ...answer.speculation.map(fromFact),
        ...answer.unanswered.flatMap(fromDenial),
        ...answer.rest.map(fromFact),
      ];
    case 'ask':
      return fromAsk(answer);
    case 'verify':
      return [
        ...answer.outletWords.map(fromOutletWords),
        ...answer.found.map(({ quotation }) => fromQuotation(quotation)),
      ];
    case 'compare':
      return [
        ...answer.outlets.flatMap(fromOutlet),
        ...answer.sharedQuotations.map(fromQuotation),
        ...answer.sharedFacts.map(fromFact),
        ...answer.disagreements.map(fromDisagreement),
      ];
    case 'quotes':
      return answer.quotations.map(fromQuotation);
    case 'facts':
      return answer.facts.map(fromFact);
    case 'denials':
      return answer.denials.flatMap(fromDenial);
    case 'timeline':
      return answer.entries.map(({ text, printings }) => ({
        kind: words.entry,
        words: text,
        isQuoted: false,
        printings,
        called: inOutlets,
      }));
    case 'wording':
      return [fromQuotation(answer.quotation)];
    case 'passages':
      return [
        {
          kind: answer.speaker?.name ?? words.record,
          words: answer.record.words,
          isQuoted: answer.record.quoted,
          printings: answer.passages.map(({ printing }) => printing),
          called: inOutlets,
        },
      ];
    default:
      return [];
  }
};

/** @param {AskAnswer} answer */
const fromAsk = ({ first, facts, quotations, denials }) => {
  const lists = {
    denials: denials.flatMap(fromDenial),
    facts: facts.map(fromFact),
    quotations: quotations.map(fromQuotation),
  };
  const { [first]: best, ...rest } = lists;
  return [...best, ...Object.values(rest).flat()];
};

/** @param {OutletView} outlet */
const fromOutlet = ({ onlyFacts, onlyQuotations, onlyDenials }) => [
  ...onlyFacts.map(fromFact),
  ...onlyQuotations.map(fromQuotation),
  ...onlyDenials.flatMap(fromDenial),
];

/** @param {Printing} printing */
const asSaid = ({ match }) => words.match[match];

/** @param {Printing} printing */
const inOutlets = ({ match }) => words.inOutlets[match];

/** @param {Quotation & { readonly wordsKnown?: boolean }} quotation */
const fromQuotation = ({ speaker, words: said, wordsKnown, printings }) => ({
  kind: words.quotationBy(speaker?.name ?? words.speakerUnknown),
  words: said,
  isQuoted: true,
  printings,
  // Where nobody knows which wording is the speaker's, none is called so.
  called: wordsKnown === false ? inOutlets : asSaid,
});

/** Who declines to say, or does not confirm, has denied nothing. */
const UNANSWERED = new Set(['declines', 'unconfirmed']);

/**
 * With the claim denied, where it is on record.
 *
 * @param {Denial} denial
 * @returns {readonly Sourced[]}
 */
const fromDenial = (denial) => [denialAlone(denial), ...claimOf(denial)];

/** @param {Denial} denial */
const denialAlone = ({ by, kind, words: said, quoted, printings }) => ({
  kind: UNANSWERED.has(kind) ? words.unansweredBy(by.name) : words.denialBy(by.name),
  words: said,
  isQuoted: quoted === true,
  printings,
  called: quoted === true ? asSaid : inOutlets,
});

/**
 * What somebody declines to speak of nobody need have claimed.
 *
 * @param {Denial} denial
 * @returns {readonly Sourced[]}
 */
const claimOf = ({ kind, claim }) =>
  claim === null || kind === 'declines'
    ? []
    : [
        {
          kind: words.claim,
          words: claim.words,
          isQuoted: false,
          printings: [claim.printing],
          called: inOutlets,
        },
      ];

/** @param {Fact} fact */
const fromFact = ({ text, standing, printings }) => ({
  kind: standing === 'speculation' ? words.possible : words.fact,
  words: text,
  isQuoted: false,
  printings,
  called: inOutlets,
});

/**
 * Just the passages in which the words asked about stand.
 *
 * @param {OutletWords} found
 */
const fromOutletWords = ({ printings, ...told }) => ({
  ...(told.kind === 'fact' ? fromFact(told.record) : denialAlone(told.record)),
  words: printings[0].words,
  printings,
});

/**
 * All sides, lowest first.
 *
 * @param {Disagreement} disagreement
 * @returns {Sourced}
 */
const fromDisagreement = (disagreement) => {
  const { about, sides } = disagreement;
  return {
    kind: words.disagreementOn(about),
    words: sides.map(({ value }) => value).join(' / '),
    isQuoted: false,
    printings: sides.flatMap(({ printings }) => printings),
    called: (printing) => sides.find(({ printings }) => printings.includes(printing))?.value ?? '',
    disagreement,
  };
};

/** @param {Revision} revision */
const fromRevision = ({ changes }) =>
  changes.map(({ before, after }) => {
    const printings = [before, after].filter((printing) => printing !== null);
    const last = printings.at(-1)?.words ?? '';
    return {
      kind: words.revision,
      words: last,
      isQuoted: false,
      printings,
      called: inOutlets,
    };
  });
