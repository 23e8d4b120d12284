import { expect, test } from 'vitest';
import { unmarkedText } from '../../../src/summaries/reading/markdown.ts';

test.each([
  ['a link', 'see [the report](https://a.example/x_(y) "title")', 'see the report'],
  ['a link by reference', 'see [the report][1]\n\n[1]: https://a.example', 'see the report\n\n'],
  ['a picture', 'a ![alt](x.png) b', 'a  b'],
  ['a linked picture', '[![alt](x.png)](https://a.example)', ''],
  ['a picture and its caption', '![alt](x.png)\n*A crate of apples*\n\nText', '\n\nText'],
  ['emphasis', '*a* **b** ***c*** _d_ __e__ **f *g* h** ~~i~~ `j`', 'a b c d e f g h i j'],
  [
    'sums and file names',
    '2 * 3 * 4, snake_case_name, __init__',
    '2 * 3 * 4, snake_case_name, init',
  ],
  ['escapes', String.raw`\*not emphasis\* 5\. \[a\](b)`, '*not emphasis* 5. [a](b)'],
  ['an address', '<https://a.example/b>', 'https://a.example/b'],
  ['tags', '<p>a<br>b <strong>c</strong></p>', '\na\nb c\n'],
  ['angle brackets that are no tags', 'a < b > c <@123> <id:guide>', 'a < b > c <@123> <id:guide>'],
  ['entities', '&amp; &#8217; &#x27; &rsquo; &unknown; &valueOf;', "& ’ ' ’ &unknown; &valueOf;"],
  ['entities of what cannot be seen', 'a&#8238;b&#0;c&#xd800;', 'abc\ufffd'],
  ['a comment', 'a<!-- b\n\nc -->d', 'ad'],
  ['a comment without end', 'a <!-- b', 'a <!-- b'],
  ['a quotation', '> a\n> > b', 'a\nb'],
  ['a list', '- a\n* b\n+ 5 c\n1. d', '• a\n• b\n• 5 c\n1. d'],
  ['a hard break', 'a  \nb\\\nc', 'a  \n\nb\n\nc'],
  ['a fence', '```js\na\n```', '\na\n'],
  ['a table', '| a | b |\n|---|---|\n| c | d |', '  a   b  \n\n\n  c   d  \n'],
])('%s', (_, markdown, text) => {
  expect(unmarkedText(markdown).text).toBe(text);
});

test.each([
  ['# One\n\ntext', 'One', '\n\ntext'],
  ['One\n===\n\ntext', 'One', '\n\n\ntext'],
  ['## One ##\n\n## Two\n\ntext', 'One', '\n\n\n\ntext'],
  ['text\n\n# One', 'One', 'text\n\n'],
  ['text\n\n## One', null, 'text\n\n'],
  ['text.\n---', null, 'text.\n'],
  ['#hashtag', null, '#hashtag'],
])('headings go, the first may be the title: %j', (markdown, title, text) => {
  expect(unmarkedText(markdown).title).toBe(title);
  expect(unmarkedText(markdown).text.replace(/^[=-]+$/m, '')).toBe(text);
});
