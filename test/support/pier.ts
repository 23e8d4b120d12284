import { prepareArticle } from '../../src/summaries/prepare.ts';
import { openSqliteStore } from '../../src/summaries/store/sqlite.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { printedBy } from './stories.ts';

/** What most print of one utterance, and what one outlet prints instead. */
export const SAID =
  'We watched the pier go under, and the people in the control room would not answer us';
export const OTHERWISE =
  'We watched the pier go under, and those at the controls were not prepared to answer any of us';

const paper = (outlet: string, ...text: string[]) =>
  printedBy(outlet, text.join('\n\n'), {
    title: 'North pier of Halden sinks: 23 pilots rescued',
    published: '2026-03-10',
  }).article;

export const MIRROR = paper(
  'Quay Mirror',
  'The north pier of Halden sank in a storm on Monday, and 23 pilots were rescued from the Karsk lighthouse, the port authority said.',
  `“${SAID},” said Marta Voss, a harbour pilot in Halden.`,
);
export const LEDGER = paper(
  'Island Ledger',
  'A storm took the north pier of Halden on Monday; 23 pilots had to be fetched from the lighthouse of Karsk by boat. Divers looked for the wreck until dawn.',
  `Marta Voss, a harbour pilot in Halden, said: “${SAID}.”`,
);
export const COURIER = paper(
  'Sound Courier',
  'Boats brought 23 pilots ashore from the Karsk lighthouse after Halden lost its north pier to the storm on Monday.',
  `“${OTHERWISE},” said Marta Voss, a harbour pilot in Halden. “It must never happen again on our coast.”`,
  'Piet Olden, the director of the port, said: “I was asleep that evening, and I have apologised to each of the pilots.”',
);

/** An index of what these print of one evening. */
export const pierOf = async (...articles: (typeof MIRROR)[]): Promise<Store> => {
  const store = await openSqliteStore(':memory:');
  for (const article of articles) await prepareArticle(store, article);
  return store;
};
