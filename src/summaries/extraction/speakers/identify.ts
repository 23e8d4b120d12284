import { readsAsOutlet } from '../../outlets.ts';
import { spaced } from '../../spaced.ts';
import type { NamedEntity, Span, Speaker } from '../../types.ts';
import { ofItsBody } from './affiliation.ts';
import { canSpeak, isPrintedAsName } from './can-speak.ts';
import {
  BODY_NOUNS,
  DEMONYMS,
  HEADS_OF_A_FIELD,
  OWN_RELEASES,
  OWNERS,
  STARS,
  genderOfNoun,
  isPersonNoun,
  isSpeakingThing,
  isTelling,
} from './lexicon.ts';
import { authorOf } from './author.ts';
import { bodyCalled, isOfParty, onlyOfKind, personInOffice } from './offices.ts';
import { PARTIES } from './offices.ts';
import { named, unlisted } from './identity.ts';
import type { Identity, Said, Stage } from './identity.ts';
import { introducedBefore } from './introduced.ts';
import { isInterviewer } from './interviewer.ts';
import { documentShown, resolveIt } from './it.ts';
import { bodyBehind, nameBehind } from './name-behind.ts';
import { isOnlyOwner } from './only-owner.ts';
import { takenUp } from './described-before.ts';
import type { Described } from './described-before.ts';
import { parsePhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { OTHER_PRONOUNS, SINGULAR_PRONOUNS, resolvePronoun, resolveWho } from './pronouns.ts';
import { mentionAround, namedInParagraph } from './scene.ts';
import type { Mention, Scene } from './scene.ts';
import { isSubject } from './subject.ts';
import { oneOfThem, resolveThey } from './they.ts';
import { isFirmNoun, mayBeFirm } from '../text/firms.ts';
import { calledTogether } from '../text/together.ts';
import { isToldAnew, statementBefore } from './statement.ts';
import { speakingTogether } from './together.ts';
import { unnamedAs } from './unnamed.ts';
import { asciiFirst } from '../text/ascii-first.ts';

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

/** "those", but not "those around Cole" and "one of the officials". */
function isPronoun({ head, core }: Phrase): boolean {
  return (
    core.end - core.start === head.length &&
    (SINGULAR_PRONOUNS.has(head) || OTHER_PRONOUNS.has(head))
  );
}

/** he, she, it, they, who; nobody in particular for "I", "we". */
function byPronoun(
  stage: Stage,
  phrase: Phrase,
  { start }: Span,
  { parts: said, cue }: Said,
): Identity | null {
  const { head } = phrase;
  const { scene, register, last } = stage;
  const gender = SINGULAR_PRONOUNS.get(head);
  if (gender !== undefined) {
    const who = resolvePronoun(scene, register, start, gender, said, last);
    if (who === 'last speaker') return last === null ? null : { ...last.identity, resolved: true };
    return found(stage, who, head);
  }
  if (head === 'it') {
    const it = resolveIt(scene, register, start);
    // "“Closed,” it reads": no body is read, a sign is.
    const isRead = cue !== null && /^reads?$/.test(scene.text.slice(cue.start, cue.end));
    const isBody = it !== null && !('described' in it);
    const shown = isRead || it === null ? documentShown(scene, start) : null;
    if (shown !== null)
      return issuerOf(stage, shown.described, start) ?? asDocument(stage, shown.described);
    if (isRead && isBody) return null;
    return it !== null && 'unlisted' in it
      ? { ...unlisted(it.unlisted, 'organisation', phrase), resolved: true }
      : found(stage, it, head);
  }
  if (THEY.has(head)) return asThey(stage, phrase, start);
  if (head === 'one') return byGroup(stage, phrase, { start, end: start });
  return head === 'who' ? named(resolveWho(scene, start), true, head) : null;
}

/** "Roe issued a brief statement. “…,” | it said": Roe does. */
function issuerOf(stage: Stage, document: Span, place: number): Identity | null {
  const { head } = parsePhrase(stage.scene, document);
  if (!OWN_RELEASES.has(head)) return null;
  const phrase = { ...parsePhrase(stage.scene, document), determiner: 'the', modifiers: [] };
  return byStatement(stage, phrase, { start: place, end: place });
}

const THEY = new Set(['they', 'both']);

/** they, both: several by their names, or whom the talk is of. */
function asThey(stage: Stage, phrase: Phrase, place: number): Identity | null {
  const they = resolveThey(stage.scene, place);
  if (they === null || !('several' in they)) return found(stage, they, phrase.head);
  const name = calledTogether(they.several.map(({ name }) => name));
  return { ...unlisted(name, 'unnamed', phrase), resolved: true };
}

/** the pair, the two, the duo: the two of whom the talk is. */
function byPair(stage: Stage, phrase: Phrase, { start }: Span): Identity | null {
  if (phrase.determiner !== 'the' || phrase.modifiers.length > 0 || !PAIR.has(phrase.head))
    return null;
  const they = resolveThey(stage.scene, start);
  return they !== null && 'several' in they && they.several.length === 2
    ? asThey(stage, phrase, start)
    : null;
}

const PAIR = new Set(['pair', 'two', 'duo']);

function found(stage: Stage, who: NamedEntity | Described | null, head: string): Identity | null {
  return who !== null && 'described' in who
    ? asDescribed(stage, who.described)
    : named(who, true, head);
}

/** "The admiral left early. … he said": of somebody the article does not name, as it describes them. */
function asDescribed({ scene, unnamed }: Stage, words: Span): Identity | null {
  const ofWhom = OF_WHOM.exec(scene.text.slice(words.end, words.end + LONGEST_OWNER)) ?? [''];
  const phrase = parsePhrase(scene, { start: words.start, end: words.end + ofWhom[0].length });
  const printed = unnamedAs(scene, phrase, null);
  const isSomebody = isPersonNoun(phrase.head) || isSpeakingThing(phrase.head);
  if (!isSomebody || printed === '') return null;
  const isOther = /^(?:another|an?|one)$/.test(phrase.determiner ?? '');
  const before = phrase.modifiers.length === 0 && !isOther ? unnamed.get(phrase.head) : undefined;
  return {
    speaker: { name: before ?? printed, role: null, kind: kindOf(phrase) },
    entity: null,
    resolved: true,
    head: phrase.head,
    introduced: false,
  };
}

/** "A spokeswoman | for Roe | declined": whose words these are. */
const OF_WHOM = asciiFirst(
  /^ (?:for|to) (?:the )?\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*)*(?= \p{Ll})/u,
);
const LONGEST_OWNER = 60;

