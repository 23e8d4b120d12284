import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * Who may import whom, as docs/ARCHITECTURE.md tells it. A room is the longest of these names a
 * file's path begins with; a room always sees itself. Imports run downward only.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'bot.ts': ['start.ts'],
  'start.ts': ['config.ts', 'parts.ts', 'state', 'surfaces', 'summaries/ingest.ts'],
  'cli.ts': ['cli'],
  cli: [
    'config.ts',
    'parts.ts',
    'cards/refusal.ts',
    'cards/words',
    'language.ts',
    'commands',
    'surfaces/json.ts',
    'surfaces/terminal.ts',
    'summaries/ingest.ts',
    'summaries/prepare.ts',
    'summaries/restore.ts',
    'summaries/extraction',
    'summaries/store',
    'summaries/transfer',
    'summaries/types.ts',
  ],
  'parts.ts': [
    'config.ts',
    'summaries/index.ts',
    'summaries/libraries/libraries.ts',
    'summaries/reading-room/index.ts',
    'summaries/store',
  ],
  'config.ts': [],
  'background.ts': [],
  'within.ts': [],
  pictures: ['background.ts', 'within.ts', 'summaries/types.ts'],
  'language.ts': [],
  surfaces: [
    'language.ts',
    'within.ts',
    'commands',
    'cards',
    'pictures',
    'state',
    'summaries/index.ts',
    'summaries/ingest.ts',
    'summaries/outlet-data.ts',
    'summaries/passage-link.ts',
    'summaries/types.ts',
    'summaries/answering/answer.ts',
  ],
  'surfaces/terminal.ts': [
    'cards',
    'surfaces/json.ts',
    'summaries/types.ts',
    'summaries/answering/answer.ts',
  ],
  commands: [
    'language.ts',
    'cards',
    'pictures/picture.ts',
    'state/server-settings.ts',
    'summaries/index.ts',
    'summaries/answering/answer.ts',
  ],
  cards: [
    'language.ts',
    'pictures/picture.ts',
    'state/server-settings.ts',
    'summaries/days.ts',
    'summaries/passage-link.ts',
    'summaries/types.ts',
    'summaries/answering/answer.ts',
    'summaries/corrections',
    'summaries/editing',
    'summaries/libraries/server-library.ts',
    'summaries/reading/refusal.ts',
    'summaries/store/store.ts',
  ],
  'cards/answers': [
    'cards/message',
    'cards/parts',
    'cards/words',
    'summaries/answering/answer.ts',
    'summaries/types.ts',
  ],
  'cards/pictures': [
    'cards/message',
    'cards/parts',
    'cards/words',
    'pictures/picture.ts',
    'summaries/answering/answer.ts',
    'summaries/days.ts',
    'summaries/types.ts',
  ],
  'cards/parts': [
    'cards/message',
    'cards/words',
    'summaries/answering/answer.ts',
    'summaries/corrections/correction.ts',
    'summaries/passage-link.ts',
    'summaries/store/store.ts',
    'summaries/types.ts',
  ],
  'cards/words': [
    'language.ts',
    'summaries/answering/answer.ts',
    'summaries/corrections/correction.ts',
    'summaries/types.ts',
  ],
  'cards/message': [],
  state: ['language.ts', 'summaries/store'],
  'summaries/index.ts': [
    'summaries/outlets.ts',
    'summaries/answering',
    'summaries/corrections',
    'summaries/editing',
    'summaries/libraries',
    'summaries/reading-room',
    'summaries/store',
    'summaries/types.ts',
    'summaries/views',
  ],
  'summaries/editing': [
    'summaries/corrections',
    'summaries/libraries/libraries.ts',
    'summaries/store',
    'summaries/types.ts',
    'summaries/views',
  ],
  'summaries/corrections': [
    'summaries/places.ts',
    'summaries/store',
    'summaries/stories/sources/support.ts',
    'summaries/stories/wording',
    'summaries/types.ts',
  ],
  'summaries/reading-room': [
    'background.ts',
    'summaries/prepare.ts',
    'summaries/reading',
    'summaries/store',
    'summaries/types.ts',
  ],
  'summaries/libraries': [
    'background.ts',
    'summaries/reading-room',
    'summaries/corrections',
    'summaries/prepare.ts',
    'summaries/reading',
    'summaries/store',
    'summaries/types.ts',
  ],
  'summaries/views': [
    'summaries/corrections',
    'summaries/libraries/libraries.ts',
    'summaries/store',
    'summaries/outlets.ts',
    'summaries/stories/sources/support.ts',
    'summaries/stories/wording',
    'summaries/types.ts',
  ],
  'summaries/restore.ts': [
    'summaries/extraction',
    'summaries/reading/article-id.ts',
    'summaries/store',
    'summaries/transfer',
  ],
  'summaries/outlet-data.ts': ['summaries/types.ts'],
  'summaries/transfer': [
    'summaries/outlet-data.ts',
    'summaries/passage-link.ts',
    'summaries/types.ts',
  ],
  'summaries/ingest.ts': [
    'summaries/prepare.ts',
    'summaries/reading-room',
    'summaries/reading',
    'summaries/store',
  ],
  'summaries/prepare.ts': [
    'summaries/days.ts',
    'summaries/extraction',
    'summaries/stories',
    'summaries/store',
    'summaries/types.ts',
  ],
  'summaries/answering': [
    'summaries/days.ts',
    'summaries/once.ts',
    'summaries/places.ts',
    'summaries/reads-alone.ts',
    'summaries/store',
    'summaries/stories/words/rarity.ts',
    'summaries/stories/words/synonyms.ts',
    'summaries/stories/wording/quoted-words.ts',
    'summaries/stories/wording/wording.ts',
    'summaries/types.ts',
  ],
  'summaries/reading': ['summaries/outlets.ts', 'summaries/types.ts'],
  'summaries/outlets.ts': ['summaries/spaced.ts', 'summaries/types.ts'],
  'summaries/extraction': [
    'summaries/dateline.ts',
    'summaries/once.ts',
    'summaries/outlets.ts',
    'summaries/reads-alone.ts',
    'summaries/spaced.ts',
    'summaries/types.ts',
  ],
  'summaries/stories': [
    'summaries/dateline.ts',
    'summaries/days.ts',
    'summaries/once.ts',
    'summaries/outlets.ts',
    'summaries/places.ts',
    'summaries/per-word.ts',
    'summaries/reads-alone.ts',
    'summaries/types.ts',
  ],
  'summaries/places.ts': ['summaries/types.ts'],
  'summaries/dateline.ts': [],
  'summaries/days.ts': ['summaries/types.ts'],
  'summaries/reads-alone.ts': [],
  'summaries/per-word.ts': [],
  'summaries/once.ts': [],
  'summaries/spaced.ts': [],
  'summaries/store': [
    'summaries/days.ts',
    'summaries/once.ts',
    'summaries/per-word.ts',
    'summaries/types.ts',
  ],
  'summaries/passage-link.ts': [],
  'summaries/types.ts': ['summaries/types'],
  'summaries/types': [],
};

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

const roomOf = (file: string) =>
  Object.keys(MAY_IMPORT)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

const importsOf = (file: string) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)]
    .map((match) => normalize(join(dirname(file), match[1]!)))
    .filter((target) => target.endsWith('.ts') && !target.startsWith('..'));

test('imports run downward, as the table says', () => {
  const files = globSync('**/*.ts', { cwd: SRC });
  expect(files.length).toBeGreaterThan(100);
  const wrong = files.flatMap((file) => {
    const room = roomOf(file);
    if (!room) return [`${file} is in no room`];
    const seen = [room, ...MAY_IMPORT[room]!];
    return importsOf(file)
      .filter((target) => !seen.some((name) => target === name || target.startsWith(`${name}/`)))
      .map((target) => `${file} imports ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('the extractors do not import one another', () => {
  // What several of them read text with; finds nothing of its own that a reader would see.
  const shared = new Set(['text', 'figures']);
  const files = globSync('summaries/extraction/*/**/*.ts', { cwd: SRC });
  const extractorOf = (file: string) => file.split('/')[2]!;
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('summaries/extraction/'))
      .filter(
        (target) => extractorOf(target) !== extractorOf(file) && !shared.has(extractorOf(target)),
      )
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});
