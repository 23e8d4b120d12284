import type {
  Attribution,
  AttributedSpeaker,
  FoundQuotation,
  QuotedSpeech,
  Span,
} from '../../types.ts';
import { hasAtMost } from '../text/at-most.ts';

/** Words that name nobody and yet say that somebody spoke: "she", "one of the people", "both of whom". */
const WITHOUT_A_NAME =
  /^(?:s?he|they|it|(?:one|two|another|some|others|several|many|most|both)(?: of (?:them|those|these|whom|the (?:people|two|three|others)))?)$/i;
/** In words. A longer passage in marks is taken from somebody or some paper, also where nobody is named. */
const LONGEST_TERM = 6;

/**
 * The quotations with who said each, where `attributions` and `speakers` have one entry for each of
 * them. A few quoted words in the article's own sentence that nothing beside them ties to anybody are
 * left out: a term, a slogan or a phrase held at arm's length is nobody's speech.
 * `The “silver standard” of polling is costly.` -> none
 */
export const saidBy = (
  text: string,
  quoted: readonly QuotedSpeech[],
  attributions: readonly (Attribution | null)[],
  speakers: readonly (AttributedSpeaker | null)[],
): FoundQuotation[] =>
  quoted.flatMap((speech, i): FoundQuotation[] => {
    const speaker = speakers[i] ?? null;
    const attribution = attributions[i] ?? null;
    if (speaker !== null) return [{ ...speech, speaker }];
    if (attribution === null) return isTerm(text, speech) ? [] : [{ ...speech, speaker }];
    const { mention } = attribution;
    return [{ ...speech, speaker, ...(isPronoun(text, mention) && { pronoun: mention }) }];
  });

const isPronoun = (text: string, { start, end }: Span): boolean =>
  WITHOUT_A_NAME.test(text.slice(start, end));

const isTerm = (text: string, { kind, parts: [{ start, end }] }: QuotedSpeech): boolean =>
  kind === 'fragment' && hasAtMost(LONGEST_TERM, text, start, end);