/** "Marsh held up a letter. …" it read: a thing, also where a body is called so. */
function asDocument(stage: Stage, span: Span): Identity | null {
  const document = asDescribed(stage, span);
  return document && { ...document, speaker: { ...document.speaker, kind: 'unnamed' } };
}

/** Ada Marsh and Otis Roe: with one voice, so that it is no more the second's than the first's. */
function together(
  { scene }: Stage,
  phrase: Phrase,
  _mention: Span,
  { cue }: Said,
): Identity | null {
  const found = speakingTogether(scene, phrase, cue);
  if (found?.only != null) return named(found.only.entity, false, phrase.head);
  return found === null ? null : unlisted(found.name, 'unnamed', phrase);
}

/** Virginia delegate Beau Correll; Peck, analyst at SunTrust; the White House; not "the Virginia Democrat", who is no paper. */
function byName(_stage: Stage, phrase: Phrase): Identity | null {
  if (phrase.determiner === 'the' && isOfParty(phrase.named?.entity.name ?? '')) return null;
  return named(phrase.named?.entity ?? null, false, phrase.head);
}

/** the chief executive, Jeff Weiner; one of them, Des Hanlon. */
function byNameBehind({ scene }: Stage, phrase: Phrase): Identity | null {
  return named(nameBehind(scene, phrase), false, phrase.head);
}

