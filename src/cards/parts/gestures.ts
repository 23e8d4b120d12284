import type { Lead } from '../../summaries/answering/answer.ts';
import { placeOf } from '../../summaries/corrections/correction.ts';
import type { Target } from '../../summaries/corrections/correction.ts';
import type { RecordKind } from '../../summaries/store/store.ts';
import type { Printing } from '../../summaries/types.ts';
import { cutShort, cutText } from '../message/cut.ts';
import { plainText } from '../message/escape.ts';
import { isSendable, limits } from '../message/limits.ts';
import type { ActionButton, ActionRow, MenuOption } from '../message/message.ts';
import { ComponentType } from '../message/message.ts';
import type { Words } from '../words/index.ts';

/** What can be asked from a card, as `custom_id`s. */
export type Gestures = {
  /** The `custom_id` that asks a question; `null` when it is longer than Discord allows. */
  ask(command: string, options: Readonly<Record<string, string>>): string | null;
  /** That of a menu of the card's records. */
  readonly menu: string | null;
  /** That of a menu of stories, which briefs the one chosen. */
  readonly brief: string | null;
  /** That which tells a server's editors of a record; `null` where there are none. */
  report(target: Target): string | null;
};

/** Where there is nothing to press. */
export const NO_GESTURES: Gestures = {
  ask: () => null,
  menu: null,
  brief: null,
  report: () => null,
};

/** A record by its ids, as the value of a menu's line or an option of a button. */
type Ref = { readonly kind: RecordKind; readonly story: string; readonly id: string };

const KINDS: readonly RecordKind[] = ['quotation', 'denial', 'fact', 'entry'];

/** `{ kind: 'fact', story: 'a1', id: 'b2' }` -> `'f.a1.b2'`, which `readRef` reads. */
export const writeRef = ({ kind, story, id }: Ref): string => `${kind.charAt(0)}.${story}.${id}`;

/** The record a text names; `null` where it names none. */
export const readRef = (text: string): Ref | null => {
  const [, letter, story = '', id = ''] = /^([qdfe])\.([^.]+)\.([^.]+)$/.exec(text) ?? [];
  const kind = KINDS.find((known) => letter !== undefined && known.startsWith(letter));
  return kind === undefined ? null : { kind, story, id };
};

/** Of a record's words in a menu, in UTF-16 units: one line of a phone. */
const CHOICE_CHARACTERS = 60;

type Chosen = { readonly story: string; readonly id: string };

/** A line of a menu; `null` where it would say nothing or is too long to be sent. */
export const menuLine = (shown: string, value: string): MenuOption | null => {
  const { kept, rest } = cutText(plainText(shown), CHOICE_CHARACTERS);
  const usable =
    kept !== '' && value.trim() !== '' && isSendable(value, limits.menuOptionCharacters);
  return usable ? { label: rest > 0 ? cutShort(kept) : kept, value } : null;
};

/** The line of a record in the menu of its card. */
export const choiceOf = (
  kind: RecordKind,
  { story, id }: Chosen,
  shown: string,
): MenuOption | null => menuLine(shown, writeRef({ kind, story, id }));

/** A menu in a row of its own; `placeholder` says what it is for. */
export const menuRow = (
  custom_id: string,
  placeholder: string,
  options: readonly MenuOption[],
): ActionRow => ({
  type: ComponentType.actionRow,
  components: [{ type: ComponentType.stringSelect, custom_id, placeholder, options }],
});

const OPTION: Record<Lead['to'], string> = { quotes: 'person', denials: 'by', timeline: 'about' };

/** A button for each thing else that is on record of somebody. */
export const leadButtons = (
  words: Words,
  leads: readonly Lead[],
  gestures: Gestures,
): ActionButton[] =>
  leads.flatMap(({ to, person }) =>
    askButton(words.leads[to], gestures.ask(to, { [OPTION[to]]: person })),
  );

/** A button that tells editors of a record, by its first printing. */
export const reportButton = (
  words: Words,
  record: Target['record'],
  printing: Printing,
  gestures: Gestures,
): ActionButton[] =>
  askButton(words.correct.report.button, gestures.report({ record, place: placeOf(printing) }));

/** A button that asks; none where it cannot be asked by one. */
export const askButton = (label: string, custom_id: string | null): ActionButton[] =>
  custom_id === null ? [] : [{ type: ComponentType.button, style: 2, label, custom_id }];

/** Buttons in a row, each question once; no row without any. */
export const buttonRow = (buttons: readonly ActionButton[]): ActionRow[] => {
  const asked = new Map(buttons.map((button) => [button.custom_id, button]));
  const components = [...asked.values()].slice(0, limits.rowButtons);
  return components.length > 0 ? [{ type: ComponentType.actionRow, components }] : [];
};
