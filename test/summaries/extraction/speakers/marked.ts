import { findNames } from '../../../../src/summaries/extraction/names/index.ts';
import { splitSentences } from '../../../../src/summaries/extraction/sentences/index.ts';
import { withAffiliations } from '../../../../src/summaries/extraction/speakers/affiliation.ts';
import { resolveSpeakers } from '../../../../src/summaries/extraction/speakers/index.ts';
import type { Attribution, QuotedSpeech, Span } from '../../../../src/summaries/types.ts';

const MARKED = /\[(?<mention>[^\]]*)\]|“(?<said>[^”]*)”/g;

/**
 * The speakers of a text whose quotations stand in “” and whose mentions stand in [], one mention a
 * quotation, in the same order: `“No,” said [she].`
 */
export function speakersOf(marked: string) {
  const mentions: Span[] = [];
  const said: Span[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKED)) {
    const mention = match.groups?.mention;
    text += marked.slice(from, match.index);
    const words = mention ?? match[0];
    if (mention === undefined)
      said.push({ start: text.length + 1, end: text.length + words.length - 1 });
    else mentions.push({ start: text.length, end: text.length + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  const sentences = splitSentences(text);
  const quotations = said.map((part): QuotedSpeech => ({ kind: 'direct', parts: [part] }));
  const attributions = mentions.map((mention): Attribution => ({
    mention,
    cue: null,
    basis: 'stated',
    venue: null,
    toldTo: null,
  }));
  const names = withAffiliations(text, sentences, findNames(text, sentences), quotations);
  return resolveSpeakers(text, sentences, names, quotations, attributions);
}