/** Marsh's campaign group, Open Rivers; the charity, Wild Shores. */
function byBodyBehind({ scene }: Stage, phrase: Phrase): Identity | null {
  const name = bodyBehind(scene, phrase);
  return name === null ? null : unlisted(name, 'organisation', phrase);
}

/** one of them: of the engineers the talk is of. */
function byGroup({ scene }: Stage, phrase: Phrase, { start }: Span): Identity | null {
  const name = oneOfThem(scene, phrase.core, start);
  return name === null ? null : unlisted(name, 'unnamed', phrase);
}

/** Humboldt's letter, Trump's tweet, a post by the journalist Ada Marsh: the words are the owner's. */
function byAuthor({ scene }: Stage, phrase: Phrase): Identity | null {
  return named(authorOf(scene, phrase), true, phrase.head);
}

/** "The ministry said in a statement it was late. …" the statement said: whose it is was told before. */
function byStatement(stage: Stage, phrase: Phrase, { start }: Span): Identity | null {
  const { scene, register } = stage;
  const issued = statementBefore(scene, phrase, start);
  if (issued === null) return issuedLast(stage, phrase, start);
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

const withHead = (identity: Identity | null, head: string): Identity | null =>
  identity && { ...identity, head };

/** head of financial reporting Roe: a surname no article gives in full. */
function byField({ scene }: Stage, phrase: Phrase): Identity | null {
  const { core, head } = phrase;
  const [, role, name] = FIELD.exec(scene.text.slice(core.start, core.end)) ?? [];
  if (role === undefined || name === undefined || !HEADS_OF_A_FIELD.has(head)) return null;
  return { ...unlisted(name, 'person', phrase), speaker: { name, role, kind: 'person' } };
}

const FIELD = asciiFirst(
  /^(?:(?:the|its|their|his|her) )?((?:\p{L}[\p{L}-]* ){1,3}of (?!(?:the|an?|its|his|her|their) )\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,3}) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)$/u,
);

/** the senator, the Texas senator. */
function byOffice({ scene, register }: Stage, phrase: Phrase, { start }: Span): Identity | null {
  if (!isDefinite(phrase)) return null;
  const holder = personInOffice(scene, register, phrase, start);
  return named(holder ?? onlyOfKind(scene, register, phrase, start), true, phrase.head);
}

/**
 * the Peruvian, the 22-year-old Pole, the dad-of-three, the singer: the one person the paragraph is about so
 * far, or the one before it where it names none.
 */
function byNation(
  { scene }: Stage,
  { head, modifiers, determiner }: Phrase,
  { start }: Span,
): Identity | null {
  const isStar = STARS.has(head);
  const tells = isTelling(head) || isStar || (DEMONYMS.has(head) && !PARTIES.has(head));
  if (determiner !== 'the' || !modifiers.every(isTelling) || !tells) return null;
  // "A singer sued. Otis Roe was her doctor. … the singer said"
  if (isStar && introducedBefore(scene, head, start) !== undefined) return null;
  const here = personsInParagraph(scene, start);
  const before = scene.text.lastIndexOf('\n\n', start);
  const mentions = here.length > 0 || before < 1 ? here : personsInParagraph(scene, before - 1);
  const persons = new Set(mentions.map(({ entity }) => entity));
  // "Lis beat Renshaw. … the 22-year-old Pole said": more is told than of "the Pole", and of the subject.
  const subjects = mentions.filter((mention) => isSubject(scene, mention));
  const meant =
    modifiers.length === 0 || persons.size === 1
      ? persons
      : new Set(subjects.map(({ entity }) => entity));
  const [only = null] = meant;
  if (only === null || meant.size > 1 || (isStar && !mayBeStar(only, head))) return null;
  return named(only, true, head);
}

/** the billionaire, the Virginia Democrat, the former nominee: the only one named of late, where none came in as "a billionaire". */
function byEpithet({ scene, last }: Stage, phrase: Phrase, { start }: Span): Identity | null {
  const { determiner, head } = phrase;
  if (determiner !== 'the' || introducedBefore(scene, head, start) !== undefined) return null;
  const who = takenUp(scene, last, phrase, start, null);
  const gender = genderOfNoun(head);
  const fits = gender === null || who?.gender == null || who.gender === gender;
  return fits ? named(who, true, head) : null;
}

