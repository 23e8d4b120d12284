import type { NamedEntity } from '../../types.ts';
import { BODY_NOUNS, ROLE_NOUNS, isOnePerson, isPersonNoun } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { mentionFrom } from './scene.ts';
import type { Scene } from './scene.ts';

const LONGEST_TITLES = 60;
/** A comma, or a dash of any print. */
const SETS_OFF = /^(?:, | ?(?:--|[—–]) ?)/;
const LONGEST_MARK = 4;
const NAME_ENDS = /^(?:[,.;)”"]| ?(?:--|[—–(])|$)/;
/** "one of them", "another", "a third": one of several, whom a name behind a comma makes known. */
const ONE_OF_SEVERAL =
  /^(?:(?:one|another) of |(?:another|(?:the|an) other|a (?:second|third|fourth))$)/iu;

/**
 * The person whose name stands behind what describes them: the chief executive, Jeff Weiner; a union
 * official, Des Hanlon; the director, Prof. Dr. Ada Marsh; one of them, Ann Lee.
 */
export function nameBehind(scene: Scene, { core, determiner, head }: Phrase): NamedEntity | null {
  const { text } = scene;
  const printed = text.slice(core.start, core.end);
  const isOneOfSeveral = ONE_OF_SEVERAL.test(printed);
  const isItsRole = mentionFrom(scene, core.end)?.entity.roles.includes(printed) === true;
  const isUndetermined = determiner === null && !isOneOfSeveral && !isItsRole;
  if (isUndetermined && !/['’]s\s/.test(printed) && !isOffice(printed, head)) return null;
  const [mark] = SETS_OFF.exec(text.slice(core.end, core.end + LONGEST_MARK)) ?? [];
  if (mark === undefined || !(isOneOfSeveral || isPersonNoun(head))) return null;
  const from = core.end + mark.length;
  for (let mention = mentionFrom(scene, from); mention !== null;) {
    const between = text.slice(from, Math.min(mention.start, from + LONGEST_TITLES));
    if (!between.split(/\s+/).filter(Boolean).every(isTitleWord)) return null;
    if (mention.entity.kind === 'person') {
      // "a rival — Roe was away — said" is another's clause.
      const ends = NAME_ENDS.test(text.slice(mention.end, mention.end + 4));
      const apposed = (mark === ', ' && !isOneOfSeveral) || ends;
      return apposed ? mention.entity : null;
    }
    mention = mentionFrom(scene, mention.end);
  }
  return null;
}

/** "Police Public Relations Officer, Ada Marsh,": what one person is, printed as a title. */
const isOffice = (printed: string, head: string): boolean =>
  /^\p{Lu}\S* /u.test(printed) && isOnePerson(head);

/** What stands before a role: "former state Sen." */
const OF_A_ROLE = new Set(
  'former then acting interim late retired state city county federal fellow veteran longtime the'.split(
    ' ',
  ),
);

function isTitleWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) ? !word.endsWith(',') : ROLE_NOUNS.has(word) || OF_A_ROLE.has(word);
}

/** A body's name as printed between two commas: "Open Rivers", "Friends of the Wye". */
const BODY =
  /^, ((?:the )?\p{Lu}[\p{L}’'&-]+(?: (?:of|for|the|and|&|\p{Lu}[\p{L}’'&-]*)){0,6})(?=(?: \([^()\s]{1,12}\))?(?:,|\.(?:\s|$)|$))/u;
const LONGEST_BODY = 80;

/**
 * The name behind a comma of the one body that is described: "Marsh's campaign group, Open Rivers,";
 * `null` where a person or a place stands there: "the company's base, Leeds,".
 */
export function bodyBehind(scene: Scene, { core, determiner, head }: Phrase): string | null {
  const { text } = scene;
  const isOne = determiner !== null || /['’]s\s/.test(text.slice(core.start, core.end));
  if (!isOne || !BODY_NOUNS.has(head)) return null;
  const name = BODY.exec(text.slice(core.end, core.end + LONGEST_BODY))?.[1];
  if (name === undefined) return null;
  const mention = mentionFrom(scene, core.end);
  if (mention === null || mention.start > core.end + name.length + 2) return name;
  return mention.entity.kind === 'organisation' ? mention.entity.name : null;
}
