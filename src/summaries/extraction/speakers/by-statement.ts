import type { Span } from '../../types.ts';
import { authorOf } from './author.ts';
import { asDescribed } from './by-description.ts';
import { named } from './identity.ts';
import type { Identity, Stage } from './identity.ts';
import { DOCUMENT_NOUNS, OWN_RELEASES } from './lexicon.ts';
import { bodyCalled } from './offices.ts';
import { parsePhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { isToldAnew, statementBefore, statementOpening } from './statement.ts';

/** Humboldt's letter, Trump's tweet, a post by the journalist Ada Marsh: the words are the owner's. */
export function byAuthor({ scene }: Stage, phrase: Phrase): Identity | null {
  return named(authorOf(scene, phrase), true, phrase.head);
}

/** "The ministry said in a statement it was late. …" the statement said: whose it is was told before. */
export function byStatement(stage: Stage, phrase: Phrase, { start }: Span): Identity | null {
  const { scene, register } = stage;
  const issued = statementBefore(scene, phrase, start);
  if (issued === null) return issuedLast(stage, phrase, start) ?? opened(stage, phrase, start);
  const who = parsePhrase(scene, issued);
  const entity = who.named?.entity ?? bodyCalled(scene, register, who, issued.start);
  return named(entity, true, phrase.head) ?? withHead(asDescribed(stage, issued), phrase.head);
}

/** "the statement went on": the one heard of last, where none has come since. */
function issuedLast({ scene, issued }: Stage, phrase: Phrase, start: number): Identity | null {
  const { determiner, head, modifiers } = phrase;
  const last = determiner === 'the' && modifiers.length === 0 ? issued.get(head) : undefined;
  if (last === undefined || isToldAnew(scene, head, last.at, start)) return null;
  return last.identity;
}

/** "A statement issued by Roe said …" "It added …" The statement said: Roe did. */
function opened(stage: Stage, phrase: Phrase, place: number): Identity | null {
  if (
    phrase.determiner !== 'the' ||
    phrase.modifiers.length > 0 ||
    !DOCUMENT_NOUNS.has(phrase.head)
  )
    return null;
  const opening = statementOpening(stage.scene, phrase, place);
  return opening && byAuthor(stage, parsePhrase(stage.scene, opening));
}

const withHead = (identity: Identity | null, head: string): Identity | null =>
  identity && { ...identity, head };

/** "Roe issued a brief statement. “…,” | it said", "A statement by Roe said … It said": Roe does. */
export function issuerOf(stage: Stage, document: Span, place: number): Identity | null {
  const phrase = parsePhrase(stage.scene, document);
  if (!OWN_RELEASES.has(phrase.head)) return null;
  const asTold = { ...phrase, determiner: 'the', modifiers: [] };
  return byAuthor(stage, phrase) ?? byStatement(stage, asTold, { start: place, end: place });
}
