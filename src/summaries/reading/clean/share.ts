import boilerplate from '../../../../data/lexicon/boilerplate.json' with { type: 'json' };
import { outletOfDomain } from '../../outlets.ts';
import { fewWords } from '../prose.ts';
import { learn, without } from './page.ts';
import type { Rule } from './page.ts';

const NETWORKS = new Set(boilerplate.networks);
const SHARE_WORDS = new Set([...boilerplate.networks, ...boilerplate.shareWords]);
const MAX_WORDS = 20;

const DOMAIN = /(?:^|\s)@((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})$/i;
const COUNT = /^\d[\d.,]*[km]?$/;
const SENTENCE = /[.!?]$/;

/**
 * Whether a line is nothing but ways of sharing: `'Share this @example.com'`, `'FacebookTwitterEmail'`,
 * `'Share on X (Opens in new window)'`, `'12 shares'` -> `true`
 */
export function isShareLine(line: string): boolean {
  const words = SENTENCE.test(line) ? null : fewWords(line.replace(DOMAIN, ''), MAX_WORDS);
  const parts = words?.flatMap(wordParts) ?? [];
  return (
    parts.some((part) => NETWORKS.has(part)) &&
    parts.every((part) => SHARE_WORDS.has(part) || COUNT.test(part))
  );
}

/** Takes the share lines out; one that names a domain names the outlet. */
export const shareLines: Rule = (page) => {
  const domains = page.paragraphs
    .filter(isShareLine)
    .flatMap((line) => DOMAIN.exec(line)?.[1] ?? []);
  const [domain] = domains;
  const named = domain === undefined ? page : learn(page, { outlet: outletOfDomain(domain) });
  return without(named, isShareLine);
};

/** The words of one word: buttons copied from a row run together. */
function wordParts(word: string): readonly string[] {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const whole = bare.toLowerCase();
  if (whole === '') return [];
  return SHARE_WORDS.has(whole)
    ? [whole]
    : bare
        .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
        .toLowerCase()
        .split(' ');
}
