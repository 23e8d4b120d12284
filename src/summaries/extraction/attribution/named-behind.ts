import type { Attribution, NamedEntity, QuotedSpeech, Span } from '../../types.ts';
import { endsParagraph, startsParagraph } from '../text/paragraphs.ts';
import { sentenceAt } from './frame.ts';
import { mentionSpan } from './mention.ts';
import { mainSubject } from './phrase/clause.ts';
import { overApposition, skipBracket } from './phrase/phrase.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';
import { isAdverb, isAuxiliary, isName, isPersonNoun, isPronoun, isQuote } from './words.ts';

/** In UTF-16 units. A longer paragraph is read no further back. */
const LONGEST_PARAGRAPH = 1_500;
const LONGEST_SENTENCE = 300;

/** Every mention of a person, in the order of the text. */
export const personsNamed = (names: readonly NamedEntity[]): Span[] =>
  names
    .flatMap(({ kind, mentions }) => (kind === 'person' ? mentions : []))
    .sort((one, other) => one.start - other.start);

/**
 * `“I love my house.”\n\nAda Roe stood outside it.`: of words that are all of their paragraph and in which somebody
 * speaks of themselves, the one whom the next paragraph is about, where the one before tells of nobody. `persons` are the
 * mentions of persons in order.
 */
export function namedBehind(
  text: string,
  sentences: readonly Span[],
  persons: () => readonly Span[],
  { kind, parts }: QuotedSpeech,
): Attribution | null {
  const [{ start, end }, ...more] = parts;
  const close = end + 1;
  const isAlone = startsParagraph(text, start - 1) && endsParagraph(text, close);
  if (kind !== 'direct' || more.length > 0 || !isAlone || !SELF.test(text.slice(start, end)))
    return null;
  if (!tellsOfNobody(text, persons(), start - 1)) return null;
  const next = sentences[sentenceAt(sentences, close)];
  const mention = next === undefined ? null : personPresented(text, persons(), next);
  return mention && { mention, cue: null, basis: 'carried', venue: null, toldTo: null };
}
const SELF =
  /(?<![\p{L}’'])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s|I['’]\p{Ll}+|[Ww]e['’]\p{Ll}+)(?!\p{L})/u;

/** Whether nobody else can have said it: the paragraph before `place` has no speech, no person, and no word for one. */
function tellsOfNobody(text: string, persons: readonly Span[], place: number): boolean {
  const before = text.slice(0, place).trimEnd();
  const from = Math.max(before.lastIndexOf('\n') + 1, before.length - LONGEST_PARAGRAPH);
  return (
    (persons[sentenceAt(persons, from)]?.start ?? Infinity) >= before.length &&
    !/["“”]/.test(before.slice(from)) &&
    tokenise(text, from, before.length).every(
      (token) => !isPersonNoun(token) && (!isPronoun(token) || token.lower === 'it'),
    )
  );
}

/** `Ada Roe, 62, stood outside it.`: who opens the sentence and does something in it, alone. */
function personPresented(
  text: string,
  persons: readonly Span[],
  { start, end }: Span,
): Span | null {
  const tokens = tokenise(text, start, Math.min(end, start + LONGEST_SENTENCE));
  const subject = mainSubject(tokens, 0, tokens.length);
  if (subject?.from !== 0 || !isName(tokens[subject.to - 1]) || tokens.some(isQuote)) return null;
  const mention = mentionSpan(text, tokens, subject);
  const first = sentenceAt(persons, mention.start);
  const [one, other] = [persons[first], persons[first + 1]];
  const isOne = (one?.end ?? Infinity) <= mention.end && (other?.start ?? Infinity) >= mention.end;
  const verb = verbBehind(tokens, overApposition(tokens, skipBracket(tokens, subject.until)));
  return isOne && !DONE_TO.test(verb) && !HEARS.test(verb) ? mention : null;
}

/** The verb at a place, with the auxiliary before it: "was arrested". */
function verbBehind(tokens: readonly Token[], at: number): string {
  let verb = at;
  while (isAdverb(tokens[verb]) || isAuxiliary(tokens[verb])) verb++;
  return tokens
    .slice(at, verb + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
/** What was done to somebody is told of them by others; feelings are told in their own words. */
const DONE_TO =
  /^(?:was|were|is|has been|had been|will be|could be|should be) (?!(?:delighted|disappointed|devastated|frustrated|pleased|relieved|shocked|stunned|surprised|thrilled|tired|worried)$)(?:\p{L}+ed|shot|found|held|seen|hit|told|sent)$/u;
const HEARS = /(?:^| )(?:heard|hears|read|reads|listened|listens|received|receives)$/;
