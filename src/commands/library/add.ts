import {
  addedCard,
  fullCard,
  notAddedCard,
  pasteForm,
  readingCard,
} from '../../cards/server/library.ts';
import type { Message } from '../../cards/message/message.ts';
import { LIBRARY_QUOTA, MOST_ARTICLE_BYTES } from '../../summaries/index.ts';
import { given } from '../options.ts';
import { actionId } from '../server/action-id.ts';
import type {
  Action,
  ServerDesk,
  ServerOption,
  ServerRequest,
  Subcommand,
} from '../server/command.ts';

const DETAILS = ['outlet', 'title', 'url', 'published'] as const;

const detail = (
  name: (typeof DETAILS)[number],
  called: 'libraryOutlet' | 'libraryTitle' | 'libraryUrl' | 'libraryPublished',
): ServerOption => ({
  kind: 'text',
  name,
  label: (words) => words.options[called],
  required: false,
  complete: null,
});

/** `/library add file? outlet? title? url? published?`: a file, or without one a form to paste into. */
export const add: Subcommand = {
  name: 'add',
  label: (words) => words.subcommands.library.add,
  options: [
    {
      kind: 'attachment',
      name: 'file',
      label: (words) => words.options.libraryFile,
      required: false,
    },
    detail('outlet', 'libraryOutlet'),
    detail('title', 'libraryTitle'),
    detail('url', 'libraryUrl'),
    detail('published', 'libraryPublished'),
  ],
  meanwhile: readingCard,
  run: async (request, desk) => {
    const { words, options, attachments } = request;
    const { file } = attachments;
    if (file === undefined) return pasteForm(words, PASTE, options);
    const got = await desk.download(file, MOST_ARTICLE_BYTES);
    switch (got.outcome) {
      case 'unreachable':
        return notAddedCard(words, got.outcome);
      case 'too large':
        return notAddedCard(words, { kind: 'too-large', limit: MOST_ARTICLE_BYTES });
      case 'not text':
        return notAddedCard(words, { kind: 'binary' });
      default:
        return handIn(request, desk, got.bytes, file.name);
    }
  },
};

/** The form sent in: its fields are the options. */
export const paste: Action = {
  name: 'paste',
  audience: 'managers',
  replaces: false,
  run: (request, desk) =>
    handIn(request, desk, new TextEncoder().encode(request.options.text ?? ''), 'pasted.txt'),
};

const PASTE = actionId({ command: 'library', action: paste.name, options: {} }) ?? '';

const handIn = async (
  { words, options }: ServerRequest,
  { library }: ServerDesk,
  bytes: Uint8Array,
  name: string,
): Promise<Message> => {
  const became = await library.add({ bytes, name, details: given(options, ...DETAILS) });
  switch (became.outcome) {
    case 'interrupted':
      return notAddedCard(words, became.outcome);
    case 'full':
      return fullCard(words, LIBRARY_QUOTA);
    case 'refused':
      return notAddedCard(words, became.reason);
    default:
      return addedCard(words, became);
  }
};
