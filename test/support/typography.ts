import type { Language } from '../../src/language.ts';

/** What no sentence of a language may hold, and why. */
type Slip = readonly [pattern: RegExp, why: string];

const EVERYWHERE: readonly Slip[] = [
  [/['"]/, 'a straight quotation mark or apostrophe'],
  [/\.\.\./, 'three full stops instead of an ellipsis'],
  [/ {2}/, 'a space too many'],
];

const NO_SPACE_BEFORE: Slip = [/\s[:;!?]/, 'a space before a mark'];
const BROKEN_PERCENT: Slip = [/[^\u00a0]%/, 'a percent sign that can break off'];

/** French as the OQLF has it where thin spaces are at hand. */
const IN: Readonly<Record<Language, readonly Slip[]>> = {
  en: [NO_SPACE_BEFORE, [/[«»„]/, 'marks of another language'], [/\s%/, 'a space before %']],
  fr: [
    [/(?<!\u00a0):/, 'no fixed space before a colon'],
    [/(?<!\u202f)[;!?]/, 'no thin fixed space before ; ! ?'],
    [/«(?!\u00a0)|(?<!\u00a0)»/, 'no fixed space inside « »'],
    [/[„“”]/, 'marks of another language'],
    BROKEN_PERCENT,
  ],
  de: [NO_SPACE_BEFORE, [/[«»”]/, 'marks of another language'], BROKEN_PERCENT],
  es: [
    NO_SPACE_BEFORE,
    [/[„“”]/, 'marks of another language'],
    [/^[^¿]*\?|^[^¡]*!/, 'a mark that was never opened'],
    BROKEN_PERCENT,
  ],
};

/**
 * What is wrong with the marks and spaces of a sentence: `('fr', 'Quoi ?')` ->
 * `['no thin fixed space before ; ! ?']`.
 */
export const slipsIn = (language: Language, sentence: string): readonly string[] =>
  [...EVERYWHERE, ...IN[language]]
    .filter(([pattern]) => pattern.test(sentence))
    .map(([, why]) => why);
