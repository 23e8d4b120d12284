import type { DenialsAnswer } from '../../summaries/answering/answer.ts';
import type { Denial } from '../../summaries/types.ts';
import type { Ladder, Size } from '../parts/caps.ts';
import { caps, ladders } from '../parts/caps.ts';
import { correctedMark } from '../parts/corrected.ts';
import { day } from '../parts/dates.ts';
import type { Renditions } from '../parts/part.ts';
import { renditionsOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import { choiceOf } from '../parts/gestures.ts';
import type { MenuOption, Message } from '../message/message.ts';
import { listCard } from '../parts/list.ts';
import type { Paging } from '../parts/paging.ts';
import { called, label, passage, quoted, sideBySide, speakerName } from '../parts/passage.ts';
import { outletLine } from '../parts/printings.ts';
import { outletName } from '../parts/sources.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0xb0_7a_3c;

/** `/denials`: who denies, the claim denied beside it, and the passage that says so. */
export const denialsCard = (
  words: Words,
  answer: DenialsAnswer,
  paging: Paging | null,
  gestures: Gestures,
): Message =>
  listCard(
    words,
    answer,
    {
      accent: ACCENT,
      title: title(words, answer),
      records: answer.denials,
      write: denialRecord(words),
      choice: denialChoice(words),
    },
    paging,
    gestures,
  );

/** Its words are often a quotation's too, which has a line of its own in the same menu. */
export const denialChoice =
  (words: Words) =>
  (denial: Denial): MenuOption | null =>
    choiceOf(
      'denial',
      denial,
      words.headed(
        words.denialBy[denial.kind](called(denial.by) || words.unnamedSpeaker),
        denial.words,
      ),
    );

/** A denial: who denies, the claim, and the passage that says so. */
export const denialRecord =
  (words: Words, ladder: Ladder = ladders.usual) =>
  (denial: Denial): Renditions => {
    const render = (size: Size): string =>
      [
        sideBySide(
          `${deniers(words, denial, size)} — **${words.denial[denial.kind]}**`,
          ...saidWhen(words, denial),
          correctedMark(words, denial.corrected, size),
        ),
        ...claimLines(words, denial, size),
        // Before the words: Discord's parser and ours disagree on small print behind a block quote.
        `-# ${outletLine(words, denial.printings, size)}`,
        `> ${deniedIn(words, denial, size.words)}`,
        ...laterLines(words, denial, size),
      ].join('\n');
    return renditionsOf(render, ladder);
  };

/** The words of a denial: in quotation marks where they are the denier's own. */
export const deniedIn = (words: Words, denial: Denial, most: number): string =>
  denial.quoted === true ? quoted(words, denial.words, most) : passage(words, denial.words, most);

const saidWhen = (words: Words, { saidOn, dated }: Denial): string[] =>
  saidOn === null ? [] : [day(words, saidOn), dated === 'story' ? words.datedByStory : ''];

/** Whoever is quoted, and the body for which it is said. */
const deniers = (words: Words, { by, alsoBy }: Denial, size: Size): string =>
  sideBySide(
    speakerName(by, size) ?? words.unnamedSpeaker,
    speakerName(alsoBy ?? null, size) ?? '',
  );

/** What its denier said of it later, shown against it. */
const laterLines = (words: Words, { later }: Denial, size: Size): string[] =>
  later === null
    ? []
    : [
        words.later[later.kind](
          outletName(words, later.printing.outlet, size.outlet),
          passage(words, later.printing.words, size.claim),
        ),
      ];

/** "claims by the union that …", "suggestions that …": the article says itself that it is a claim. */
const CALLS_IT_A_CLAIM =
  /^(?:(?:the|a|an|any|all|both|these|those|such|his|her|its|their) )?(?:claims?|allegations?|accusations?|suggestions?|reports?|rumou?rs?|charges?|assertions?|speculation)(?!\p{L})/iu;

/** What somebody declines to speak of nobody need have claimed; where it is not on record their words say all. */
const claimLines = (words: Words, { kind, claim }: Denial, size: Size): string[] => {
  if (claim === null) return kind === 'declines' ? [] : [words.noClaim];
  const isNamed = kind === 'declines' || CALLS_IT_A_CLAIM.test(claim.words);
  const write = isNamed ? words.about : words.claim;
  return [write(passage(words, claim.words, size.claim))];
};

const title = (words: Words, { about, by }: DenialsAnswer): string => {
  const topic = about === null ? null : words.quoted(label(about, caps.name));
  const name = by === null ? null : label(called(by), caps.name) || words.unnamedSpeaker;
  if (name !== null)
    return topic === null ? words.denialsBy(name) : words.denialsByAbout(name, topic);
  return topic === null ? words.denials : words.denialsAbout(topic);
};
