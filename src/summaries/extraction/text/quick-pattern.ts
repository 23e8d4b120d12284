/** A class by a Unicode property: `\p{L}`, `[\p{L}\p{N}’-]`. */
const CLASS = /\\[pP]\{\w+\}|\[(?:\\.|[^\]\\])*\]/.source;
const PARTS = new RegExp(String.raw`(?<group>\(\?<?[=!]|\()|\)|${CLASS}|\\.`, 'gs');
const HAS_PROPERTY = /\\[pP]\{/;
const PROPERTY = /\\p\{(\w+)\}/g;
const BEYOND_ASCII = String.raw`[^\x00-\x7f]`;
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** Latin, Greek, Cyrillic and Armenian: of their characters each is what Unicode says it is. */
const TOLD_APART = [...charactersFrom(0x80, 0x58f), ...charactersFrom(0x1e00, 0x1fff)].join('');

/**
 * Of other scripts whole blocks are letters, with the marks, figures and signs in them, and neither
 * capital nor small; symbols that look like letters ("™", "№", "ℝ") are none.
 */
const OTHER_SCRIPTS = String.raw`\u05d0-\u1dbf\u2071\u207f\u2090-\u209c\u212a-\u212b\u2183-\u2184\u2c00-\u2def\u2e2f\u3005-\u3006\u3031-\u3035\u303b-\u303c\u3041-\u30fa\u30fc-\u31ff\u3400-\ud7ff\uf900-\ufd3d\ufd40-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{10000}-\u{1bc9f}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1eeff}\u{20000}-\u{3ffff}`;

/** What stands for a property beyond ASCII. Figures and marks of {@link OTHER_SCRIPTS}: those in common use. */
const RANGES: Readonly<Record<string, string>> = {
  L: `${rangesOf(/\p{L}/gu)}${OTHER_SCRIPTS}`,
  Lu: `${rangesOf(/\p{Lu}/gu)}${String.raw`\u212a-\u212b\uff21-\uff3a`}`,
  Ll: `${rangesOf(/\p{Ll}/gu)}${String.raw`\uff41-\uff5a`}`,
  N: String.raw`\u00b2-\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u2070-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3007\u3021-\u3029\uff10-\uff19`,
  M: String.raw`\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u1dc0-\u1dff\u20d0-\u20f0\u302a-\u302f\u3099-\u309a\ufe00-\ufe0f\ufe20-\ufe2f`,
};

/**
 * The same pattern, faster: `quickPattern(/^\p{Lu}/u)` matches what `/^\p{Lu}/u` does, but for what
 * {@link OTHER_SCRIPTS} says of them. Made once, beside the rule that uses it.
 *
 * Letters, capitals, small letters, figures and marks are spelled out as short lists. The engine builds
 * its own, of a thousand stretches with those beyond the first plane, anew for every pattern and twice
 * for one that is used: 1 ms for each `\p{L}`, of which there are hundreds. And a letter of ASCII is
 * told to be one without any list: in a text that is not all Latin-1, as none with curly quotation
 * marks is, the engine asks a list of more than 16 stretches by a call for every character.
 */
export function quickPattern({ source, flags }: RegExp): RegExp {
  /** For each open group whether it looks behind, where what stands last is asked first. */
  const behind: boolean[] = [];
  const made = source.replaceAll(PARTS, (part: string, group: string | undefined) => {
    if (group !== undefined) behind.push(looksBehind(group) ?? behind.at(-1) ?? false);
    else if (part === ')') behind.pop();
    return HAS_PROPERTY.test(part) ? split(part, flags, behind.at(-1) ?? false) : part;
  });
  return new RegExp(made, flags);
}

/** `null` where a group is read in the direction of the one around it. */
function looksBehind(group: string): boolean | null {
  return group === '(' ? null : group.startsWith('(?<');
}

function split(letters: string, flags: string, isBehind: boolean): string {
  const plain = plainOf(letters, flags.replaceAll(/[^iu]/g, ''));
  if (plain === '') return letters;
  const beyond = spelledOut(letters);
  const rest = isBehind ? `${beyond}(?<=${BEYOND_ASCII})` : `(?=${BEYOND_ASCII})${beyond}`;
  return `(?:[${plain}]|${rest})`;
}

const plainLists = new Map<string, string>();

/** The characters of ASCII in a class, as stretches; the same few classes stand in most patterns. */
function plainOf(letters: string, flags: string): string {
  const key = `${flags} ${letters}`;
  const known = plainLists.get(key);
  if (known !== undefined) return known;
  const one = new RegExp(`^${letters}$`, flags);
  const plain = ASCII.filter((character) => one.test(character));
  const list = stretches(plain.map((character) => character.charCodeAt(0)));
  plainLists.set(key, list);
  return list;
}

/** A class with its properties as lists: of characters beyond ASCII alone. */
function spelledOut(letters: string): string {
  const inClass = letters.startsWith('[') ? letters : `[${letters}]`;
  return inClass.replaceAll(PROPERTY, (whole, name: string) => RANGES[name] ?? whole);
}

function charactersFrom(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}

/** The characters told apart that have a property. */
function rangesOf(property: RegExp): string {
  return stretches((TOLD_APART.match(property) ?? []).map((character) => character.charCodeAt(0)));
}

/** [65, 66, 67, 95] -> "\u0041-\u0043\u005f-\u005f" */
function stretches(codes: readonly number[]): string {
  const all = new Set(codes);
  const starts = codes.filter((code) => !all.has(code - 1));
  const ends = codes.filter((code) => !all.has(code + 1));
  return starts.map((start, at) => `${unit(start)}-${unit(ends[at] ?? start)}`).join('');
}

function unit(code: number): string {
  return String.raw`\u${code.toString(16).padStart(4, '0')}`;
}
