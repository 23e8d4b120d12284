import { createHash } from 'node:crypto';
import type { Article } from '../types.ts';

const ID_DIGITS = 16;

/**
 * The first 16 hex digits of the SHA-256 of outlet, title, date and text. The parts are kept apart
 * by their JSON form, so that no two articles run together to one.
 */
export const articleId = ({
  outlet,
  title,
  published,
  text,
}: Pick<Article, 'outlet' | 'title' | 'published' | 'text'>): string =>
  createHash('sha256')
    .update(JSON.stringify([outlet, title, published, text]))
    .digest('hex')
    .slice(0, ID_DIGITS);
