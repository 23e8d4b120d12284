/** What became of whoever is counted in jobs. */
export const LAID_OFF = 'laid off';

/** Nothing became of them: so many work there, at one firm as at another. */
export const EMPLOYED = 'employed';

/** What became of those that are counted, by the words before and behind their number. */
const FATES: readonly (readonly [fate: string, before: string, behind: string])[] = [
  [
    'dead',
    'kill(?:s|ed|ing)|claim(?:s|ed|ing) the lives of|death toll (?:\\p{L}+ ){0,4}?(?:to|at)|toll (?:\\p{L}+ ){0,2}?(?:to|at)',
    'killed|died|dead|deaths?|fatalities|drowned|perished|lost their lives',
  ],
  [
    'hurt',
    'injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:ing)?',
    'injured|hurt|wounded|injuries|casualties|(?:were |was |being )?treated|(?:were |was )?(?:taken|flown) to hospital|in hospital',
  ],
  [
    'ill',
    'sicken(?:s|ed|ing)|infect(?:s|ed|ing)',
    'sick|sickened|infected|(?:fall(?:s|en)?|fell|falling|taken) (?:ill|sick)|become (?:ill|sick)',
  ],
  ['missing', '', 'missing|unaccounted for'],
  [
    'arrested',
    'arrest(?:s|ed|ing)|detain(?:s|ed|ing)',
    'arrested|detained|(?:taken )?in(?:to)? custody',
  ],
  [
    'moved',
    'evacuat(?:es|ed|ing|ion of)|displac(?:es|ed|ing)|forc(?:es|ed|ing)|driv(?:es|ing|en)|drove|mov(?:ed|ing)',
    'evacuated|displaced|fled|(?:have )?left (?:their|the) homes?|had to leave|were (?:forced|moved|driven|ordered) (?:out|from|to)|(?:left )?homeless|without (?:homes|a home)|spent the night',
  ],
  [
    'saved',
    'rescu(?:es|ed|ing)|sav(?:es|ed|ing)|pluck(?:s|ed|ing)|pull(?:s|ed|ing) (?:off|out)|refloat(?:s|ed|ing)',
    'rescued|saved|rescues|plucked|pulled (?:from|out)|brought ashore|taken off|refloated',
  ],
  ['aboard', 'carr(?:ied|ying|ies)', 'on board|aboard|passengers and crew'],
  [
    'strike',
    'turnout (?:at|of)',
    'walk(?:ed|ing) (?:out|off)|down(?:ed|ing) tools|(?:are |were |went |go )?on strike|struck|striking|on (?:the )?picket lines?|took part|took action|beg[au]n (?:the |a )?(?:action|strike|stoppage)',
  ],
  [
    'put off',
    'cancel(?:s|led|ed|ling|ing|lation of)|call(?:s|ed|ing) off|postpon(?:es|ed|ing|ement of)|scrap(?:s|ped|ping)',
    'cancelled|canceled|called off|postponed|put (?:back|off)|delayed|scrapped',
  ],
  [
    'taken',
    'st(?:ole|eal|eals|ealing)|made off with|(?:theft|robbery) of|haul:',
    'stolen|taken|missing from',
  ],
  [
    'ruined',
    'destroy(?:s|ed|ing)|inundat(?:es|ed|ing)|flood(?:s|ed|ing)|sweep(?:s|ing)|swept|gutt(?:ed|ing)',
    'destroyed|inundated|flooded|swept away|gutted|burn(?:ed|t) down',
  ],
  [
    LAID_OFF,
    'lay(?:s|ing)? off|laid off|(?:job|staff) cuts of|(?:cut|shed)(?:s|ting|ding)?|axe?s?|axed|axing',
    'laid off|made redundant|redundancies|layoffs|lay-offs|job (?:cuts|losses)|lose (?:their|its) jobs|los(?:t|ing) (?:their|its) jobs',
  ],
  [
    'recalled',
    'recall(?:s|ed|ing|ing all)|pull(?:s|ed|ing)|withdr(?:ew|aws?|awing)',
    'recalled|pulled|withdrawn',
  ],
];

