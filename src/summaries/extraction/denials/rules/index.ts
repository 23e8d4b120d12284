import type { CueRule } from '../cue.ts';
import { ABSENCE } from './absence.ts';
import { BLAMED } from './blamed.ts';
import { CALLS_FALSE } from './calls-false.ts';
import {
  DECLINES,
  DECLINES_AS_REPORTED,
  EITHER_WAY,
  OWN_DECLINES,
  UNCONFIRMED,
  UNFIT_TO_SAY,
} from './declines.ts';
import { DENIES } from './denies.ts';
import { FALSITY } from './falsity.ts';
import { BELITTLES, DOWNPLAYS } from './plays-down.ts';
import { UNDONE_AS_REPORTED } from './undone-reported.ts';
import { UNDONE } from './undone.ts';

/** Rules looked for in one manner. */
export type RuleSet = ReadonlySet<CueRule>;

/** What the article tells in its own words, by a verb of denying. */
export const TOLD: RuleSet = new Set([...DENIES, ...DOWNPLAYS, ...DECLINES, ...UNCONFIRMED]);
/** What the article tells, though the word that tells it may stand in quotation marks. */
export const TOLD_ACROSS: RuleSet = new Set(CALLS_FALSE);
/** What is a denial, or declines to say, where the article reports that somebody says it. */
export const REPORTED: RuleSet = new Set([
  ...FALSITY,
  ...ABSENCE,
  ...UNDONE,
  ...UNDONE_AS_REPORTED,
  ...BLAMED,
  ...BELITTLES,
  ...UNFIT_TO_SAY,
  ...DECLINES_AS_REPORTED,
]);
/** The same where some of the words stand in quotation marks: what somebody says is false, or that they never did. */
export const REPORTED_ACROSS: RuleSet = new Set([...FALSITY, ...UNDONE, ...UNDONE_AS_REPORTED]);
/** What is a denial in somebody's own words, by a verb of denying. */
export const SPOKEN_VERB: RuleSet = new Set([...DENIES, ...CALLS_FALSE]);
/** What is a denial in somebody's own words, without such a verb. */
export const SPOKEN: RuleSet = new Set([...FALSITY, ...ABSENCE, ...UNDONE, ...BELITTLES]);

/** Not saying, in somebody's own words. */
export const SPOKEN_DECLINING: RuleSet = new Set([...OWN_DECLINES, ...UNFIT_TO_SAY, ...EITHER_WAY]);

/** Every rule, in the order they are looked for. */
export const RULES: readonly CueRule[] = [...TOLD, ...TOLD_ACROSS, ...REPORTED, ...OWN_DECLINES];
