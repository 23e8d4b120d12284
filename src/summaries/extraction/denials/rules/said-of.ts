import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import nouns from '../../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import { quickPattern } from '../../text/quick-pattern.ts';

const SOMEBODY: ReadonlySet<string> = new Set([
  ...nouns.people,
  ...nouns.bodies,
  ...lexicon.bodies,
  ...lexicon.ownForces,
]);
/** What brings the clause: a verb of saying, a "that", or the beginning of the sentence. */
const OPENS = String.raw`(?:(?<!\p{L})(?:said|says|say|added|adds|insist(?:s|ed)?|maintain(?:s|ed)?|repl(?:y|ies|ied)|testified|stressed|reiterated|stated|wrote|that)\s|(?:^|[.!?]["”’]?\s|\n)["“]?)`;
/** Words of a noun phrase; "who" and a verb of saying open something else. */
const WORDS = String.raw`(?:(?!(?:who|which|that|said|says)\s)[\p{L}\d’'-]+\s){0,3}?`;
/** "said the army", "that its planes", "The minister", "said Roe": who or what a verb behind it is said of. */
const SAID_OF = quickPattern(
  new RegExp(
    String.raw`${OPENS}(?:(?<own>(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\s${WORDS}[\p{L}’'-]+|[Hh]e|[Ss]he|[Tt]hey|[Ii]t)|(?:[Tt]he|[Nn]either|[Bb]oth)\s${WORDS}(?<noun>[\p{L}’'-]+)|(?<name>(?!(?:The|It|He|She|They|Its|His|Her|Their|Our|That|This)\s)(?:\p{Lu}[\p{L}.’'-]*\s){1,4}))\s*$`,
    'u',
  ),
);

/** Whether the words before a verb name somebody, a body, or what is somebody's own: "said the army | had not", "its planes | had not". */
export function isSaidOfSomebody(before: string): boolean {
  const { own, noun, name } = SAID_OF.exec(before)?.groups ?? {};
  return own !== undefined || name !== undefined || (noun !== undefined && SOMEBODY.has(noun));
}

/** Whether they name whoever speaks or what is theirs: "its planes", "his client", "she". */
export function isSaidOfTheirOwn(before: string): boolean {
  return SAID_OF.exec(before)?.groups?.own !== undefined;
}
