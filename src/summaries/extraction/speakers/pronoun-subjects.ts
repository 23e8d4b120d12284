import { once } from '../../once.ts';
import type { FoundQuotation, NamedEntity, Span, Speaker } from '../../types.ts';
import type { WhoIs } from '../text/who-is.ts';
import { identify } from './identify.ts';
import { newStage } from './identity.ts';
import type { Stage } from './identity.ts';
import { genderOfNoun, isOnePerson } from './lexicon.ts';
import { parsePhrase } from './phrase.ts';
import { countUpTo } from '../text/in-order.ts';
import { setScene } from './scene.ts';

/**
 * Tells who "she" in "She added that …" and "it" in "It denied …" are, outside quotations, as beside
 * them. The article is laid out when the first is asked for: most sentences name their subject.
 */
export function pronounSubjects(
  text: string,
  sentences: readonly Span[],
  names: readonly NamedEntity[],
  quotations: readonly FoundQuotation[],
): WhoIs {
  const told = once(() => layOut(text, sentences, names, quotations));
  return (pronoun) => {
    const { stage, byName, heard } = told();
    const before = heard[countUpTo(heard, pronoun.start) - 1];
    stage.last = before === undefined ? null : lastSpeaker(stage, before, byName);
    return identify(stage, pronoun, { parts: [], cue: null })?.speaker ?? null;
  };
}

type Heard = Span & { readonly speaker: Speaker };

/** An article with everybody by name and who is heard where, in text order. */
type Told = {
  readonly stage: Stage;
  readonly byName: ReadonlyMap<string, NamedEntity>;
  readonly heard: readonly Heard[];
};

function layOut(
  text: string,
  sentences: readonly Span[],
  names: readonly NamedEntity[],
  quotations: readonly FoundQuotation[],
): Told {
  return {
    stage: newStage(setScene(text, sentences, names, quotations)),
    byName: new Map(names.map((entity) => [entity.name, entity])),
    heard: quotations
      .flatMap(({ speaker }) =>
        speaker === null ? [] : [{ ...speaker.attribution.mention, speaker }],
      )
      .toSorted((a, b) => a.start - b.start),
  };
}

function lastSpeaker(
  { scene }: Stage,
  { start, end, speaker }: Heard,
  byName: ReadonlyMap<string, NamedEntity>,
): Stage['last'] {
  const entity = byName.get(speaker.name) ?? null;
  const { head } = parsePhrase(scene, { start, end });
  if (entity === null ? !isOnePerson(head) : entity.kind !== 'person') return null;
  const gender = entity === null ? genderOfNoun(head) : entity.gender;
  const { name, role, kind } = speaker;
  const identity = {
    speaker: { name, role, kind },
    entity,
    resolved: false,
    head,
    introduced: false,
  };
  return { entity, gender, at: start, identity };
}
