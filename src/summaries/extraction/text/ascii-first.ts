/** A class by a Unicode property: `\p{L}`, `[\p{L}\p{N}’-]`. */
const CLASS = /\\[pP]\{\w+\}|\[(?:\\.|[^\]\\])*\]/.source;
const PARTS = new RegExp(String.raw`(?<group>\(\?<?[=!]|\()|\)|${CLASS}|\\.`, 'gs');
const HAS_PROPERTY = /\\[pP]\{/;
const BEYOND_ASCII = String.raw`[^\x00-\x7f]`;
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/**
 * The same pattern, faster: a letter of ASCII is told to be one without the engine's long list of
 * the world's letters. The engine asks that list by a call of its own for every character of a text
 * that is not all Latin-1, as none with curly quotation marks is, and takes ten times as long.
 *
 * `asciiFirst(/^\p{Lu}/u)` matches what `/^\p{Lu}/u` does. Made once, beside the rule that uses it.
 */
export function asciiFirst({ source, flags }: RegExp): RegExp {
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
  const one = new RegExp(`^${letters}$`, flags.replaceAll(/[^iu]/g, ''));
  const plain = ASCII.filter((character) => one.test(character));
  if (plain.length === 0) return letters;
  const codes = plain.map((character) => character.charCodeAt(0));
  const rest = isBehind ? `${letters}(?<=${BEYOND_ASCII})` : `(?=${BEYOND_ASCII})${letters}`;
  return `(?:[${rangesOf(codes)}]|${rest})`;
}

/** [65, 66, 67, 95] -> "\x41-\x43\x5f-\x5f" */
function rangesOf(codes: readonly number[]): string {
  const starts = codes.filter((code) => !codes.includes(code - 1));
  const ends = codes.filter((code) => !codes.includes(code + 1));
  return starts.map((start, at) => `${hex(start)}-${hex(ends[at] ?? start)}`).join('');
}

function hex(code: number): string {
  return String.raw`\x${code.toString(16).padStart(2, '0')}`;
}
