import type { NameKind } from '../../types.ts';
import { AUXILIARY, PLACE_PREPOSITION, PREPOSITION, SAYS, THE } from './beside.ts';
import { PLACE, is } from './known.ts';
import { BODY_NOUNS, COMMON_WORDS, KNOWN_PLACES } from './lexicon.ts';
import { tailOf } from './neighbourhood.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Reading } from './reading.ts';
import { apposedRole } from './role-before.ts';
import { descriptionAfter, roleAfter } from './roles.ts';
import {
  ACTION_BEHIND,
  BODY_BEFORE,
  BRACKET_BEHIND,
  COMMA_BEFORE,
  COMMA_BEHIND,
  COMPANY_BEHIND,
  DASH_BEHIND,
  HE_OR_SHE_BEHIND,
  HUMAN_ACTION_BEHIND,
  ITS_BEHIND,
  MARKS_BEFORE,
  ONE_WORD,
  PLACE_PREPOSITION_BEFORE,
  SAID_BEFORE,
  SAID_BEHIND,
  SEVERAL_WORDS,
  THE_BEFORE,
  TRADE_BEFORE,
} from './signs.ts';
import {
  AGE,
  ANOTHER_SAID,
  HIMSELF,
  INNER_CAPITAL,
  LONGEST_ANOTHER,
  LONGEST_SHARES,
  PARTY,
  QUOTATION_ENDS,
  SHARES_IN,
  WHICH,
  WHO,
} from './wordings.ts';
import { wordAt } from './words.ts';
import type { Words } from './words.ts';

export type Evidence = {
  readonly kind: NameKind;
  /** From 1, a hint, to 2, a proof; below 0 it speaks against. */
  readonly weight: number;
  /** Signs of which one must be there; most names show few of them. */
  readonly needs: number;
  readonly holds: (around: Neighbourhood) => boolean;
  /** Whether it shows somebody who speaks, which a body may do too: it counts once for a name. */
  readonly speaks?: true;
};

/** Two or three words none of which is an English one: "Ekai Lokwang", not "Wider Streets". */
function isUncommon({ parts }: Reading): boolean {
  return parts.length > 1 && parts.length < 4 && !parts.some((part) => COMMON_WORDS.has(part));
}

const ALWAYS = (): boolean => true;

