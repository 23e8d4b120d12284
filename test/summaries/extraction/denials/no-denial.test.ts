import { describe, expect, it } from 'vitest';
import { denials } from './told.ts';

const SCENE = 'Senator Ada Marsh met the Roe Company in Leeds on Monday. ';

/** Each class by what it is for, and by what looks the same and is a denial still. */
const CLASSES: Readonly<Record<string, { none: string[]; found: [string, string][] }>> = {
  'what somebody may do besides': {
    none: [
      'He sought to hide it or deny it in the first place, Marsh wrote.',
      'To brush it off or angrily deny it helps nobody, Marsh said.',
    ],
    found: [
      ['Marsh sought to deny it on Tuesday.', 'denies | Ada Marsh | deny | -'],
      ['Marsh hid it or denied it.', 'denies | Ada Marsh | denied | -'],
    ],
  },
  'being against a thing': {
    none: [
      'Parents are pushing back on book bans.',
      'Farmers pushed back against the levy on milk.',
      'Marsh pushed back against higher fares at the harbour.',
    ],
    found: [
      [
        'Marsh pushed back on the notion that she was late.',
        'denies | Ada Marsh | pushed back on | the notion that she was late',
      ],
      [
        'Marsh pushed back against critics of the ferry.',
        'denies | Ada Marsh | pushed back against | critics of the ferry',
      ],
      [
        'Marsh pushed back against rivals who say the ferry is unsafe.',
        'denies | Ada Marsh | pushed back against | rivals who say the ferry is unsafe',
      ],
      ['Marsh pushed back on that.', 'denies | Ada Marsh | pushed back on | -'],
    ],
  },
  'refusing what is asked for': {
    none: [
      'The court denied the Nation’s request that the pipe be shut.',
      'The board denied the harbour union’s latest petition.',
      'The ministry denied Roe’s bid that the sale be put off.',
    ],
    found: [
      [
        'Marsh denied the request was made by her office.',
        'denies | Ada Marsh | denied | the request was made by her office',
      ],
      [
        'Marsh denied that she had made such a request.',
        'denies | Ada Marsh | denied | she had made such a request',
      ],
    ],
  },
  'keeping a goal': {
    none: [
      'Otis Hale denied Bo Kerr twice before the break.',
      'Otis Hale denied Bo Kerr at the far post.',
    ],
    found: [
      [
        'Otis Hale denied Bo Kerr had left before the break.',
        'denies | Otis Hale | denied | Bo Kerr had left before the break',
      ],
    ],
  },
  'a thing that plays down, as somebody says': {
    none: ['She showed a leaflet that Marsh said downplayed the storm.'],
    found: [
      [
        'Marsh said the ministry downplayed the storm.',
        'downplays | ministry | downplayed | the storm',
      ],
    ],
  },
  'not talking of it at all': {
    none: ['Councillors didn’t discuss what it would cost to mend the roof.'],
    found: [
      [
        'Marsh would not discuss what it would cost to mend the roof.',
        'declines | Ada Marsh | would not discuss | what it would cost to mend the roof',
      ],
    ],
  },
  'what is not printed': {
    none: [
      'The editor rejected the story.',
      'The publisher later rejected her first three stories.',
      'The journal rejected their report.',
    ],
    found: [
      ['Marsh rejected the story.', 'denies | Ada Marsh | rejected | the story'],
      ['The publisher rejected the claims.', 'denies | publisher | rejected | the claims'],
    ],
  },
  'what was found out, and what a work shows': {
    none: [
      'Scientists debunked the theory a century ago.',
      'Her play debunks the claims of the army.',
      'The film refuted the report.',
    ],
    found: [
      [
        'Some claim the lake is cursed. Scientists debunked the theory.',
        'denies | Scientists | debunked | the theory',
      ],
      [
        'Marsh debunked the myth that the lake is cursed.',
        'denies | Ada Marsh | debunked | the myth that the lake is cursed',
      ],
    ],
  },
  'turning down that thing': {
    none: ['Marsh rejected that offer.', 'The judge rejected that the talks were secret.'],
    found: [
      [
        'Marsh rejected that the cuts would close a clinic.',
        'denies | Ada Marsh | rejected | the cuts would close a clinic',
      ],
      ['Marsh rejected that Roe had paid her.', 'denies | Ada Marsh | rejected | Roe had paid her'],
    ],
  },
  'to whom it is denied': {
    none: ['It is a right denied to the farmers of the valley.'],
    found: [
      [
        'The ministry denied to the Times the agency’s report that the dam leaked.',
        'denies | ministry | denied | the agency’s report that the dam leaked',
      ],
      [
        'The ministry denied to the Times any such reports.',
        'denies | ministry | denied | any such reports',
      ],
      [
        'The ministry denied to the press that the dam leaked.',
        'denies | ministry | denied | the dam leaked',
      ],
    ],
  },
};

describe.each(Object.entries(CLASSES))('%s', (_, { none, found }) => {
  it.each(none)('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
  it.each(found)('%s', (text, expected) => expect(denials(SCENE + text)).toEqual([expected]));
});
