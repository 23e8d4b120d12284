import { tenseAhead } from './ahead.ts';
import { clauseBefore, clauseBehind } from './clause.ts';
import { infinitive } from './infinitive.ts';
import { IS, NEAR, is } from './tense-words.ts';
import type { Tense } from './tense-words.ts';
import {
  isInAftermath,
  isListed,
  isOfDeadline,
  isOfOpeningEvent,
  isOfSource,
  isToldThen,
  isWeekday,
} from './wordings.ts';

/**
 * The tense of the clause a date stands in. A date at the head of its clause belongs to the verb
 * after it, and so does one right before a verb; any other to the nearest verb before. Where no verb
 * tells, the present of one that tells of plans looks ahead.
 *
 * "On [Saturday], Trump wrote" -> past; "Trump said he will meet them on [Friday]" -> future; "The
 * shop reopens on [Friday]" -> future.
 */
export function tenseAround(text: string, start: number, end: number): Tense {
  if (isOfDeadline(text, start, end)) return 'future';
  const ahead = tenseAhead(text, start, end);
  if (ahead !== null) return ahead;
  const rest = clauseBehind(text, end, Infinity);
  const tense = tenseOf(text, start, rest);
  return tense === 'future' && isAttributive(text, start, end, rest) ? null : tense;
}

function tenseOf(text: string, start: number, rest: readonly number[]): Tense {
  if (isOfSource(text, start)) return 'past';
  const before = clauseBefore(text, start);
  if (isOfEvent(before, rest) || isAfterEvent(text, start, before, rest)) return 'past';
  if (isListed(text, start)) return 'future';
  if (isToldThen(text, start)) return 'past';
  const told = signalAt(rest.slice(0, 2), 0);
  if (told === 'future' && isOfOpeningEvent(text, start)) return 'past';
  if (told === 'future' && isOfParticiple(before) && !FOR.test(beside(text, start))) return 'past';
  if (told !== null) return told;
  if (isDeadline(text, start) && (isPerfect(before) || isWanted(before))) return 'future';
  if (isEndOfState(text, start, before) || isDeferred(text, start, before)) return 'future';
  while (is(before, before.length - 1, IS.preposition)) before.pop();
  const last = before.length - 1;
  if (isPastEvent(before) || isPastDecision(before, rest)) return 'past';
  const headsClause = opensClause(before, last);
  if (!headsClause && plansHere(before)) return 'future';
  const heads = opensClause(before, is(before, last, IS.until) ? last - 1 : last);
  if (heads && isStateAhead(text, start, rest)) return 'future';
  const behind = toItsVerb(headsClause ? rest : withoutContent(rest));
  if (before.length === 0 && is(behind, 0, IS.copula)) return 'future';
  const tense = headsClause
    ? (firstSignal(behind) ?? lastSignal(before))
    : (lastSignal(before) ?? firstSignal(behind));
  if (tense === 'future' && isPastPlan(before) && !isWeekday(text, start)) return null;
  return tense ?? (isScheduled(before, behind) ? 'future' : null);
}

/** "Following a fire on [Friday], the school will close": what opens the sentence has been. */
function isAfterEvent(
  text: string,
  start: number,
  before: readonly number[],
  behind: readonly number[],
): boolean {
  return (
    is(behind, 0, IS.mark) &&
    isInAftermath(text, start) &&
    !before.some((classes) => (classes & (IS.subject | IS.copula | IS.future | IS.past)) !== 0)
  );
}

/** "was due to be freed in [May]": it may have been so, or not yet. */
function isPastPlan(before: readonly number[]): boolean {
  const plan = before.findLastIndex((_, index) => is(before, index, IS.openToFuture));
  return is(before, plan - 1, IS.wasWere) && is(before, plan + 1, IS.to);
}

/** "whose [Feb. 9] vote is the first, has changed": the verb of its own clause is there, and tells nothing. */
function toItsVerb(behind: readonly number[]): readonly number[] {
  const mark = behind.findIndex((classes) => (classes & IS.mark) !== 0);
  const own = behind.slice(0, Math.max(mark, 0));
  return own.some((classes) => (classes & IS.copula) !== 0) && firstSignal(own) === null
    ? own
    : behind;
}

