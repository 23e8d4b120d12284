import { caps } from '../../cards/parts/caps.ts';
import { correctedCard, notCorrectedCard } from '../../cards/server/correct.ts';
import { shorten } from '../../cards/message/cut.ts';
import { plainText } from '../../cards/message/escape.ts';
import type { Message } from '../../cards/message/message.ts';
import { notChangedCard } from '../../cards/problem.ts';
import type { Words } from '../../cards/words/index.ts';
import type { Deed } from '../../summaries/index.ts';
import { actionId } from '../server/action-id.ts';
import type { ServerDesk, ServerRequest } from '../server/command.ts';
import { targetIn } from './targets.ts';

type Options = ServerRequest['options'];

/** Reads a deed from what was given; otherwise why there is none, `null` where no record is named. */
type Meant = (options: Options) => Deed | keyof Words['correct']['refusals'] | null;

/** A name as it can be shown and asked for; `''` where none is left. */
const nameIn = (given: string | undefined): string => {
  const name = shorten(plainText(given ?? ''), caps.name);
  return /[\p{L}\p{N}]/u.test(name) ? name : '';
};

/** Hides the record that an option names. */
export const hideOf =
  (record: string): Meant =>
  (options) => {
    const target = targetIn(options, record);
    return target && { kind: 'hide', ...target };
  };

/** Gives the record that an option names to the speaker in `speaker`. */
export const reattributeOf =
  (record: string): Meant =>
  (options) => {
    const target = targetIn(options, record);
    const speaker = nameIn(options.speaker);
    if (target === null) return null;
    return speaker === '' ? 'noName' : { kind: 'reattribute', ...target, speaker };
  };

/** Makes one of the two records that options name. */
export const mergeOf =
  (record: string, same: string): Meant =>
  (options) => {
    const [first, second] = [targetIn(options, record), targetIn(options, same)];
    if (first === null || second === null) return null;
    if (first.record !== second.record) return 'otherKind';
    return { kind: 'merge', ...first, other: second.place };
  };

/** Puts the person in `spelling` under the name in `name`. */
export const personOf: Meant = ({ spelling = '', name: given }) => {
  const name = nameIn(given);
  return name === '' ? 'noName' : { kind: 'name', spelling, name };
};

const REFUSALS = {
  'same record': 'sameRecord',
  'same speaker': 'sameSpeaker',
  'no such person': 'noSuchPerson',
  'same person': 'samePerson',
  full: 'full',
} as const;

/**
 * Does what is meant, and shows what became of it.
 *
 * @param gone says that the record is not there: one that was typed, or the one behind a button
 */
export const doing =
  (meant: Meant, gone: (words: Words) => string) =>
  async ({ words, options, asker }: ServerRequest, desk: ServerDesk): Promise<Message> => {
    const deed = meant(options);
    if (deed === null) return notChangedCard(words, gone(words));
    if (typeof deed === 'string') return notCorrectedCard(words, deed);
    const became = await desk.corrections.correct(deed, asker.user);
    if (became.outcome === 'not on record') return notChangedCard(words, gone(words));
    if (became.outcome !== 'corrected') return notCorrectedCard(words, REFUSALS[became.outcome]);
    const { id } = became.noted.correction;
    return correctedCard(words, became, {
      undo: actionId({ command: 'correct', action: 'undo', options: { id: String(id) } }),
      reports: actionId({ command: 'correct', action: 'reports', options: { from: '0' } }),
    });
  };
