/** @import { Answer } from '../../../../summaries/answering/answer.ts' */
/** @import { Denial, Fact, Printing, Quotation } from '../../../../summaries/types.ts' */
import { words } from '../words/words.js';

/**
 * A record with the places it stands in.
 *
 * @typedef {{ readonly kind: string, readonly words: string, readonly printings: readonly Printing[] }} Sourced
 */

/**
 * Lists what an answer rests on, in its own order: every quotation, denial, fact and entry with its
 * printings. An answer without records has none.
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
        ...answer.denials.map(fromDenial),
      ];
    case 'quotes':
      return answer.quotations.map(fromQuotation);
    case 'facts':
      return answer.facts.map(fromFact);
    case 'denials':
      return answer.denials.map(fromDenial);
    case 'timeline':
      return answer.entries.map(({ text, printings }) => ({
        kind: words.entry,
        words: text,
        printings,
      }));
    case 'wording':
      return [fromQuotation(answer.quotation)];
    case 'passages':
      return [
        {
          kind: answer.speaker?.name ?? words.record,
          words: answer.record.words,
          printings: answer.passages.map(({ printing }) => printing),
        },
      ];
    default:
      return [];
  }
};

/** @param {Quotation} quotation */
const fromQuotation = ({ speaker, words: said, printings }) => ({
  kind: words.quotationBy(speaker?.name ?? words.speakerUnknown),
  words: words.quoted(said),
  printings,
});

/** @param {Denial} denial */
const fromDenial = ({ by, words: said, printings }) => ({
  kind: words.denialBy(by.name),
  words: said,
  printings,
});

/** @param {Fact} fact */
const fromFact = ({ text, printings }) => ({ kind: words.fact, words: text, printings });