/** "for saying in June [that they should go]": what is said has a tense of its own. */
function withoutContent(behind: readonly number[]): readonly number[] {
  return is(behind, 0, IS.that) ? [] : behind;
}

const DEADLINE = /(?<!\p{L})(?:by|until|till|through|before) $/iu;

/** "by", "until", "through" right before a date. */
function isDeadline(text: string, start: number): boolean {
  return DEADLINE.test(beside(text, start));
}

/** The word right before a date, with its space. */
function beside(text: string, start: number): string {
  return text.slice(Math.max(0, start - LONGEST_DEADLINE), start);
}

const LONGEST_DEADLINE = 9;

const FOR = /(?<!\p{L})for $/iu;

const UNTIL = /(?<!\p{L})(?:(until|till)|through) $/iu;
const TO = /(?<!\p{L})to $/iu;

/** "is closed to lorries [until]", "stays shut [through]": what goes on until a day is not over. */
function isEndOfState(text: string, start: number, before: readonly number[]): boolean {
  const until = UNTIL.exec(beside(text, start));
  if (until === null) return false;
  const from = before.findLastIndex((_, index) => is(before, index, IS.mark | IS.opensClause)) + 1;
  const own = before.slice(from);
  const verb = own.findLastIndex((_, index) => is(own, index, IS.copula | IS.lasting));
  if (verb < 0 || is(own, verb - 1, IS.to)) return false;
  const isPast = (classes: number): boolean => (classes & IS.past) !== 0;
  // "is closed", "are being diverted": a participle; what is past behind it has a verb of its own
  const participle = own.slice(verb + 1, verb + 3).findIndex(isPast);
  if (own.slice(verb + 2 + participle).some(isPast)) return false;
  // "The Dow is up 8 percent through May" tells of what has been.
  return until[1] !== undefined || participle >= 0 || is(own, verb, IS.lasting);
}

/** Whether what stands behind the word at an index opens its clause. */
function opensClause(before: readonly number[], index: number): boolean {
  return index < 0 || is(before, index, IS.mark | IS.opensClause);
}

/** "[Until] 23 October the road is closed", "[From] Monday the shop opens at nine": the verb behind is of the present. */
function isStateAhead(text: string, start: number, behind: readonly number[]): boolean {
  if (!OF_A_STATE.test(beside(text, start))) return false;
  const verb = behind.find((classes) => (classes & (PRESENT | IS.past | IS.future)) !== 0) ?? 0;
  return (verb & PRESENT) !== 0;
}

const OF_A_STATE = /(?<!\p{L})(?:until|till|from) $/iu;
const PRESENT = IS.copula | IS.lasting | IS.scheduled;

/** "wants it [mended by] Friday": what is wanted is not done. */
function isWanted(clause: readonly number[]): boolean {
  const participle = clause.findLastIndex((classes) => (classes & IS.past) !== 0);
  const wants = clause.slice(0, participle).findLastIndex((classes) => (classes & IS.wants) !== 0);
  const object = clause.slice(wants + 1, participle);
  return (
    isObject(object) &&
    !object.slice(1).some((classes) => (classes & IS.subject) !== 0) &&
    wants >= 0
  );
}

/** "to [get] the gas [shut off]", "will [have] it [mended]": somebody else does it, in the time of the verb before. */
function isCaused(clause: readonly number[], participle: number): boolean {
  const causes = clause
    .slice(0, participle)
    .findLastIndex((classes) => (classes & IS.causes) !== 0);
  return (
    is(clause, causes - 1, IS.to | IS.future) && isObject(clause.slice(causes + 1, participle))
  );
}

/** What may stand between a verb and a participle told of its object: no other verb or clause. */
function isObject(between: readonly number[]): boolean {
  return (
    between.length > 0 &&
    between.length < NEAR &&
    !between.some((classes) => (classes & (IS.past | IS.future | IS.mark | IS.opensClause)) !== 0)
  );
}

