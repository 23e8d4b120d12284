import { number } from './frame.ts';

/** Why a file or a text does not become an article; each goes on a sentence that names the file. */
export const refusals = {
  missing: 'there is no such file or folder',
  unreadable: (code: string) => `it cannot be read (${code})`,
  'not-a-file': {
    folder: 'it is a folder, not a file',
    pipe: 'it is a pipe, not a file',
    socket: 'it is a socket, not a file',
    device: 'it is a device, not a file',
  },
  'link-loop': 'its symbolic links go round in a circle',
  'too-large': (megabytes: number) => `it is larger than ${number(megabytes)} MB`,
  empty: 'it is empty',
  binary: 'it is not a text file',
  'not-utf8': 'it is not UTF-8; save it as UTF-8 text',
  'web-page': 'it is the source of a web page; save the text of the article instead',
  'not-yaml': (line: number) =>
    `line ${number(line)} of its front matter is not YAML; put a value that holds a colon or quotation marks in quotation marks`,
  'not-a-list': 'its front matter is not a short list of names and values',
  'several-values': (key: string) => `“${key}” in its front matter is not a single value`,
  'not-a-date': 'its day of publication is not written as 2026-01-29',
  'no-text': 'there is no article text in it',
  'no-sentence': 'there is no whole sentence in it',
};
