import { language } from '../language.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { spanish } from './spanish.js';

/**
 * What another language has to say too, or it does not compile.
 *
 * @typedef {typeof english} Words
 */

const TABLES = { en: english, fr: french, de: german, es: spanish };

/** Everything the page itself says, in the reader's language. Another choice loads the page anew. */
export const words = TABLES[language()];
