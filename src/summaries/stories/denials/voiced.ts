import type { NonEmpty, Printing, Quotation, Speaker } from '../../types.ts';
import { claimAlike } from './claims.ts';
import { kindsAgree } from './found.ts';
import type { Denying } from './found.ts';
import { headsIt } from '../people/heads.ts';
import { byPlace, sayAlike } from '../passages.ts';
import { printingOf } from '../printing.ts';
import { compareSpeakers, speakerKey } from '../people/speakers.ts';
import { gap, isInside, isRightBehind, NEXT, startingIn } from '../spans.ts';

/** An utterance that denies. */
export type Voiced = {
  readonly quotation: Quotation;
  readonly by: Speaker;
  /** The body whose denial it is too, told right before its head is quoted. */
  readonly alsoBy: Speaker | null;
  /** Where it was found to deny. */
  readonly quoted: readonly [Denying, ...Denying[]];
  /** Where articles tell of it in their own words. */
  readonly told: readonly Denying[];
};

/** What an article tells of a denial stands this near to the words that voice it, in characters. */
const BESIDE = 200;
/** In characters: an utterance before the account is looked for no further back. */
const LONGEST_UTTERANCE = 1_000;

/** How much of the shorter of account and utterance the other must say too. */
const SAME_WORDS = 0.5;

/** An account is held against no more utterances of other pages. */
const MOST_COMPARED = 300;

type Voice = Voiced & { by: Speaker; alsoBy: Speaker | null; readonly told: Denying[] };

/** Of no body, but of one: not "a source", who need not be the denier's. */
const ENVOY = /^(?:spokes\p{L}+|representative|statement)$/u;
const BARE_NOUN = /^\p{Ll}+$/u;

/** "Roe denied a report. 'No money was paid,' a spokesperson said": of no body, and right behind one's denial. */
const speaksFor = (told: Denying, quoted: Denying, by: Speaker): boolean =>
  told.by.kind === 'organisation' &&
  ((by.kind === 'unnamed' && ENVOY.test(by.name)) ||
    (by.kind === 'organisation' && BARE_NOUN.test(by.name))) &&
  isRightBehind(told, quoted);

/** "Roe Bank denied it. 'No such deal,' chief executive Ada Falk said": the body's denial, in its head's words. */
const isOfItsHead = (told: Denying, quoted: Denying, by: Speaker): boolean =>
  told.by.kind === 'organisation' && isRightBehind(told, quoted) && headsIt(by, told.by);

const voicesIn = (denials: readonly Denying[]): Voice[] => {
  const byQuotation = new Map<Quotation, [Denying, ...Denying[]]>();
  for (const denial of denials) {
    if (denial.quoted === null) continue;
    const known = byQuotation.get(denial.quoted.quotation);
    if (known === undefined) byQuotation.set(denial.quoted.quotation, [denial]);
    else known.push(denial);
  }
  return Array.from(byQuotation, ([quotation, quoted]) => ({
    quotation,
    by: quotation.speaker ?? quoted[0].by,
    alsoBy: null,
    quoted,
    told: [],
  }));
};

/** On one page: the utterance stands in the account, or beside it and by the same speaker. */
const isVoicedBeside = (told: Denying, quoted: Denying, by: Speaker): boolean => {
  if (!kindsAgree(told.found.kind, quoted.found.kind)) return false;
  if (speaksFor(told, quoted, by) || isOfItsHead(told, quoted, by)) return true;
  const speakers = compareSpeakers(told.by, by);
  if (speakers === 'different') return false;
  return (
    isInside(quoted, told) ||
    (speakers === 'same' && gap(told, quoted) <= BESIDE) ||
    (isDescribed(told) && by.kind === 'person' && gap(told, quoted) <= NEXT)
  );
};

/** "The council's leader has denied it", opens a page; whom it quotes denying further on is the leader. */
const OPENS = 2;
const isDescribed = ({ by }: Denying): boolean =>
  by.kind !== 'person' && /(?:^| )\p{Ll}/u.test(by.name) && !SPEAKS_FOR.test(by.name);
/** Who speaks for a body is not whoever else the page quotes. */
const SPEAKS_FOR =
  /(?<!\p{L})(?:officials?|spokes\p{L}+|representatives?|sources?|aides?|lawyers?|statement|office|people|family)(?!\p{L})/u;

const opensFor = (told: Denying, voices: readonly Voice[]): Voice | undefined => {
  const { sentences } = told.in.extraction;
  const isOpening = told.start <= (sentences[OPENS - 1]?.start ?? 0);
  if (!isOpening || !isDescribed(told)) return undefined;
  const own = voices.filter(
    ({ by, quoted }) =>
      by.kind === 'person' &&
      quoted.some(
        (denial) =>
          denial.in.article.id === told.in.article.id &&
          kindsAgree(told.found.kind, denial.found.kind),
      ),
  );
  return own.length === 1 ? own[0] : undefined;
};

