import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import type { NamedEntity, Span } from '../../types.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import type { WhoIs } from '../text/who-is.ts';
import { headOfSentence } from './head.ts';
import { mentionsBetween, onlyPerson } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { isVerbOfSaying } from './noun-phrase.ts';
import { speakerOf } from './who.ts';

/** "…, a claim", "…, something": what whoever stands behind it denies. */
const CLAIM_OF_BEFORE = quickPattern(
  new RegExp(
    String.raw`, (?:an? |the )?(?:[\p{Ll}-]+ ){0,2}?(?:something|${[...lexicon.claimNouns, ...lexicon.claimNounsWithThat].join('|')})(?: (?:that|which))? $`,
    'u',
  ),
);
/** In UTF-16 units. */
const LONGEST_CLAIM = 80;

type Told = {
  readonly text: string;
  readonly mentions: () => readonly Mention[];
  readonly pronouns: WhoIs;
};

/**
 * Who a pronoun stands for, but nobody denies what they say themselves: in "Marsh said Roe had lied, a
 * claim she denied" she is the one told of, or unknown where there is no such one.
 */
export function notOfClaimer({ text, mentions, pronouns }: Told, sentence: Span): WhoIs {
  return (pronoun) => {
    const who = pronouns(pronoun);
    if (who === null || !isBehindClaim(text, sentence, pronoun)) return who;
    const head = headOfSentence(text, sentence, pronoun.start);
    const verb = head === null ? null : SAYING.exec(text.slice(head.end, pronoun.start));
    if (head === null || !isVerbOfSaying(verb?.[1] ?? '')) return who;
    const claimer = mentionsBetween(mentions(), head.start, head.end).at(-1)?.entity ?? null;
    const isClaimer =
      claimer === null
        ? text.slice(head.start, head.end).endsWith(who.name)
        : claimer.name === who.name;
    if (!isClaimer) return who;
    const between = { start: head.end, end: pronoun.start };
    const other = onlyPerson(
      mentions(),
      between,
      (person) => person !== claimer && mayBe(person, claimer),
    );
    return other && speakerOf(other);
  };
}

/** "…, which | he | has always denied.": "which he denied having seen" is no claim. */
const POSSESSIVE = /^(?:his|her)$/iu;
const DENIED_BEHIND = /^ (?:(?:has|have|had|always|\p{Ll}+ly) ){0,3}\p{Ll}+(?=[.,;])/u;

function isBehindClaim(text: string, sentence: Span, pronoun: Span): boolean {
  const before = text.slice(Math.max(sentence.start, pronoun.start - LONGEST_CLAIM), pronoun.start);
  if (CLAIM_OF_BEFORE.test(before)) return true;
  return (
    before.endsWith(', which ') &&
    (POSSESSIVE.test(text.slice(pronoun.start, pronoun.end)) ||
      DENIED_BEHIND.test(text.slice(pronoun.end, sentence.end)))
  );
}

const SAYING = /^ (?:(?:has|had|also|later) )*(\p{Ll}+)/u;

/** Whether a pronoun that could stand for one may stand for another. */
const mayBe = ({ gender }: NamedEntity, claimer: NamedEntity | null): boolean =>
  claimer?.kind !== 'organisation' &&
  (gender === null || (claimer?.gender ?? null) === null || gender === claimer?.gender);
