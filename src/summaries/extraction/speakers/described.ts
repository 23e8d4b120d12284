import type { Span } from '../../types.ts';
import { matchesOf } from '../text/matches.ts';
import { isOnePerson, isPersonNoun } from './lexicon.ts';
import { isQuoted } from './scene.ts';
import type { Scene } from './scene.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/**
 * Where a clause may begin: with its sentence, behind what stands before its subject ("After the
 * vote, the mayor"), or behind a comma and a conjunction.
 */
const OPENINGS =
  /(?:^["“‘']?(?:(?:But|And|Then|So|Later|Meanwhile|Still|However|Moreover|Nevertheless|Nonetheless|Instead),? |(?:In|On|At|After|Before|During|Later|Earlier)(?: [^,.;:!?"“”\n]{1,60})?, (?=(?:the|an?|one|another) )|(?:Under|Asked by) [^.;:!?"“”\n]{1,90}?, (?=the ))?|, (?:and|but|so|then|while) | (?:before|until|when|as) (?=(?:another|an?) (?:[\p{L}-]+ ){1,4}(?:said|shouted|interrupted|intervened|replied|added)(?!\p{L})))(?:the|a|an|one|another|my|our|his|her) /giu;
/** "…, | a spokesman for the court | said.": whoever said it closes the sentence. */
const CLOSING = quickPattern(
  /, ((?:an?|the|one|another) [^,;:"“”\n]{3,90}?) (?:said|says|added|confirmed|(?:has |had )?told (?:\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}|reporters))(?: on \p{Lu}\p{Ll}+day)?\.?$/u,
);
const WORD = quickPattern(/^([\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*)(\s?)/u);
const MOST_WORDS = 6;
const LONGEST_SENTENCE = 600;
const NOTHING: readonly Span[] = [];

const found = new WeakMap<Span, readonly Span[]>();

/**
 * One person each who is only described, as the subject of a clause of a sentence: "The Wisconsin
 * Republican did not answer, and the admiral left." -> "The Wisconsin Republican", "the admiral".
 * Neither "the officers" nor "the officer's badge", "the officer Dana Whitlock", "in the officer".
 */
export function describedIn(scene: Scene, sentence: Span): readonly Span[] {
  const known = found.get(sentence);
  if (known !== undefined) return known;
  const printed = scene.text.slice(
    sentence.start,
    Math.min(sentence.end, sentence.start + LONGEST_SENTENCE),
  );
  const opening = matchesOf(OPENINGS, printed)
    .map((opening) => {
      const from = opening.index + opening[0].length;
      const start =
        from - (/(?:the|a|an|one|another|my|our|his|her) $/i.exec(opening[0])?.[0].length ?? 0);
      const end = endOfNoun(printed, from);
      return end === null ? null : { start: sentence.start + start, end: sentence.start + end };
    })
    .filter((span) => span !== null);
  const spans = [...opening, ...closingIn(printed, sentence.start)].filter(
    ({ start }) => !isQuoted(scene, start),
  );
  found.set(sentence, spans.length === 0 ? NOTHING : spans);
  return spans;
}

function closingIn(printed: string, from: number): readonly Span[] {
  const closing = CLOSING.exec(printed);
  const words = closing?.[1] ?? '';
  if (closing === null || endOfNoun(printed, closing.index + words.indexOf(' ') + 3) === null)
    return NOTHING;
  const start = from + closing.index + 2;
  return [{ start, end: start + words.length }];
}

/** "the roles he took as an employee", "the house of the mayor": the noun is another's. */
const NO_PART =
  /^(?:of|in|on|at|by|for|from|to|with|as|and|or|he|she|they|it|we|i|you|who|that|which|is|are|was|were|has|have|had|will)$/;

/** Where the noun for one person ends that a phrase turns on. */
function endOfNoun(printed: string, from: number): number | null {
  let at = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = WORD.exec(printed.slice(at, at + MOST_LETTERS));
    const noun = word?.[1];
    if (noun === undefined) return null;
    const end = at + noun.length;
    const lower = noun.toLowerCase();
    if (NO_PART.test(lower)) return null;
    if (isOnePerson(lower) && endsPhrase(printed.slice(end, end + MOST_BEHIND))) return end;
    if (word?.[2] === '') return null;
    // "a Harbour Trust (HT) | official"
    at =
      end + 1 + (SHORT_FORM.exec(printed.slice(end + 1, end + 1 + MOST_LETTERS))?.[0].length ?? 0);
  }
  return null;
}

const SHORT_FORM = /^\([\p{Lu}\p{N}&.-]{2,12}\) /u;
const MOST_LETTERS = 40;
const MOST_BEHIND = 80;

/** "One pastor in the county, Aird of Perth, left": the name comes. */
const NAMED_BEHIND =
  /^(?!, (?:who|whose|which) )[^!?;"“\n]{0,60}, (?!an? )(?:\p{Ll}+ ){0,2}\p{Lu}/u;

/**
 * What goes on with a small word or a mark, neither with a name nor with another noun for a
 * person, nor is it one who asks and then hears another. */
function endsPhrase(behind: string): boolean {
  if (NAMED_BEHIND.test(behind) || /^ ask(?:s|ed)\b/.test(behind)) return false;
  if (/^(?:['’]s?\s|-|,? (?:\p{Lu}|["“]\p{Lu}))/u.test(behind)) return false;
  const next = /^\s(\p{L}+)/u.exec(behind)?.[1];
  return next === undefined || !isPersonNoun(next);
}
