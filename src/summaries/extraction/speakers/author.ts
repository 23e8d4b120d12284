import type { NamedEntity } from '../../types.ts';
import { DOCUMENT_NOUNS, OWN_RELEASES } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { mentionsIn } from './scene.ts';
import type { Mention, Scene } from './scene.ts';

/** Behind "a piece": " by the journalist ", " in the Post by ", " from ", " issued by ", " was sent out by ". */
const WRITTEN_BY =
  /^(?:(?: (?:was|were|is|has been|had been))? (issued|released|published|signed|posted|penned|authored|delivered|sent|written|made|given)(?: out)?| came)?(?:(?: (?:in|on|for)(?: the)?(?: \p{Lu}[\p{L}.’'-]*){1,4})? by| from) (?:(?:the|an?) )?(?:\p{Ll}[\p{L}-]* ){0,3}$/u;
/** A letter or a text may be released by somebody else. */
const RELEASED = /^(?:released|published)$/;
/** "by Marsh's office", "by Marsh and Roe": not hers alone. */
const SHARED = /^(?:['’]|,? and )/;
/** In UTF-16 units. */
const REACH = 120;

/** " from Kesh mayor ", " signed by Coun " before the name of whoever is that -> " from " */
function withoutRole(between: string, { roles }: NamedEntity): string {
  const role = roles.find((printed) => between.endsWith(` ${printed} `));
  return role === undefined ? between : between.slice(0, -role.length - 1);
}

/**
 * Whose a text is that is said to speak: Humboldt's letter, Trump's tweet, a post by the journalist
 * Ada Marsh, a piece in the Post by Ann Lee.
 */
export function authorOf(
  scene: Scene,
  { core, mentions, head, headStart }: Phrase,
): NamedEntity | null {
  if (!DOCUMENT_NOUNS.has(head)) return null;
  const { text } = scene;
  const owner = mentions.find(
    ({ end }) => end < headStart && /^['’]s\s/.test(text.slice(end, end + 3)),
  );
  if (owner !== undefined) return owner.entity;
  const from = headStart + head.length;
  const wrote = ({ start, end, entity }: Mention): boolean => {
    const by = WRITTEN_BY.exec(withoutRole(text.slice(from, start), entity));
    if (by === null || entity.kind === 'place' || SHARED.test(text.slice(end, end + 5)))
      return false;
    return !RELEASED.test(by[1] ?? '') || OWN_RELEASES.has(head);
  };
  const end = Math.max(core.end, from + REACH);
  const near = mentionsIn(scene, { start: from, end });
  const author = near.find(wrote);
  // "by White House counsel Ada Marsh": the house is part of what she is
  const holder = near.find(
    ({ start, entity }) =>
      author !== undefined &&
      start > author.end &&
      entity.roles.some(
        (role) =>
          text.startsWith(`${role} `, author.start) && author.start + role.length + 1 === start,
      ),
  );
  return (holder ?? author)?.entity ?? null;
}
