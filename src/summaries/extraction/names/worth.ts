import { copied } from './forms.ts';
import { RELATIONAL_NOUNS } from './lexicon.ts';

const JUDGEMENTS =
  /^(?:such|worst|best|least|most|greatest|weakest|strongest|dumbest|smartest|biggest|\p{L}+iest)\b|\b(?:con artist|liar|loser|fool|hypocrite|puppet|tyrant|strongman|dictator|warlord|winner|star|nobody)\b/iu;
/** What somebody is held for; a court decides whether he is. */
const ACCUSATIONS =
  /\b(?:suspect|defendant|inmate|prisoner|fugitive|gunman|detainee|captive|militant|insurgent|killer|murderer)\b/iu;
const KIN =
  /^(?:husband|wife|brother|sister|son|daughter|father|mother|uncle|aunt|colleague|friend|rival|ally)$/iu;

/**
 * Whether words printed beside a name are an office, a trade or whose they are, in the article's own
 * words: "leader of the Harbour Party", "plasterer"; not "such a con artist", "worst mayor in
 * years", "suspect in the murder", "colleague".
 */
export function isOffice(role: string): boolean {
  const known = judged.get(role);
  if (known !== undefined) return known;
  const answer = isJudgedOffice(role);
  if (judged.size >= MOST_JUDGED) judged.clear();
  if (role.length <= LONGEST_KEPT) judged.set(copied(role, 0, role.length), answer);
  return answer;
}

/** Articles repeat "President" and "spokesman for the governor". */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 4096;
/** In UTF-16 units: longer ones hardly come again. */
const LONGEST_KEPT = 80;

function isJudgedOffice(role: string): boolean {
  if (JUDGEMENTS.test(role) || ACCUSATIONS.test(role)) return false;
  const [head = '', ...rest] = role.toLowerCase().split(/\s+/).reverse();
  if (rest.length === 0) return !RELATIONAL_NOUNS.has(head) || /^\p{Lu}/u.test(role);
  return !KIN.test(head) || /['’]s?\s|\b(?:of|to)\s/.test(role);
}
