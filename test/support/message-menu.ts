/** Whoever wrote the message somebody points at. */
export const WRITER = {
  id: '555555555555555555',
  username: 'writer',
  discriminator: '0',
  avatar: null,
};

let messages = 0;

/**
 * A command in the menu of a message, as Discord sends it, each time of another one: discord.js keeps
 * messages by their ids. `message` is what is in it: `{ content: 'Hello' }`.
 */
export const menuCommand = (name: string, message: object) => {
  const id = String(900_000_000_000_000_000n + BigInt(++messages));
  return {
    type: 2,
    data: {
      id: '6',
      type: 3,
      name,
      target_id: id,
      resolved: {
        messages: {
          [id]: {
            id,
            channel_id: '333333333333333333',
            author: WRITER,
            content: '',
            timestamp: '2026-01-01T00:00:00.000Z',
            attachments: [],
            embeds: [],
            mentions: [],
            mention_roles: [],
            ...message,
          },
        },
      },
    },
  };
};
