import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import { change, storedArticle, story } from './stories.ts';

/** Who speaks in the stories of a round. */
export const speakerOf = (round: number): string => `Person Number${round}`;

/** The article kept in a round. */
export const articleOf = (round: number): string => String(round).padStart(9, '0');

const told = (id: string, round: number) =>
  story({
    id,
    title: `Round ${round}`,
    topics: [`Topic ${round}`],
    people: [{ name: speakerOf(round), roles: ['witness'] }],
    quotations: Array.from(
      { length: 20 },
      (_, at) => [speakerOf(round), `round${round} words ${at}`] as const,
    ),
  });

/**
 * Writes one change after another until it is killed: in each round a pair of stories that replace
 * those of the round before the last, and one article. Reports every round once it is written.
 */
const writeOn = async (path: string, from: number): Promise<void> => {
  const store = await openSqliteStore(path);
  for (let round = from; ; round += 1) {
    const pair = [`${round % 2}-left`, `${round % 2}-right`].map((id) => told(id, round));
    const articles = [storedArticle(articleOf(round))];
    await store.apply(change({ articles, ended: pair.map(({ id }) => id), stories: pair }));
    process.stdout.write(`${round}\n`);
  }
};

if (import.meta.main) await writeOn(process.argv[2] ?? '', Number(process.argv[3]));
