const KIN = new Set(
  'father mother son daughter brother sister husband wife widow widower grandfather grandmother uncle aunt nephew niece stepfather stepmother ex-wife ex-husband girlfriend boyfriend'.split(
    ' ',
  ),
);
const KIN_BEFORE =
  /(?:['’]s?|(?<!\p{L})(?:his|her|their)) (?:\p{Ll}[\p{L}-]* )?(\p{Ll}[\p{L}-]*),? $/iu;
/** In UTF-16 units. */
const KIN_LENGTH = 40;

/** What somebody named at a place is to another: "the gunman's father, | Otis Roe" -> "father"; `null` where nothing says so. */
export function kinBefore(text: string, start: number): string | null {
  const [, noun = ''] = KIN_BEFORE.exec(text.slice(Math.max(0, start - KIN_LENGTH), start)) ?? [];
  return KIN.has(noun) ? noun : null;
}
