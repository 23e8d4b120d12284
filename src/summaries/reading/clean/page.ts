import type { Known } from '../front-matter.ts';

/** A page as far as it is cleaned: its paragraphs, and what they told about the article. */
export type Page = { readonly paragraphs: readonly string[]; readonly known: Known };

/** One step of cleaning. */
export type Rule = (page: Page) => Page;

/** The page without the paragraphs that `isGone` names. */
export const without = (page: Page, isGone: (paragraph: string, at: number) => boolean): Page => ({
  ...page,
  paragraphs: page.paragraphs.filter((paragraph, at) => !isGone(paragraph, at)),
});

/** The page with more known of it; what was known before stands. */
export const learn = (page: Page, found: Partial<Known>): Page => ({
  ...page,
  known: {
    outlet: page.known.outlet ?? found.outlet ?? null,
    title: page.known.title ?? found.title ?? null,
    url: page.known.url ?? found.url ?? null,
    published: page.known.published ?? found.published ?? null,
  },
});