/** "was adjourned [until] 2 June", "gave her [until] Friday", "was put back [to] 8 March". */
function isDeferred(text: string, start: number, before: readonly number[]): boolean {
  const verb = before.findLastIndex((classes) => (classes & IS.past) !== 0);
  return (
    (TO.test(beside(text, start)) || UNTIL.exec(beside(text, start))?.[1] !== undefined) &&
    is(before, verb, IS.deferring) &&
    before.length - verb <= NEAR
  );
}

/** "has ordered", "have been told": what was set has still to come; "had closed by May" is over. */
function isPerfect(clause: readonly number[]): boolean {
  const last = clause.findLastIndex(
    (classes, at) => (classes & IS.past) !== 0 && !is(clause, at - 1, IS.be),
  );
  const auxiliary = clause
    .slice(Math.max(0, last - 2), last)
    .findLastIndex((classes) => (classes & IS.has) !== 0);
  return last > 0 && auxiliary >= 0;
}

/** "It was put off before the House [rises on] Friday": the verb of its own clause tells. */
function plansHere(before: readonly number[]): boolean {
  const from = before.findLastIndex((_, index) => is(before, index, IS.mark | IS.opensClause)) + 1;
  const own = before.slice(from);
  const plan = own.findLastIndex((_, index) => is(own, index, IS.scheduled));
  const said = own.findLastIndex((_, index) => is(own, index, IS.reporting));
  return (
    (from > 0 || said >= 0) &&
    plan > said + 1 &&
    !is(own, plan - 1, IS.noVerb | IS.preposition | IS.to) &&
    own.length - plan <= NEAR &&
    lastSignal(own.slice(said + 1)) === null
  );
}

/** "his victory in the primary [Tuesday]": no verb stands between what happened and its day. */
function isPastEvent(before: readonly number[]): boolean {
  const event = before.findLastIndex(
    (_, index) =>
      is(before, index, IS.pastEvent) ||
      (is(before, index, IS.pastEventOrVerb | IS.plannedEvent) && is(before, index - 1, IS.noVerb)),
  );
  return (
    event >= 0 && before.length - event <= NEAR && lastSignal(before.slice(event + 1)) === null
  );
}

/**
 * "the mayor's [Monday] announcement", "[Thursday]'s fight", "[Thursday] night's fight": it is over, but for what may be
 * planned where the clause tells before of what is or will be ("Fans will see [Thursday]'s fight").
 */
function isOfEvent(before: readonly number[], behind: readonly number[]): boolean {
  if (is(behind, 0, IS.pastEvent)) return true;
  const owner = is(behind, 0, IS.clitic) ? 0 : 1;
  const event = is(behind, owner, IS.clitic) ? owner + 1 : 0;
  if (event > 0 && is(behind, event, IS.pastEvent | IS.pastEventOrVerb)) return true;
  const isOwned = event > 0 || is(before, before.length - 1, IS.clitic);
  return (
    isOwned &&
    is(behind, event, IS.plannedEvent) &&
    !before.some((classes) => (classes & (IS.future | IS.copula)) !== 0)
  );
}

/** "They will ask about her [July 25] call": a day of the calendar before a noun need not be ahead. */
function isAttributive(
  text: string,
  start: number,
  end: number,
  behind: readonly number[],
): boolean {
  return (
    is(behind, 0, IS.small) &&
    !is(behind, 0, ~(IS.small | IS.plural)) &&
    text.charAt(end) === ' ' &&
    DAY_OF_MONTH.test(text.slice(start, end)) &&
    OWNER.test(text.slice(Math.max(0, start - LONGEST_OWNER), start))
  );
}

