import { customId, readOptions } from '../custom-id.ts';
import type { ServerRequest } from './command.ts';

/** What a button does: `settings`' `forget`, with what it is to be done to. */
export type ServerAction = {
  readonly command: string;
  readonly action: string;
  readonly options: ServerRequest['options'];
};

const FORM = /^do:([^/?]+)\/([^/?]+)\?(.*)$/su;

/**
 * A button that does something, as its `custom_id`; `null` when it is longer than Discord allows.
 *
 * `actionId({ command: 'settings', action: 'forget', options: {} })` -> `'do:settings/forget?'`
 */
export const actionId = ({ command, action, options }: ServerAction): string | null =>
  customId(`do:${command}/${action}`, options);

/** What a `custom_id` does, to what was chosen in it where it is a menu's; `null` when it does nothing. */
export const readAction = (id: string, chosen: readonly string[] = []): ServerAction | null => {
  const [, command = '', action = '', asked = ''] = FORM.exec(id) ?? [];
  const options = { ...readOptions(asked), ...(chosen[0] !== undefined && { chosen: chosen[0] }) };
  return command === '' ? null : { command, action, options };
};
