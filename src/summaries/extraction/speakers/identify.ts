import type { Span } from '../../types.ts';
import { byDescription } from './by-description.ts';
import { byBodyBehind, byField, byName, byNameBehind, together } from './by-name.ts';
import { byBody, byEpithet, byNation, byOffice } from './by-office.ts';
import { byGroup, byPair, byPronoun, isPronoun } from './by-pronoun.ts';
import { byAuthor, byStatement } from './by-statement.ts';
import type { Identity, Said, Stage } from './identity.ts';
import { isInterviewer } from './interviewer.ts';
import { isOnlyOwner } from './only-owner.ts';
import { parsePhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { mentionAround } from './scene.ts';
import type { Scene } from './scene.ts';

type Finder = (stage: Stage, phrase: Phrase, mention: Span, said: Said) => Identity | null;

/** The first that knows the mention decides. */
const FINDERS: readonly Finder[] = [
  together,
  byName,
  byNameBehind,
  byBodyBehind,
  byGroup,
  byPair,
  byAuthor,
  byStatement,
  byField,
  byOffice,
  byNation,
  byEpithet,
  byBody,
  byDescription,
];

/** Who the words at `mention` are, for what is `said` there; `null` where nobody can tell. */
export function identify(stage: Stage, mention: Span, said: Said): Identity | null {
  if (isOnlyOwner(stage.scene, mention) || isInterviewer(stage.scene, mention)) return null;
  const phrase = parsePhrase(stage.scene, wholeName(stage.scene, ofWhole(stage.scene, mention)));
  if (isPronoun(phrase)) return byPronoun(stage, phrase, mention, said);
  for (const find of FINDERS) {
    const identity = find(stage, phrase, mention, said);
    if (identity !== null) return identity;
  }
  return null;
}

/** "Part of | the statement" -> "the statement" */
function ofWhole({ text }: Scene, { start, end }: Span): Span {
  const part = PART_OF.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + part, end };
}
const PART_OF =
  /^(?:an? )?(?:parts?|excerpts?|extracts?|portions?) (?:of|from) (?=(?:the|an?|its|his|her|their) )/i;

/** "Pensions" of "Department for Work and Pensions" -> the whole name. */
function wholeName(scene: Scene, mention: Span): Span {
  const around = mentionAround(scene, mention.start);
  return around === null
    ? mention
    : { start: around.start, end: Math.max(around.end, mention.end) };
}