const DAY_OF_MONTH = /\p{L}\.? \d{1,2}$/u;
const OWNER = /(?:['’]s?|(?<!\p{L})(?:an?|the|his|her|its|their|our|my)) $/u;
const LONGEST_OWNER = 7;

/** "a tariff imposed on steel in [May] would stay", "the team that won on [Sunday] will play": the verb behind is of the clause around. */
function isOfParticiple(before: readonly number[]): boolean {
  if (!is(before, before.length - 1, IS.preposition)) return false;
  const from = before.findLastIndex((_, index) => is(before, index, IS.mark)) + 1;
  const own = before.slice(Math.max(from, before.length - NEAR - 1));
  const verb = own.findLastIndex((classes) => (classes & IS.past) !== 0);
  return verb > 0 && lastSignal(own) === 'past' && !is(own, verb, IS.reporting);
}

/** "the council's decision in [June] to close it", "the decision, in [June], that it should close". */
function isPastDecision(before: readonly number[], behind: readonly number[]): boolean {
  const inCommas = is(before, before.length - 1, IS.mark) && is(behind, 0, IS.mark);
  const [at, content] = inCommas ? [before.length - 2, 1] : [before.length - 1, 0];
  const isTold =
    is(behind, content, IS.that) ||
    (is(behind, content, IS.to) &&
      is(behind, content + 1, IS.small) &&
      !is(behind, content + 1, IS.noVerb));
  return isTold && is(before, at, IS.decision);
}

/** "It [reopens] on Friday", "On Friday it [reopens]", "The deadline [is] Friday", "is out on Friday", "closed [until] Friday", "[has a] match on Friday". */
function isScheduled(before: readonly number[], behind: readonly number[]): boolean {
  const isPlan = (classes: number): boolean => (classes & IS.scheduled) !== 0;
  const last = before.length - 1;
  return (
    is(before, last, IS.copula | IS.until) ||
    is(before, last - 1, IS.copula) ||
    before.some((classes, index) => isPlan(classes) || hasSomething(before, index)) ||
    behind.some(isPlan)
  );
}

/** "has a meeting", not "has met". */
function hasSomething(clause: readonly number[], index: number): boolean {
  return is(clause, index, IS.has) && is(clause, index + 1, IS.article);
}

function firstSignal(clause: readonly number[]): Tense {
  for (let index = 0; index < clause.length; index += 1) {
    const tense = signalAt(clause, index);
    if (tense !== null) return tense;
  }
  return null;
}

function lastSignal(clause: readonly number[]): Tense {
  for (let index = clause.length - 1; index >= 0; index -= 1) {
    const tense = signalAt(clause, index);
    if (tense !== null) return tense;
  }
  return null;
}

function signalAt(clause: readonly number[], index: number): Tense {
  if (isPlanned(clause, index)) return null;
  if (is(clause, index - 1, IS.to)) return infinitive(clause, index);
  if (
    is(clause, index, IS.future) ||
    (is(clause, index, IS.won) && is(clause, index + 1, IS.clitic))
  )
    return 'future';
  if (is(clause, index, IS.has) && is(clause, index - 1, IS.future)) return 'future';
  if (is(clause, index - 1, IS.be) || !is(clause, index, IS.past)) return null;
  if (hasSomething(clause, index)) return null;
  // "will shut", "would also cut": a base form that looks like a past.
  if (isAfterModal(clause, index) || isCaused(clause, index)) return null;
  return is(clause, index, IS.openToFuture) && is(clause, index + 1, IS.to | IS.until)
    ? 'future'
    : 'past';
}

/** "rounds of planned cuts", "the expected rise": it only describes. */
function isPlanned(clause: readonly number[], index: number): boolean {
  return (
    is(clause, index, IS.openToFuture) &&
    is(clause, index - 1, IS.preposition | IS.noVerb) &&
    is(clause, index + 1, IS.small) &&
    !is(clause, index + 1, IS.to | IS.preposition | IS.until | IS.noVerb)
  );
}

function isAfterModal(clause: readonly number[], verb: number): boolean {
  if (is(clause, verb - 1, IS.future)) return true;
  return (
    is(clause, verb - 2, IS.future) &&
    is(clause, verb - 1, IS.small) &&
    !is(clause, verb - 1, IS.past)
  );
}
