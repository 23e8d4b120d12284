import type { Asker, ServerAsker } from '../asker.ts';

/** Discord's bits of permissions. */
export const MANAGE_GUILD = 1n << 5n;
const ADMINISTRATOR = 1n << 3n;

/** Who may do something in a server: anybody there, or those who may manage it. */
export type Audience = 'everybody' | 'managers';

type Admission =
  | { readonly admitted: ServerAsker }
  /** Why not: one of the asker's sentences. */
  | { readonly refused: 'onlyInServers' | 'onlyManagers' };

/**
 * The one place that decides who may do what in a server. Discord hides commands from those who may
 * not use them, but a server can set that aside, and buttons are hidden from nobody.
 */
export const admit = (asker: Asker, audience: Audience): Admission => {
  const { server, installed, permissions } = asker;
  if (server === null || !installed) return { refused: 'onlyInServers' };
  const manages = (permissions & (MANAGE_GUILD | ADMINISTRATOR)) !== 0n;
  if (audience === 'managers' && !manages) return { refused: 'onlyManagers' };
  return { admitted: { ...asker, server, installed } };
};
