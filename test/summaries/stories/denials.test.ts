import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import type { Denial } from '../../../src/summaries/types.ts';
import { articleWith, body, person, unnamed } from '../../support/extraction.ts';
import type { Marked } from '../../support/extraction.ts';

const one = (outlet: string, text: string, marked: Marked) => articleWith({ outlet }, text, marked);

const printed = ({ printings }: Denial): string[] =>
  printings.map(({ outlet, match }) => `${match} ${outlet}`);

describe('denials', () => {
  const OFFICIAL = unnamed('Harbour Board official');
  const BOARD = body('Harbour Board');
  const WHOLE = 'We meet many groups. No such help, or any other promise, was given.';
  const courier = one(
    'Courier',
    'The Harbour Board has denied any help for the separatists, an official saying, “No such help, or any other promise, was given.”',
    {
      quotations: [{ words: 'No such help, or any other promise, was given.', by: OFFICIAL }],
      denials: [
        {
          words:
            'The Harbour Board has denied any help for the separatists, an official saying, “No such help, or any other promise, was given.”',
          by: BOARD,
          claim: 'any help for the separatists',
        },
        { words: 'No such help, or any other promise, was given.', by: OFFICIAL },
      ],
    },
  );
  const post = one(
    'Post',
    `The Harbour Board said no deal was struck. “${WHOLE}” a board official told the paper.`,
    {
      quotations: [{ words: WHOLE, by: OFFICIAL }],
      denials: [
        { words: 'The Harbour Board said no deal was struck.', by: BOARD },
        { words: WHOLE, by: OFFICIAL },
      ],
    },
  );

  test('one record for a denial that is told, quoted and trimmed, with the speaker’s words', () => {
    const [denial, ...rest] = tellStory([courier, post]).denials;
    expect(rest).toEqual([]);
    expect(denial).toMatchObject({
      by: OFFICIAL,
      kind: 'denies',
      words: WHOLE,
      quoted: true,
      claim: { words: 'any help for the separatists', by: null, found: 'denial' },
    });
    expect(printed(denial!)).toEqual([
      'verbatim Post',
      'trimmed Courier',
      'reworded Courier',
      'reworded Post',
    ]);
  });

  test('a denial by somebody else, of another kind or of something else is another record', () => {
    const text =
      'Ada Quill denied any help for the separatists. The Coast Guard declined to discuss help for the separatists. Otis Brand denied that he had sold a boat to smugglers.';
    const [first, second, third] = text.split(/(?<=\.) /) as [string, string, string];
    const other = one('Ledger', text, {
      denials: [
        { words: first, by: person('Ada Quill') },
        { words: second, by: body('Coast Guard'), kind: 'declines' },
        { words: third, by: person('Otis Brand') },
      ],
    });
    const { denials } = tellStory([courier, other]);
    expect(denials.map(({ by, kind }) => `${by.name} ${kind}`).sort()).toEqual([
      'Ada Quill denies',
      'Coast Guard declines',
      'Harbour Board official denies',
      'Otis Brand denies',
    ]);
  });

  test('only told, by two outlets: once', () => {
    const tell = (outlet: string, words: string) =>
      one(outlet, words, { denials: [{ words, by: person('Ada Quill') }] });
    const { denials } = tellStory([
      tell('Courier', 'Ada Quill denied that she had promised the dockers a new bridge.'),
      tell('Post', 'Quill, the mayor, denied having promised a bridge to the dockers.'),
    ]);
    expect(denials).toHaveLength(1);
    expect(denials[0]!.printings).toHaveLength(2);
  });

  test.each([
    [unnamed('spokesperson'), '', 1],
    [body('company'), '', 1],
    [unnamed('source'), '', 2],
    [unnamed('spokesperson'), 'The Coast Guard was there too, it said. ', 2],
    [unnamed('Coast Guard spokesperson'), '', 2],
    [body('Coast Guard'), '', 2],
  ])('%o right behind a denial by a body, with “%s” between: %i', (by, between, count) => {
    const told = 'The Harbour Board denied a report of bribes.';
    const words = 'No money was ever paid.';
    const text = `${told} ${between}“${words}” was the answer.`;
    const { denials } = tellStory([
      one('Courier', text, {
        quotations: [{ words, by }],
        denials: [
          { words: told, by: BOARD, claim: 'bribes' },
          { words, by },
        ],
      }),
    ]);
    expect(denials).toHaveLength(count);
    if (count === 1) expect(denials[0]?.by.name).toBe('Harbour Board');
  });

  test('the claim is found where another article states it, and never guessed', () => {
    const claim = 'Otis Brand says the mayor offered dockers secret credit.';
    const denying = (words: string) =>
      one('Courier', `“${words}” Quill said.`, {
        quotations: [{ words, by: person('Ada Quill') }],
        denials: [{ words, by: person('Ada Quill') }],
      });
    const claiming = one('Post', claim, { facts: [{ words: claim }] });
    const [found] = tellStory([
      denying('We never offered dockers secret credit.'),
      claiming,
    ]).denials;
    expect(found?.claim).toMatchObject({ words: claim, by: null, found: 'story' });
    const [none] = tellStory([denying('We never met in the harbour pub.'), claiming]).denials;
    expect(none?.claim).toBeNull();
  });

  test('a denial by nobody who can be named is left out', () => {
    const words = 'There was no confirmation from either side.';
    const story = tellStory([
      one('Post', words, { denials: [{ words, by: null, kind: 'unconfirmed' }] }),
    ]);
    expect(story.denials).toEqual([]);
  });
});
