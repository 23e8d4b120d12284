import type { Attribution, NamedEntity, QuotedSpeech, Span } from '../../types.ts';
import { once } from '../../once.ts';
import { carriedFrom } from './carry.ts';
import { finders } from './finders/index.ts';
import type { Frame, Placed } from './frame.ts';
import { framesOf } from './frame.ts';
import { mentionSpan, spanOf } from './mention.ts';
import { namedBehind, personsNamed } from './named-behind.ts';
import { settingOf } from './setting.ts';
import { toldWithNext } from './told-behind.ts';
import { isUnsaid } from './unsaid/index.ts';
import { wholeNames } from './whole-name.ts';

/** What is said beside a quotation of who spoke: nothing (`null`), or that nobody is known to have. */
function stated(
  text: string,
  { tokens }: Frame,
  { first, last }: Placed,
): Attribution | 'nobody' | null {
  const place = { tokens, first, last, text };
  for (const finder of finders) {
    const cue = finder(place);
    if (!cue) continue;
    if (isUnsaid(tokens, cue, first)) return 'nobody';
    return {
      mention: mentionSpan(text, tokens, cue.speaker),
      cue: spanOf(tokens, cue.cueFrom, cue.cueTo),
      basis: 'stated',
      ...settingOf(text, tokens, cue),
    };
  }
  return null;
}

/**
 * Who said each quotation, by the words beside it: the cue and the mention of the speaker, or
 * `null` where nothing says who. The result has one entry for each quotation.
 * `"We won," said Ann Lee.` -> `[{mention: Ann Lee, cue: said, basis: 'stated', …}]`
 */
export function attribute(
  text: string,
  sentences: readonly Span[],
  names: readonly NamedEntity[],
  quotations: readonly QuotedSpeech[],
): (Attribution | null)[] {
  const attributions = new Array<Attribution | null>(quotations.length).fill(null);
  for (const frame of framesOf(text, sentences, quotations)) {
    for (const placed of frame.quotations) {
      const { quotation } = placed;
      const attribution =
        stated(text, frame, placed) ??
        carriedFrom(text, sentences, frame, quotations, attributions, quotation);
      if (attribution !== 'nobody') attributions[quotation] = attribution;
    }
  }
  for (let at = quotations.length - 2; at >= 0; at--)
    attributions[at] ??= toldWithNext(text, quotations, attributions, at);
  const persons = once(() => personsNamed(names));
  const known = attributions.map((attribution, at) => {
    const quotation = quotations[at];
    return attribution ?? (quotation ? namedBehind(text, sentences, persons, quotation) : null);
  });
  return withWholeNames(text, known, names);
}

function withWholeNames(
  text: string,
  attributions: readonly (Attribution | null)[],
  names: readonly NamedEntity[],
): (Attribution | null)[] {
  const known = attributions.filter((attribution) => attribution !== null);
  const mentions = wholeNames(
    text,
    known.map(({ mention }) => mention),
    names,
  );
  let at = 0;
  return attributions.map((attribution) =>
    attribution === null
      ? null
      : { ...attribution, mention: mentions[at++] ?? attribution.mention },
  );
}
