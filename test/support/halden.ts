import { printedBy } from './stories.ts';

const published = '2026-03-09';

/** Two outlets on one event, who print Anna Lund in words of their own: what an editor may merge. */
export const POST = printedBy(
  'Harbour Post',
  'A crane fell at the port of Halden on Monday. “I heard one bang and then the crane came down,” said Anna Lund, who works on the quay.\n\n“Nobody had looked at that crane for a year,” said Ivo Brandt, who leads the dockers.\n\nBrandt denied that the dockers had been warned.',
  { title: 'Crane falls at Halden port', published },
).article;
export const LEDGER = printedBy(
  'Daily Ledger',
  'The crane that fell at the port of Halden on Monday was old, dockers say. “All at once it lay on the quay, with a noise like thunder,” said Anna Lund, who works on the quay at the port of Halden.',
  { title: 'Halden port crane was old', published },
).article;
