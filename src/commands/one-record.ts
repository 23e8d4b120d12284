import { readRef } from '../cards/parts/gestures.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { PressedQuestion, Reply, Request } from './command.ts';
import { mistake } from './mistake.ts';
import { replyWith } from './reply.ts';

/** The record that is meant, as `gestures.ts` writes it; `null` where the option says none. */
const meant = ({ options }: Request) => readRef(options.of ?? '');

const noSuch = ({ reader }: Request): Reply => {
  const words = wordsOf(reader.own);
  return mistake(words, words.unknownButton);
};

/** A quotation word by word; of any other record where it stands. */
export const about: PressedQuestion = {
  name: 'about',
  run: async (request, summaries) => {
    const ref = meant(request);
    if (ref === null) return noSuch(request);
    const { kind, ...ids } = ref;
    const answer =
      kind === 'quotation'
        ? await summaries.wording({ kind, ...ids })
        : await summaries.passages(ref);
    return replyWith(answer, request);
  },
};

/** Where a record stands, whatever it is. */
export const passages: PressedQuestion = {
  name: 'passages',
  run: async (request, summaries) => {
    const ref = meant(request);
    return ref === null ? noSuch(request) : replyWith(await summaries.passages(ref), request);
  },
};