const AUXILIARY =
  '(?:(?:was|were|is|are|be|been|being|have|had|has|will|would|still|also|who|reported|confirmed) ){0,4}';
const FEW =
  '(?:at least|about|around|some|more than|over|nearly|almost|up to|roughly|another|a further|as many as|all|the)';

/** "will pull all of its heaters, some [1.4 million units]" */
const APPOSED = "(?:[\\p{L}'’-]+ ){1,6}?[\\p{L}'’-]+, (?=\\p{L}+ $)";

const FORMS = FATES.map(([fate, before, behind]) => ({
  fate,
  before:
    before === ''
      ? null
      : new RegExp(`(?<!\\p{L})(?:${before})\\s(?:${APPOSED})?(?:${FEW}\\s){0,2}$`, 'iu'),
  behind: new RegExp(
    `^(?:[\\s-](?:of )?(?:(?!(?:but|while|after|when|which|before) )[€£$\\p{L}\\p{N}.-]+ ){0,7}?|[\\s-])(?:at [\\p{L} ]{1,20} )?${AUXILIARY}(?:${behind})(?!\\p{L})`,
    'iu',
  ),
}));

/** Words that tell it only right behind: "claimed 17 [lives]", "letting 40 [people go]". */
const AT_ONCE: readonly (readonly [fate: string, behind: RegExp])[] = [
  ['dead', /^ (?:more |other )?lives(?!\p{L})/iu],
  [
    LAID_OFF,
    /^ (?:\p{L}+ )?(?:people|staff|workers|employees|jobs|posts|roles) (?:will )?go(?! (?:to|on|into|through|back)(?!\p{L}))(?!\p{L})/iu,
  ],
];

/** "employs 600 people", "a workforce of 600" */
const EMPLOYS = new RegExp(
  `(?<!\\p{L})(?:employ(?:s|ed|ing)?|(?:workforce|staff|payroll) (?:of|totals))\\s(?:${FEW}\\s){0,2}$`,
  'iu',
);
/** "has 600 workers", "the mill's 600 workers": whose they are, where the noun says that they work. */
const WHOSE = new RegExp(
  `(?<!\\p{L})(?:ha[sd]|have|with|its|their|our|\\p{L}+['’]s?)\\s(?:${FEW}\\s){0,2}$`,
  'iu',
);
const WORKING = /^[\s-](?:\p{L}+ ){0,2}?(?:employees|workers|staff|jobs)(?!\p{L})/iu;
/** "600 people work there", "600 are employed" */
const WORK =
  /^ (?:\p{L}+ ){0,3}?(?:(?:are |were )?employed|(?:who )?work(?:ed)?(?= (?:at|for|in|there)(?!\p{L})))(?!\p{L})/iu;

const isEmployed = (before: string, after: string): boolean =>
  EMPLOYS.test(before) || WORK.test(after) || (WHOSE.test(before) && WORKING.test(after));

/** In characters. */
const REACH = 70;

/** What is paid for the one thing that changes hands. */
const PRICE = 'price';

