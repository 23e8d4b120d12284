/** Things that words are printed on. What they say nobody says. */
const THINGS =
  'sign|banner|placard|poster|billboard|plaque|sticker|label|badge|button|flag|cap|hat|t-?shirt|shirt|hoodie|jersey|mug|tattoo|graffiti|inscription|headstone|gravestone|scoreboard';
const INSCRIBED = new RegExp(
  `\\b(?:${THINGS})s?\\b([^.;:,"“”]{0,60}?)\\b(?:reads?|reading|said|says|saying|declar(?:ed|es|ing)|proclaim(?:ed|s|ing)|with (?:the|these) words|bearing the words)[,:]?\\s*$`,
  'i',
);
/** Between thing and verb: somebody has come in who may have said it. */
const SOMEBODY = /\b(?:and|but|when|as|while|who|he|she|they|we|i|you)\b/i;

/** `A banner across the gate read “`, `a cap that said “`; not `He held up a sign and said “`. */
export function isInscribed(before: string): boolean {
  const found = INSCRIBED.exec(before);
  return found !== null && !SOMEBODY.test(found[1] ?? '');
}

const TERM =
  /(?:^\s*(?:the|this) (?:term|word|phrase|expression|acronym)|\b(?:known(?: \w+ly)?(?: to \w+)? as|so-called|nicknamed)|\p{Ll}s speak of)\s*$/iu;

/** `The term “`, `known locally as “`, `Traders speak of “`; not `Lee used the term “`. */
export const isTerm = (before: string): boolean => TERM.test(before);

const TITLED =
  /\b(?:titled|entitled|headlined|subtitled|captioned|(?:chapter|episode|essay|poem|song|single|album|novel|painting|sculpture|play|film|documentary|exhibition),)\s*$/i;

/** `An essay titled “`, `Its second chapter, “`, whatever capitals the title has. */
export const isTitled = (before: string): boolean => TITLED.test(before);

const TEASER = /^\s*(?:read (?:more|also|next)|related|see also|also read|watch|listen|more)\s*:/i;

/** `Read more: “`: a line that points to another article. */
export const isTeaser = (before: string): boolean => TEASER.test(before);
