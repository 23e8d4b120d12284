import lexicon from '../../../../data/lexicon/dates.json' with { type: 'json' };
import figures from '../../../../data/lexicon/figures.json' with { type: 'json' };
import outlets from '../../../../data/lexicon/outlet-words.json' with { type: 'json' };
import tense from '../../../../data/lexicon/tense.json' with { type: 'json' };
import { MONTHS_THAT_ARE_NAMES } from './month-names.ts';
import type { Kind, Token } from './token.ts';
import { quickPattern } from '../text/quick-pattern.ts';

const MONTHS = new Set(lexicon.ambiguous.months);
const NAMES = MONTHS_THAT_ARE_NAMES;
const WEEKDAYS = new Set(lexicon.ambiguous.weekdays);

const BEFORE_A_MONTH: ReadonlySet<Kind | undefined> = new Set<Kind>([
  ...([
    'in',
    'of',
    'by',
    'since',
    'until',
    'before',
    'after',
    'from',
    'through',
    'between',
    'during',
    'to',
  ] as const),
  ...(['direction', 'part', 'ordinal', 'number', 'weekday', 'year', 'starting', 'as'] as const),
]);
const NUMBERS: ReadonlySet<Kind | undefined> = new Set<Kind>(['number', 'ordinal', 'year']);

/** Looks at one word in its place; `true` where it only looks like part of a date. */
type Friend = (at: Place) => boolean;
type Place = {
  readonly token: Token;
  /** The word before the one before it. */
  readonly earlier: Token | undefined;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** The word after the one after it. */
  readonly next: Token | undefined;
  readonly text: string;
  /** Months that are somebody's name in this text: "Theresa May". */
  readonly names: ReadonlySet<string>;
};

/** Seasons that are verbs behind "to". */
const VERBS_TOO = new Set(['fall', 'spring']);
const SPANS_FROM: ReadonlySet<Kind | undefined> = new Set<Kind>(['season', 'month', 'year']);