/** What beside a name shows whose it is. */
export const RULES: readonly Evidence[] = [
  // Adalat, 44,
  {
    kind: 'person',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: (around) => AGE.test(tailOf(around)),
  },
  // Aird (D-Petersburg)
  {
    kind: 'person',
    weight: 2,
    needs: BRACKET_BEHIND,
    holds: (around) => PARTY.test(tailOf(around)),
  },
  // Aird, who; of "the director of Corvex, who" one word tells nothing
  {
    kind: 'person',
    weight: 2,
    needs: COMMA_BEHIND | DASH_BEHIND,
    holds: (around) =>
      (around.reading.parts.length > 1 || (around.before & PREPOSITION) === 0) &&
      WHO.test(tailOf(around)),
  },
  // Aird, a teacher; Aird, director of
  {
    kind: 'person',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: ({ text, words, reading }) => roleAfter(text, words, reading) !== null,
  },
  // Kazakhstan's foreign minister, Aird,
  {
    kind: 'person',
    weight: 2,
    needs: COMMA_BEFORE,
    holds: ({ text, words, reading }) =>
      apposedRole(text, words, reading.first, reading.next) !== null,
  },
  // Aird said
  {
    kind: 'person',
    weight: 2,
    speaks: true,
    needs: SAID_BEHIND,
    holds: (around) => (around.before & PREPOSITION) === 0 && !saysIt(around),
  },
  // Ekai Lokwang, another deportee, said
  {
    kind: 'person',
    weight: 2,
    speaks: true,
    needs: COMMA_BEHIND,
    holds: ({ text, reading: { end } }) =>
      ANOTHER_SAID.test(text.slice(end, end + LONGEST_ANOTHER)),
  },
  // Maersk said it
  { kind: 'organisation', weight: 2, needs: SAID_BEHIND, holds: saysIt },
  // "…," said Aird
  {
    kind: 'person',
    weight: 2,
    speaks: true,
    needs: SAID_BEFORE,
    holds: ({ text, words, reading }) => isInverted(text, words, reading.first - 1),
  },
  // "…," Beau Aird, then on leave, wrote
  {
    kind: 'person',
    weight: 2,
    needs: MARKS_BEFORE,
    holds: ({ gapBefore, reading }) => reading.parts.length > 1 && QUOTATION_ENDS.test(gapBefore),
  },
  // Ekai Lokwang opened: words of no other kind, and what persons do
  {
    kind: 'person',
    weight: 1,
    needs: ACTION_BEHIND,
    holds: ({ reading }) => isUncommon(reading),
  },
  // Ekai Lokwang wept
  {
    kind: 'person',
    weight: 1,
    needs: HUMAN_ACTION_BEHIND,
    holds: ({ reading }) => isUncommon(reading),
  },
  // Aird himself
  {
    kind: 'person',
    weight: 2,
    needs: HE_OR_SHE_BEHIND,
    holds: (around) => HIMSELF.test(tailOf(around)),
  },
  // Aird … her
  { kind: 'person', weight: 1, needs: HE_OR_SHE_BEHIND, holds: ALWAYS },
  // the Airds: no person is called so
  { kind: 'person', weight: -3, needs: THE_BEFORE, holds: hasArticle },
  // Statistics Canada
  {
    kind: 'person',
    weight: -2,
    needs: SEVERAL_WORDS,
    holds: ({ reading: { parts, given } }) =>
      given === undefined && KNOWN_PLACES.has(parts.at(-1) ?? ''),
  },
  // in Aird
  { kind: 'person', weight: -1, needs: PLACE_PREPOSITION_BEFORE, holds: ALWAYS },
  // the newspaper Haaretz
  { kind: 'organisation', weight: 3, needs: BODY_BEFORE, holds: ALWAYS },
  // the arms trader Moravex, where nothing shows somebody: else the noun is a role
  { kind: 'organisation', weight: 2, needs: TRADE_BEFORE, holds: ALWAYS },
  // Xinhua, the official Chinese news agency
  {
    kind: 'organisation',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: ({ text, words, reading }) =>
      BODY_NOUNS.has(descriptionAfter(text, words, reading)?.head ?? ''),
  },
  // PolitiFact
  {
    kind: 'organisation',
    weight: 3,
    needs: ONE_WORD,
    holds: ({ text, reading }) => INNER_CAPITAL.test(text.slice(reading.start, reading.end)),
  },
  // Verizon's shares, Verizon employees
  {
    kind: 'organisation',
    weight: 2,
    needs: COMPANY_BEHIND,
    holds: ({ gapBehind }) => /^(?:['’]s)? $/.test(gapBehind),
  },
  // Aird Ferries, which
  {
    kind: 'organisation',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: (around) => (around.before & PLACE_PREPOSITION) === 0 && WHICH.test(tailOf(around)),
  },
  // shares in Verizon
  {
    kind: 'organisation',
    weight: 3,
    needs: PLACE_PREPOSITION_BEFORE,
    holds: ({ text, reading: { start } }) =>
      SHARES_IN.test(text.slice(Math.max(0, start - LONGEST_SHARES), start)),
  },
  // Verizon … its
  { kind: 'organisation', weight: 1, needs: ITS_BEHIND, holds: ALWAYS },
  // the Rainmakers
  { kind: 'organisation', weight: 1, needs: THE_BEFORE, holds: hasArticle },
  // the Rainmakers said
  {
    kind: 'organisation',
    weight: 1,
    needs: THE_BEFORE,
    holds: ({ gapBehind, behind }) => gapBehind === ' ' && (behind & SAYS) !== 0,
  },
  // in Aktogay
  { kind: 'place', weight: 1, needs: PLACE_PREPOSITION_BEFORE, holds: ALWAYS },
  // Aktogay, Kazakhstan
  {
    kind: 'place',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: ({ words, next }) => isPlaceAt(words, next),
  },
];

/** "said it would": a body speaks of itself. */
function saysIt(around: Neighbourhood): boolean {
  return /^ \p{Ll}+ (?:that )?(?:it|its) /u.test(tailOf(around));
}

function isPlaceAt(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return word !== undefined && is(word, PLACE);
}

/** In "…," said Aird the verb stands first; in "He said Verizon employees knew" a clause begins. */
function isInverted(text: string, words: Words, verb: number): boolean {
  const [before, at] = [wordAt(words, verb - 1), wordAt(words, verb)];
  return (
    at !== undefined &&
    (before === undefined ||
      /[,"”’'!?]/.test(text.slice(before.end, Math.min(at.start, before.end + 4))))
  );
}

/** "the Rainmakers were", but not "the Rath campaign", where the article belongs to another noun. */
function hasArticle({ before, gapBehind, behind }: Neighbourhood): boolean {
  return (before & THE) !== 0 && (gapBehind !== ' ' || (behind & (AUXILIARY | SAYS)) !== 0);
}
