/** What a body of any name is called that sells or makes something. */
const FIRMS = new Set(
  'company firm business group chain retailer manufacturer developer operator supplier builder airline bank insurer charity'.split(
    ' ',
  ),
);
/** Words that no firm's name ends in. */
const NO_FIRM =
  /(?<!\p{L})(?:council|police|constabulary|ministry|department|government|court|party|union|parliament|senate|congress|commission|committee|university|school|college|church|army|navy|assembly|treasury|house|trust|board|authority|agency|service|force|office|association|league|federation)$/iu;

/** Whether a noun is what an article calls a body by, whatever its name: `'company'` -> `true` */
export function isFirmNoun(noun: string): boolean {
  return FIRMS.has(noun);
}

/** Whether a body may be called a company, by its name: not `'Harbour Council'`. */
export function mayBeFirm(name: string): boolean {
  return !NO_FIRM.test(name);
}