/** Of each kind of word the friends it may be. */
const FRIENDS: ReadonlyMap<Kind, readonly Friend[]> = new Map<Kind, readonly Friend[]>([
  [
    'month',
    [
      // "it may rain", "the March on Washington", "they march"
      ({ token, earlier, before, after, next, text }) => {
        if (!MONTHS.has(token.word) || NUMBERS.has(after?.kind)) return false;
        if (!isCapital(text, token))
          return before?.kind !== 'in' && before?.kind !== 'of' && !isDay(before, earlier);
        return !BEFORE_A_MONTH.has(before?.kind) && !joinsDates(before) && !joinsDates(after, next);
      },
      // "the DEC", "OCT officials": a body by its capitals has no day beside it, "DEC 5" has
      ({ token, before, after, text }) =>
        SHORT_CAPITALS.test(text.slice(token.start, token.end)) &&
        !NUMBERS.has(after?.kind) &&
        !NUMBERS.has(before?.kind),
      // "Theresa May", and from then on "by May", but not "in May"
      ({ token, before, after, names }) =>
        names.has(token.word) && !NUMBERS.has(after?.kind) && !isSurelyMonth(before),
      // "every November"
      ({ before }) => before?.kind === 'every',
      // "April Jones", "Justice August Roe", but "its April Report", "In April Jones left"
      ({ token, before, after, text }) =>
        NAMES.has(token.word) &&
        after?.kind === 'word' &&
        (!BEFORE_A_MONTH.has(before?.kind) || isBeforePerson(text, before)) &&
        /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end + 3)) &&
        !OWNER_BEFORE.test(text.slice(Math.max(0, token.start - OWNER), token.start)),
    ],
  ],
  [
    'weekday',
    [
      // "the Sunday Chronicle"
      ({ token, text }) => OUTLET_BEHIND.test(text.slice(token.end, token.end + NEAR)),
      // "the Mail on Sunday"
      ({ token, text }) =>
        token.word === 'sunday' &&
        PAPER_BEFORE.test(text.slice(Math.max(0, token.start - LABEL), token.start)),
      // "Saturday Night Live", "The Saturday Evening Post", "the Sunday papers"
      ({ token, text }) => TITLE_BEHIND.test(text.slice(token.end, token.end + LABEL)),
      // "Super Tuesday"
      ({ token, text }) =>
        NICKNAMED_BEFORE.test(text.slice(Math.max(0, token.start - LABEL), token.start)),
      // "Mr Friday"
      ({ token, text }) =>
        HONORIFIC_BEFORE.test(text.slice(Math.max(0, token.start - LABEL), token.start)),
      // "he sat in on", "The Sun", "they wed": short weekdays need a day or date beside them
      ({ token, before, after, text }) => {
        if (!WEEKDAYS.has(token.word)) return false;
        if (!isCapital(text, token)) return true;
        const dated =
          after?.kind === 'comma' ||
          NUMBERS.has(after?.kind) ||
          after?.kind === 'month' ||
          after?.kind === 'clock';
        return (
          !(dated && before?.kind !== 'the') &&
          before?.kind !== 'on' &&
          before?.kind !== 'direction' &&
          before?.kind !== 'unit'
        );
      },
    ],
  ],
  ['by', [({ token, text }) => AGENT_BEHIND.test(text.slice(token.end, token.end + AGENT))]],
  [
    'slashed',
    [
      // "8-1/4 pct", "by 1/2 point"
      ({ token, text }) =>
        FRACTION.test(token.word) &&
        (/\d[- ]$/.test(text.slice(Math.max(0, token.start - 2), token.start)) ||
          MEASURED_BEHIND.test(text.slice(token.end, token.end + LABEL))),
    ],
  ],
  [
    'season',
    [
      // "prices are expected to fall", "to spring open", but "from spring to fall"
      ({ token, earlier, before, after }) =>
        VERBS_TOO.has(token.word) &&
        before?.kind === 'to' &&
        after?.kind !== 'year' &&
        !SPANS_FROM.has(earlier?.kind),
    ],
  ],
  [
    'deictic',
    [
      // "today's world", "USA Today"
      ({ token, text }) =>
        token.word === 'today' &&
        (/^['’]s/.test(text.slice(token.end, token.end + 2)) ||
          (isCapital(text, token) && /\p{L} $/u.test(text.slice(token.start - 2, token.start)))),
    ],
  ],
  [
    'direction',
    [
      // "expected to last three weeks", not "compared to last week"
      ({ token, after, text }) =>
        token.word === 'last' &&
        (after?.kind === 'number' || after?.kind === 'a' || after?.kind === 'until') &&
        MODAL_BEFORE.test(text.slice(Math.max(0, token.start - LABEL), token.start)),
    ],
  ],
  [
    'ordinal',
    [
      // "a third quarter run", not "third quarter results"
      ({ token, before, after, next, text }) =>
        before?.kind !== 'the' &&
        (after?.kind === 'dash' ? next : after)?.word === 'quarter' &&
        OF_QUARTER.test(text.slice(token.end, token.end + NEAR)) &&
        !RESULTS_OF_QUARTER.test(text.slice(token.end, token.end + NEAR)),
      // "the fiscal third quarter"
      ({ token, text }) =>
        FISCAL_BEFORE.test(text.slice(Math.max(0, token.start - LABEL), token.start)),
      // "12 points in the fourth quarter" of a game
      ({ token, after, text }) =>
        after?.word === 'quarter' &&
        GAME.test(text.slice(Math.max(0, token.start - NEAR), token.end + NEAR)),
    ],
  ],
  [
    'unit',
    [
      // "the busiest day of the week", "player of the month"
      ({ token, text }) =>
        KIND_OF_THE.test(text.slice(Math.max(0, token.start - KIND_BEFORE), token.start)),
    ],
  ],
  [
    'decade',
    [
      // "temperatures in the 90s", "in her 90s", "in their mid-50s"
      ({ token, before, text }) =>
        /^\d\ds$/.test(token.word) &&
        (OWNED_BEFORE.test(text.slice(Math.max(0, token.start - OWNED), token.start)) ||
          !(before?.kind === 'the' || before?.kind === 'part' || before?.kind === 'dash') ||
          /temperature|degree|high|low|mid-\d|heat/i.test(
            text.slice(Math.max(0, token.start - 60), token.start),
          )),
    ],
  ],
  [
    'year',
    [
      // "Room 2024", "Flight 1999"
      ({ token, text }) =>
        LABEL_BEFORE.test(text.slice(Math.max(0, token.start - LABEL), token.start)),
      // "The room number is 1984"
      ({ token, text }) =>
        NUMBER_IS.test(text.slice(Math.max(0, token.start - LABEL), token.start)),
      // the novel “1984”
      ({ token, text }) =>
        /["“‘]/u.test(text.charAt(token.start - 1)) && /["”’]/u.test(text.charAt(token.end)),
      // "fiscal 2027": whose year it is tells when it begins
      ({ token, text }) =>
        FISCAL_BEFORE.test(text.slice(Math.max(0, token.start - LABEL), token.start)),
      // "1984 of them"
      ({ token, text }) => COUNTED_BEHIND.test(text.slice(token.end, token.end + LABEL)),
      // "at 1530 GMT", "at 1945", "until 1700 British time"
      ({ token, before, text }) =>
        before?.kind === 'at' || ZONE_BEHIND.test(text.slice(token.end, token.end + NEAR)),
      // "by 1700 on Friday": no year has a day of the week, and later ones may be years
      ({ token, before, text }) =>
        before?.kind !== 'in' &&
        /^1[5-8][0-5]\d$/u.test(token.word) &&
        WEEKDAY_BEHIND.test(text.slice(token.end, token.end + LABEL)),
      // "2016 signatures", "room-2016"
      ({ token, before, text }) =>
        // "a 2013 series" is one of that year
        before?.kind !== 'the' &&
        before?.kind !== 'a' &&
        before?.kind !== 'month' &&
        before?.kind !== 'comma' &&
        !(before?.kind === 'in' && !MEASURES.test(text.slice(token.end, token.end + LABEL))) &&
        /^ (?:people|feet|percent|men|women|\p{Ll}{2,}(?<![sui])s(?!\p{L}))/u.test(
          text.slice(token.end, token.end + 24),
        ) &&
        !/^ (?:was|is|has|does|as|its|his|this|us|vs)\b/.test(text.slice(token.end, token.end + 6)),
    ],
  ],
]);

