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
  'front-matter': (problem: string) => `its front matter is wrong: ${problem}`,
  'no-text': 'there is no article text in it',
};