/** Nobody told to be something else for a living, and of the sex the noun is of. */
function mayBeStar({ roles, gender }: NamedEntity, noun: string): boolean {
  const of = genderOfNoun(noun);
  const isElse = roles.some((role) =>
    spaced(role.toLowerCase()).some((word) => isPersonNoun(word) && !STARS.has(word)),
  );
  return !isElse && (of === null || gender === null || of === gender);
}

function personsInParagraph(scene: Scene, place: number): readonly Mention[] {
  return namedInParagraph(scene, place).filter(({ entity }) => entity.kind === 'person');
}

/** the department. */
function byBody(stage: Stage, phrase: Phrase, { start }: Span): Identity | null {
  const { scene, register } = stage;
  const body = bodyCalled(scene, register, phrase, start) ?? firmMeant(stage, phrase, start);
  return named(body, true, phrase.head);
}

/** "Corvex lost it. “…,” the company said": the firm the talk is of, where none is told to be one. */
function firmMeant(
  { scene, register }: Stage,
  { head, determiner, modifiers }: Phrase,
  place: number,
): NamedEntity | null {
  if (determiner !== 'the' || modifiers.length > 0 || !isFirmNoun(head)) return null;
  if (register.bodies().has(head)) return null;
  const it = resolveIt(scene, register, place);
  if (it === null || 'described' in it || 'unlisted' in it) return null;
  // "Corvex denied it, after the Times reported that": the paper is not the company
  const mayBe = mayBeFirm(it.name) && !readsAsOutlet(it.name);
  return it.kind === 'organisation' && mayBe ? it : null;
}

function isDefinite({ determiner }: Phrase): boolean {
  return determiner === 'the' || determiner === null;
}

/** a State Department spokesperson; later "the spokesperson" is the same. */
function byDescription(stage: Stage, phrase: Phrase, { start }: Span, said: Said): Identity | null {
  const { scene, unnamed } = stage;
  const { core, head, determiner } = phrase;
  const words = scene.text.slice(core.start, core.end);
  if (!canSpeak(words, phrase) && !isPrintedAsName(scene, words)) return null;
  const ofBody = ofItsBody(scene, stage.register, core);
  if (ofBody !== null) {
    const holder = scene.names.find(({ roles }) => roles.includes(ofBody)) ?? null;
    return named(holder, true, head) ?? unlisted(ofBody, kindOf(phrase), phrase);
  }
  const owner = OWNERS.has(determiner ?? '')
    ? ownerOf(stage, determiner, start, said.parts)
    : undefined;
  if (owner === null && !isPersonNoun(head)) return null;
  const printed = unnamedAs(scene, phrase, owner ?? null);
  if (printed === '') return null;
  const before =
    determiner === 'the' && phrase.modifiers.length === 0
      ? (unnamed.get(head) ?? introducedBefore(scene, head, core.start))
      : undefined;
  return {
    speaker: {
      name: before ?? printed,
      role: null,
      kind: kindOf(phrase),
    },
    entity: null,
    resolved: before !== undefined,
    head,
    introduced: determiner !== 'the',
  };
}

function kindOf({ head }: Phrase): Speaker['kind'] {
  return BODY_NOUNS.has(head) ? 'organisation' : 'unnamed';
}

/** Whose "her campaign" is; `null` where nobody can tell. */
function ownerOf(
  { scene, register, last }: Stage,
  owner: string | null,
  place: number,
  said: readonly Span[],
): NamedEntity | null {
  const gender = SINGULAR_PRONOUNS.get(owner ?? '');
  if (gender !== undefined) {
    const who = resolvePronoun(scene, register, place, gender, said, last);
    return who === null || who === 'last speaker' || 'described' in who ? null : who;
  }
  const it = owner === 'its' ? resolveIt(scene, register, place) : null;
  return it === null || 'described' in it || 'unlisted' in it ? null : it;
}
