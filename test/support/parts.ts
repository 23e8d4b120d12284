import type { InteractionAnswer } from './discord.ts';

/** A component of a message as Discord receives it. */
type Component = {
  type: number;
  content?: string;
  label?: string;
  url?: string;
  custom_id?: string;
  options?: { label: string; value: string }[];
  components?: Component[];
  accessory?: Component;
};

const flat = (parts: readonly Component[]): Component[] =>
  parts.flatMap((part) => [
    part,
    ...flat([...(part.components ?? []), ...(part.accessory ? [part.accessory] : [])]),
  ]);

/** Every component of an answer, those within others too. */
export const partsOf = ({ data }: InteractionAnswer): Component[] =>
  flat(data.components as Component[]);

/** All an answer says, a part a line. */
export const textOf = (answer: InteractionAnswer): string =>
  partsOf(answer)
    .map(({ content }) => content ?? '')
    .join('\n');

/** Whether nobody but the asker sees it. */
export const askerOnly = ({ data }: InteractionAnswer): boolean => (Number(data.flags) & 64) === 64;
