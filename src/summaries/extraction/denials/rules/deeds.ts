import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import { isUnstated } from './stated.ts';

/** A body as it is called again: "the company". */
export const BODIES = `(?:${lexicon.bodies.map((body) => `the ${body}`).join('|')})`;
/** What makes a denial stronger, between its negation and its verb. */
export const STRESSED =
  '(?:,? (?:ever|at any time|at any point|in any way|knowingly|intentionally|deliberately|personally),?)?';
/** What is not done by being thought, seen or wished. */
const MENTAL = /^(?:know|think|see|want|try|hear|mean|support|agree|intend)$/;
/** What befalls somebody, or is felt, is no deed: "I did not expect anyone". */
export const MET_WITH =
  'expect|want|hear|feel|see|find|get|receive|need|know|learn|notice|understand|like|eat|win|lose|have|think|remember|lack|miss|recognise|recognize|hope'.split(
    '|',
  );
/** Words for deeds and for what somebody is accused of, for the rules' wordings. */
export const LISTS = {
  acts: lexicon.acts,
  deeds: lexicon.acts.filter((act) => !MENTAL.test(act)),
  past: lexicon.actsPast,
  accusations: lexicon.accusations,
  wrongs: lexicon.wrongs,
  crimes: lexicon.crimes,
};

/** "We did not kill the game off", "didn't hurt our chances": a figure of speech. */
export const NO_CRIME =
  '(?! (?:for|back|ahead|on|out|hard|off|up)(?!\\p{L}))(?! (?:(?:the|our|any|a|an|his|her|their|my) )?(?:game|match|tie|contest|mood|time|bill|deal|idea|chances?|prospects?|campaign|feelings|cause|case|business|economy|show|limelight|headlines|thunder|points?|win|review|plan|plans|work|duties|repairs|checks?)(?!\\p{L}))';

/** "I have never been prouder", "we never met a finer man": praise; "I never knew my father" is a life told. */
export function isPraise(before: string, after: string, match: string): boolean {
  return (
    isUnstated(before, after, match) ||
    /^\s+(?:so|more|happier|prouder|better|an? (?:more|better|finer|\p{L}+er))(?!\p{L})/iu.test(
      after,
    ) ||
    // "I never took a day off", "we have never given up"
    /^\s+(?:up|a day)(?!\p{L})/u.test(after) ||
    (/(?:knew|met|had|saw)$/iu.test(match) && /^\s+(?:my|our|his|her|their|an?) /iu.test(after))
  );
}