/** What is behind the time of a clock: "hours", "GMT", "local time", "British Summer Time". */
const ZONE_BEHIND =
  /^ ?(?:(?:hours|hrs|GMT|UTC|BST|CET|CEST|E[SD]T|C[SD]T|M[SD]T|P[SD]T)(?!\p{L})|(?:local|\p{Lu}\p{L}{1,14})(?: (?:Summer|Standard|Daylight|summer|standard|daylight))? [Tt]ime(?!\p{L}))/u;
const WEEKDAY_BEHIND = /^,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L})/u;

const FRACTION = /^(?:1\/2|[13]\/4|[1357]\/8)$/;
/** What fractions are of. */
const MEASURED_BEHIND =
  /^[- ](?:pct|per|percent|percentage|points?|basis|inch(?:es)?|miles?|feet|foot|cups?|ounces?|pounds?|hours?|years?|acres?|teaspoons?|tablespoons?)(?!\p{L})/u;

/** A month cut short, in capitals throughout. */
const SHORT_CAPITALS = /^(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)$/;

const FISCAL_BEFORE = /(?<!\p{L})(?:fiscal|financial)(?: year)? $/iu;
/** What a number of some is followed by. */
const COUNTED_BEHIND = /^ of (?:them|us|you|whom|which|those|these)(?!\p{L})/u;

/** "in 2000 feet of water", but "in 2019 crews struck". */
const MEASURES =
  /^ (?:feet|metres|meters|yards|miles|acres|hectares|tonnes|tons|homes|schools|places|towns|cities|countries|languages|words|copies|pages|seconds|hours|days|steps|lots|cases)(?!\p{L})/u;

/** What the names of newspapers go on with behind a weekday. */
const OUTLET_BEHIND = quickPattern(
  new RegExp(
    `^ (?:${outlets.kinds.map((kind) => kind.charAt(0).toUpperCase() + kind.slice(1)).join('|')}|People|World|Mercury|Sport)(?!\\p{L})`,
    'u',
  ),
);

/** What newspapers that come out on Sundays are called before that. */
const PAPER_BEFORE = quickPattern(
  new RegExp(`(?<!\\p{L})(?:${outlets.onSunday.join('|')}) on $`, 'u'),
);

/** What is called after a day of the week, and weekdays that have a name of their own. */
const TITLE_BEHIND = /^ (?:(?:Night|Evening|Morning|Afternoon)|school|(?:news)?papers?)(?!\p{L})/u;
const NICKNAMED_BEFORE = /(?<!\p{L})(?:Super|Black|Taco|Casual|Bloody|Ruby) $/u;

const OF_QUARTER = /^[ -]quarter(?! (?:of|in|to|and|or)(?!\p{L})) \p{Ll}/u;
const RESULTS_OF_QUARTER =
  /^[ -]quarter (?:(?:net|operating|pre-tax|core|gross|trading|financial|corporate|economic) )?(?:results|earnings|figures|report|accounts|profits?|loss(?:es)?|sales|revenues?|income|growth|output|GDP)(?!\p{L})/u;
/** Words of a game, and how far from its quarter they are looked for. */
const GAME = quickPattern(
  new RegExp(`(?<!\\p{L})(?:${lexicon.gameWords.join('|')})(?!\\p{L})`, 'iu'),
);
const NEAR = 160;

