import lexicon from '../../../../data/lexicon/roles.json' with { type: 'json' };
import type { Speaker } from '../../types.ts';
import { nameTokens } from './person-names.ts';

/** Offices at the head of a body, and words that only say more of them. */
const AT_THE_HEAD = new Set(lexicon.heading.split(' '));

/**
 * Whether somebody's role says that they head this body, or only that they head one: "chief executive"
 * and "Roe Bank's chairman" of Roe Bank, not "union leader" nor "mayor".
 */
export const headsIt = ({ kind, role }: Speaker, body: Speaker): boolean => {
  if (kind !== 'person' || role === null || body.kind === 'person') return false;
  const own = nameTokens(body.name);
  const said = nameTokens(role.replace(/['’]s(?!\p{L})/gu, ''));
  const isOffice = said.some((token) => AT_THE_HEAD.has(token));
  return isOffice && said.every((token) => AT_THE_HEAD.has(token) || own.includes(token));
};
