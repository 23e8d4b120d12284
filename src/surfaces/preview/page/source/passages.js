/** @import { Answer } from '../../../../summaries/answering/answer.ts' */
/** @import { Denial, Fact, Printing, Quotation } from '../../../../summaries/types.ts' */

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
        kind: 'Entry',
        words: text,
        printings,
      }));
    case 'wording':
      return [fromQuotation(answer.quotation)];
    case 'passages':
      return [
        {
          kind: answer.speaker?.name ?? 'Record',
          words: answer.record.words,
          printings: answer.passages.map(({ printing }) => printing),
        },
      ];
    default:
      return [];
  }
};

/** @param {Quotation} quotation */
const fromQuotation = ({ speaker, words, printings }) => ({
  kind: `Quotation · ${speaker?.name ?? 'speaker unknown'}`,
  words: `“${words}”`,
  printings,
});

/** @param {Denial} denial */
const fromDenial = ({ by, words, printings }) => ({
  kind: `Denial · ${by.name}`,
  words,
  printings,
});

/** @param {Fact} fact */
const fromFact = ({ text, printings }) => ({ kind: 'Fact', words: text, printings });