const BEFORE_A_PERSON: ReadonlySet<Kind | undefined> = new Set<Kind>([
  ...(['by', 'from', 'to', 'of', 'before', 'after'] as const),
]);

/** "written by April Marsh"; "By April Marsh had left" opens a sentence with a month. */
function isBeforePerson(text: string, before: Token | undefined): boolean {
  return before !== undefined && BEFORE_A_PERSON.has(before.kind) && !isCapital(text, before);
}

/** A person's month is not said to be within something: "in May", "last April", "early June". */
function isSurelyMonth(before: Token | undefined): boolean {
  const kind = before?.kind;
  return kind === 'in' || kind === 'during' || kind === 'direction' || kind === 'part';
}

/** What a month before a name belongs to: "the April Report", "Ford’s June Sale". */
const OWNER_BEFORE =
  /(?:(?<!\p{L})(?:an?|the|its|his|her|their|our|my|your|whose|every|each)|['’]s?) $/iu;
const OWNER = 8;

/** Whose age it is: "in her late 50s", "in their mid- to late 50s", "her late 30s and early 40s". */
const OWNED_BEFORE =
  /(?<!\p{L})(?:his|her|their|my|our|your|its)\s(?:\d0s,? (?:and|or|to|through) )?(?:(?:early|mid|middle|late)(?:-? to |[ -]))*(?:\d0s,? (?:and|or|to|through) (?:(?:early|mid|middle|late)[ -])*)?$/iu;
const OWNED = 44;

/** "hurt by last week's [storm]": who or what did it. */
const AGENT_BEHIND = quickPattern(
  new RegExp(
    `^ (?:last |this |the )?\\p{L}+['’]s (?!(?:${tense.plannable.join('|')}|close|deadline|end|finish|kick-?off|opening|start)(?!\\p{L}))\\p{Ll}`,
    'u',
  ),
);
const AGENT = 60;

/** What a number stands behind as a label: "Room 2024", "Flight 1999". */
const LABEL_BEFORE = quickPattern(
  new RegExp(`(?<!\\p{L})(?:${figures.labels.join('|')})s?\\.? $`, 'iu'),
);
const LABEL = 16;
/** What a number that is told is: "the code was 1984". */
const NUMBER_IS = /(?<!\p{L})(?:number|code|pin|combination|extension) (?:is|was) $/iu;
/** What every week, month or year has one of: no one week is meant. "The sixth day of the month" is one. */
const KIND_OF_THE =
  /(?<!(?:\d(?:st|nd|rd)|first|second|third|last|th) )(?<!\p{L})(?:days?|nights?|mornings?|times?|players?|managers?|goals?|teams?|m[ae]n|wom[ae]n|persons?|books?|albums?|songs?|words?) of the $/iu;
const KIND_BEFORE = 32;
const MODAL_BEFORE =
  /(?<!\p{L})(?:to|will|would|could|can|cannot|should|might|may|must|not|n['’]t|ll) $/u;
const HONORIFIC_BEFORE = quickPattern(
  /(?<!\p{L})(?:Mrs?|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady)\.? $/u,
);

/** Takes the words that only look like dates out of play: they become ordinary words. */
export function withoutFalseFriends(
  text: string,
  tokens: readonly Token[],
  names: ReadonlySet<string>,
): Token[] {
  return tokens.map((token, i) => {
    const friends = FRIENDS.get(token.kind);
    if (friends === undefined) return token;
    const [earlier, before, after, next] = [
      tokens[i - 2],
      tokens[i - 1],
      tokens[i + 1],
      tokens[i + 2],
    ];
    const place = { token, earlier, before, after, next, text, names };
    return friends.some((isFriend) => isFriend(place)) ? { ...token, kind: 'word' } : token;
  });
}

function isCapital(text: string, { start }: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** "20 may", but not "August 20 may" or "2019 may": those have their month, or are a year. */
function isDay(token: Token | undefined, before: Token | undefined): boolean {
  return isDigits(token) && token?.kind !== 'year' && before?.kind !== 'month';
}

function isDigits(token: Token | undefined): boolean {
  return token !== undefined && /^\d/.test(token.word);
}

/** "April, May and June"; "March-May", "May to October". */
function joinsDates(token: Token | undefined, next?: Token): boolean {
  if (next !== undefined)
    return (
      next.kind === 'month' &&
      (token?.kind === 'to' || token?.kind === 'dash' || token?.kind === 'through')
    );
  return token?.kind === 'dash' || token?.kind === 'and' || token?.kind === 'comma';
}
