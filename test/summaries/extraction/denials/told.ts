import { extract } from '../../../../src/summaries/extraction/index.ts';

/** `denies | Ada Marsh | denied | any part in it`: kind, by whom, cue and claim. */
export const denials = (text: string): string[] =>
  extract(text, null).denials.map(({ kind, by, cue, claim }) =>
    [
      kind,
      by?.name ?? '?',
      text.slice(cue.start, cue.end),
      claim ? text.slice(claim.start, claim.end) : '-',
    ].join(' | '),
  );