const SUMS: readonly (readonly [kind: string, words: string])[] = [
  [PRICE, 'price|fee|paid|pays?|sold|sells?|b(?:uy|ought)|sale|deal|takeover|valued?|worth|figure'],
  ['debt', 'debts?|loans?|owe[sd]?|borrow(?:ed|s|ing)?'],
  ['earnings', 'profits?|earnings|revenues?|turnover|losses|loss'],
  ['fine', 'fined?|penalty|damages|compensation'],
  ['savings', 'sav(?:e|es|ed|ing|ings)'],
  ['damage', 'damage'],
];
const SUM_BEFORE = SUMS.map(([kind, words]) => ({
  kind,
  form: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})(?<rest>[^.;]{0,40})$`, 'iu'),
}));
const SUM_BEHIND: readonly (readonly [kind: string, form: RegExp])[] = [
  [PRICE, /^ (?:deal|takeover|sale|signing|move|bid|offer|price|fee|stake)(?!\p{L})/iu],
  ['debt', /^ (?:debt|loan)(?!\p{L})/iu],
  ['earnings', /^ (?:profit|loss)(?!\p{L})/iu],
  ['fine', /^ (?:fine|penalty)(?!\p{L})/iu],
  ['savings', /^ (?:of |in )?(?:\p{L}+ )?savings(?!\p{L})/iu],
  ['damage', /^ (?:worth of |of |in )?(?:\p{L}+ )?damage(?!\p{L})/iu],
];

/** What a sum of money is, by the word behind or the nearest before: `sumOf('The group paid ', ' for it.')` -> `'price'` */
export const sumOf = (before: string, after: string): string | null => {
  const behind = SUM_BEHIND.find(([, form]) => form.test(after));
  if (behind !== undefined) return behind[0];
  const [nearest] = SUM_BEFORE.flatMap(({ kind, form }) => {
    const rest = form.exec(before.slice(-REACH))?.groups?.rest;
    return rest === undefined ? [] : [{ kind, length: rest.length }];
  }).sort((a, b) => a.length - b.length);
  return nearest?.kind ?? null;
};

/** "Damage [to the church] was put at …", "£4m of damage [to the school]" */
const DAMAGED =
  /(?<!\p{L})damage to ((?:[\p{L}'’-]+ ){0,4}?[\p{L}'’-]+)(?=[^\p{L}\s]| (?:and|at|by|from|has|have|in|is|of|on|was|were|will|would) |$)/u;

/** What is said to be damaged; empty where the words name nothing: `damagedIn('the damage to the church at ')` -> `'the church'` */
export const damagedIn = (near: string): string => DAMAGED.exec(near)?.[1] ?? '';

/**
 * What became of those a figure counts, as one word for all that outlets call it; `null` where the
 * words beside it do not say.
 *
 * `fateOf('The flood killed ', ' people and left …')` -> `'dead'`; `fateOf('', ' firefighters were treated')` -> `'hurt'`
 */
export const fateOf = (before: string, after: string): string | null => {
  const [left, right] = [before.slice(-REACH), /^[^.;:]*/u.exec(after.slice(0, REACH))?.[0] ?? ''];
  const atOnce = AT_ONCE.find(([, behind]) => behind.test(after));
  if (atOnce !== undefined) return atOnce[0];
  const suffered = FORMS.find((form) => form.before?.test(left));
  if (suffered !== undefined) return suffered.fate;
  // "Two were hurt and one was killed": the nearest tells.
  const [nearest] = FORMS.flatMap(({ fate, behind }) => {
    const length = behind.exec(right)?.[0].length;
    return length === undefined ? [] : [{ fate, length }];
  }).sort((a, b) => a.length - b.length);
  if (nearest !== undefined) return nearest.fate;
  return isEmployed(left, right) ? EMPLOYED : null;
};

/** Nouns for people, by themselves or by how they end. */
const PEOPLE =
  /^(?:people|persons?|men|women|children|staff|crew|pupils|students|members|residents|guests|patients|tourists|crews|victims|civilians|\p{L}{3,}(?:ers|ors|ists|men|women|ees|ants|ians))$/iu;

/** They stand for what was named before: "some 1.4 million units", "160 of the animals". */
const GENERIC =
  /^(?:units?|items?|products?|animals?|vehicles?|objects?|pieces?|cases?|incidents?)$/iu;

/** Whether a noun stands for what was named before: `isGeneric('units')` -> `true` */
export const isGeneric = (noun: string): boolean => GENERIC.test(noun);

/** Whether a noun is one for people: `isPeople('firefighters')`, `isPeople('residents')` -> `true` */
export const isPeople = (noun: string): boolean => PEOPLE.test(noun);