const isVoicedElsewhere = (told: Denying, { quoted: [first] }: Voiced): boolean =>
  kindsAgree(told.found.kind, first.found.kind) && sayAlike(told, first, SAME_WORDS);

/** Finds the utterance whose denial an article tells of: on its own page, else on any. */
const voiceFinder = (voices: readonly Voice[]): ((told: Denying) => Voice | undefined) => {
  const places = voices.flatMap((voice) => voice.quoted.map((quoted) => ({ voice, quoted })));
  const byPage = Map.groupBy(
    places.sort((a, b) => a.quoted.start - b.quoted.start),
    ({ quoted }) => quoted.in.article.id,
  );
  const bySpeaker = Map.groupBy(voices, ({ by }) => speakerKey(by));
  return (told) => {
    const near = startingIn(
      byPage.get(told.in.article.id) ?? [],
      { start: told.start - LONGEST_UTTERANCE, end: told.end + BESIDE },
      ({ quoted }) => quoted,
    );
    const beside = near.find(({ voice, quoted }) => isVoicedBeside(told, quoted, voice.by));
    if (beside !== undefined) return beside.voice;
    const key = speakerKey(told.by);
    const own = key === null ? [] : (bySpeaker.get(key) ?? []);
    const compared = voices.slice(0, MOST_COMPARED);
    return (
      own.slice(0, MOST_COMPARED).find((voice) => isVoicedElsewhere(told, voice)) ??
      compared.find(
        (voice) =>
          voice.by.kind === 'person' &&
          compareSpeakers(told.by, voice.by) === 'perhaps' &&
          isVoicedElsewhere(told, voice),
      ) ??
      opensFor(told, compared)
    );
  };
};

/** Once a voice is known to be a body's, what other pages tell of that body's denial is told of it. */
const withKnownVoices = (
  onlyTold: readonly Denying[],
  voices: readonly Voice[],
): {
  readonly known: readonly { readonly denial: Denying; readonly voice: Voice }[];
  readonly left: readonly Denying[];
} => {
  const voiceOf = (denial: Denying): Voice | undefined =>
    voices
      .slice(0, MOST_COMPARED)
      .find(
        (voice) =>
          voice.told.some((told) => compareSpeakers(told.by, denial.by) === 'same') &&
          (isVoicedElsewhere(denial, voice) ||
            voice.told.some((told) => claimAlike(told, denial)) ||
            sharesNoSuch(denial, voice)),
      );
  const all = onlyTold.map((denial) => ({ denial, voice: voiceOf(denial) }));
  return {
    known: all.flatMap(({ denial, voice }) => (voice === undefined ? [] : [{ denial, voice }])),
    left: all.filter(({ voice }) => voice === undefined).map(({ denial }) => denial),
  };
};

const NO_SUCH = /(?<!\p{L})(?:no|any) such (\p{L}+)/iu;

/** "Roe says no such list exists" tells of "there is no list". */
const sharesNoSuch = (denial: Denying, { quotation, quoted: [first] }: Voice): boolean => {
  const noun = NO_SUCH.exec(denial.text)?.[1]?.toLowerCase();
  return (
    noun !== undefined &&
    kindsAgree(denial.found.kind, first.found.kind) &&
    new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu').test(quotation.words)
  );
};

/**
 * The utterances that deny, each with what articles tell of it, and the denials that only are told.
 *
 * "The White House denied any support, with an official saying, 'No such support was conveyed.'" ->
 * one utterance, told once
 */
export const withVoices = (
  denials: readonly Denying[],
): { readonly voiced: readonly Voiced[]; readonly onlyTold: readonly Denying[] } => {
  const voiced = voicesIn(denials);
  const voiceOf = voiceFinder(voiced);
  const onlyTold: Denying[] = [];
  for (const denial of denials) {
    if (denial.quoted !== null) continue;
    const voice = voiceOf(denial);
    (voice?.told ?? onlyTold).push(denial);
    if (voice?.quoted.some((quoted) => speaksFor(denial, quoted, voice.by))) voice.by = denial.by;
    if (voice?.quoted.some((quoted) => isOfItsHead(denial, quoted, voice.by)))
      voice.alsoBy = denial.by;
  }
  const { known, left } = withKnownVoices(onlyTold, voiced);
  for (const { denial, voice } of known) voice.told.push(denial);
  return { voiced, onlyTold: left };
};

/** The printings of an utterance that deny: those with its words, others found to, and accounts of it. */
export const printingsOfVoiced = ({ quotation, quoted, told }: Voiced): NonEmpty<Printing> => {
  const [first, ...others] = quotation.printings;
  const denying = new Set(quoted.map((denial) => denial.quoted?.printing));
  const accounts = told
    .toSorted(byPlace)
    .map((denial) => printingOf(denial.in, denial, 'reworded'));
  return [
    first,
    ...others.filter((printing) => printing.match === 'verbatim' || denying.has(printing)),
    ...accounts,
  ];
};
