import { expect, test } from 'vitest';
import { isByline } from '../../../../src/summaries/reading/clean/bylines.ts';
import { isCaption } from '../../../../src/summaries/reading/clean/captions.ts';
import { isFurniture } from '../../../../src/summaries/reading/clean/furniture.ts';
import { isRelatedLine } from '../../../../src/summaries/reading/clean/related.ts';
import { isShareLine } from '../../../../src/summaries/reading/clean/share.ts';

const RULES = {
  share: isShareLine,
  furniture: isFurniture,
  related: isRelatedLine,
  caption: isCaption,
  byline: isByline,
};

test.each<[keyof typeof RULES, string]>([
  ['share', 'Share this @example.com'],
  ['share', 'Share'],
  ['share', 'FacebookTwitterWhatsAppLinkedInEmail'],
  ['share', 'Share on Facebook (Opens in new window)'],
  ['share', '1.2K shares'],
  ['share', 'Tweet | Pin | Email'],
  ['furniture', 'ADVERTISEMENT'],
  ['furniture', 'Advertisement 2'],
  ['furniture', 'Story continues below advertisement'],
  ['furniture', 'Sign up for our newsletter and never miss a story.'],
  ['furniture', 'Get the latest news delivered to your inbox every morning.'],
  ['furniture', 'Subscribe now'],
  ['furniture', 'Already a subscriber? Log in'],
  ['furniture', 'Support independent journalism. Donate today.'],
  ['furniture', 'Follow us on Facebook and X'],
  ['furniture', 'Click here to read the full report'],
  ['furniture', 'Comments (14)'],
  ['furniture', 'Leave a comment'],
  ['furniture', 'What do you think? Let us know in the comments below.'],
  ['furniture', 'Do you have a story for us? Email tips@example.com.'],
  ['furniture', '© 2026 Example Media. All rights reserved.'],
  ['furniture', 'Copyright 2026 Example Media'],
  ['furniture', '4 min read'],
  ['furniture', 'This report by The Canadian Press was first published Jan. 29, 2026.'],
  ['furniture', '— With files from Ann Lee'],
  ['furniture', '(Reporting by Ann Lee; Editing by Bo Roe)'],
  ['furniture', 'Associated Press writer Ann Lee in Osta contributed to this report.'],
  ['furniture', 'https://example.com/a'],
  ['furniture', 'We use cookies to improve your visit.'],
  ['related', 'You May Also Like'],
  ['related', 'Related:'],
  ['related', 'Read more: Ottawa answers'],
  ['related', 'READ MORE Ottawa answers'],
  ['related', 'Trending Now'],
  ['caption', 'Photo: Ann Lee'],
  ['caption', 'Photo by Ann Lee / Example News'],
  ['caption', 'Pictured: the bridge on Sunday'],
  ['caption', 'Image source, Getty Images'],
  ['caption', 'FILE - The bridge at Medby, Jan. 4, 2024.'],
  ['caption', 'The bridge at Medby. (Ann Lee/The Canadian Press)'],
  ['caption', 'The bridge at Medby on Sunday. REUTERS/Ann Lee'],
  ['caption', 'The bridge (file photo)'],
  ['caption', 'Ann Lee/Getty Images'],
  ['byline', 'By Ann Lee'],
  ['byline', 'By ANN LEE and BO ROE, Staff Reporters'],
  ['byline', 'Ann Lee | Example News'],
])('%s: "%s" goes', (rule, line) => {
  expect(RULES[rule](line)).toBe(true);
});

// What comes closest to those and is an article's own: each line must stay.
test.each([
  'Share prices fell on Monday.',
  'Email was down across the province.',
  'Support for independence has grown on Facebook since May.',
  'Get used to it, the minister told the newsletter.',
  'Follow-up talks on the channel tunnel are planned for March.',
  'Subscribers to the newspaper were told on Friday.',
  'Comments by the premier angered Ottawa.',
  'Copyright law will change in May, the minister said.',
  'Advertising by the party cost $3 million.',
  'Sign language will be taught in all schools.',
  '"Sign up here," he told the crowd.',
  'Read together, the two letters tell another story.',
  'More people signed in January than in December.',
  'Watch and wait, the bank said.',
  'Related charges against two others were dropped.',
  'Opinion is divided in Calgary.',
  'The latest figures are from May.',
  'Photographs of the meeting were published on Monday.',
  'Image matters to the party, he said.',
  'File this under lessons learned, she said.',
  'It led by five points in a Reuters/Ipsos poll this week.',
  'He told The Associated Press/Reuters pool that he would not go.',
  'The bill (see page 4) died in committee.',
  'She voted for both (Lee and/or Roe).',
  'By May the group needs 177,000 signatures.',
  'By the time she spoke, it was over.',
  'Credit: that is what the group wants, $500 billion of it.',
])('"%s" stays', (line) => {
  const named = Object.entries(RULES).filter(([, rule]) => rule(line));
  expect(named.map(([name]) => name)).toEqual([]);
});
