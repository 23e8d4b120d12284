import type {
  Attribution,
  AttributedSpeaker,
  NamedEntity,
  QuotedSpeech,
  Span,
} from '../../types.ts';
import { identify } from './identify.ts';
import { newStage } from './identity.ts';
import type { Identity, Stage } from './identity.ts';
import { isSomebodyByForm } from './can-speak.ts';
import { DOCUMENT_NOUNS, genderOfNoun, isOnePerson, singularOf } from './lexicon.ts';
import { SINGULAR_PRONOUNS } from './pronouns.ts';
import { setScene } from './scene.ts';

/**
 * Who the mention beside each quotation is, over the whole article: "Rath" -> Jeff Rath with his
 * role, "she" -> whom the talk is of, "the senator" -> whom the article calls one, "a spokeswoman
 * for Clinton" -> an unnamed {name: "spokeswoman for Hillary Clinton"}. One answer for each
 * attribution, in their order; `null` where there is no mention or nobody can be found for it.
 * Never throws; linear in the text's length.
 */
export function resolveSpeakers(
  text: string,
  sentences: readonly Span[],
  names: readonly NamedEntity[],
  quotations: readonly QuotedSpeech[],
  attributions: readonly (Attribution | null)[],
): (AttributedSpeaker | null)[] {
  const stage = newStage(setScene(text, sentences, names, quotations));
  const known = new Map<number, Identity | null>();
  return attributions.map((attribution, index) => {
    if (attribution === null) return null;
    const { mention, cue } = attribution;
    // A speaker carried on keeps the mention, and with it the person, of the quotation before.
    const identity =
      known.get(mention.start) ??
      identify(stage, mention, { parts: quotations[index]?.parts ?? [], cue });
    known.set(mention.start, identity);
    if (identity === null) return null;
    const isPronoun = SINGULAR_PRONOUNS.has(text.slice(mention.start, mention.end).toLowerCase());
    remember(stage, identity, mention.start, isPronoun);
    return {
      ...identity.speaker,
      attribution: identity.resolved ? { ...attribution, basis: 'resolved' } : attribution,
    };
  });
}

/** "an aide", "one refiner": one person, also by a noun that no list has. */
function isSomebody({ speaker, head }: Identity): boolean {
  return (
    isOnePerson(head) ||
    (speaker.kind === 'unnamed' && singularOf(head) === head && isSomebodyByForm(head))
  );
}

/** "She" for somebody only described does not come before who was named: "the dean" may be Ada Roe. */
function remember(stage: Stage, identity: Identity, at: number, isPronoun: boolean): void {
  const { entity, speaker, head, introduced, resolved } = identity;
  if (entity?.kind === 'person') stage.last = { entity, gender: entity.gender, at, identity };
  else if (entity === null && (introduced || (resolved && !isPronoun)) && isSomebody(identity))
    stage.last = { entity, gender: genderOfNoun(head), at, identity };
  if (resolved && DOCUMENT_NOUNS.has(head)) stage.issued.set(head, { identity, at });
  if (speaker.kind === 'unnamed' && speaker.name !== head) stage.unnamed.set(head, speaker.name);
}
