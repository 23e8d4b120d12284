import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/summaries/extraction/sentences/index.ts';
import { findNames } from '../../../../src/summaries/extraction/names/index.ts';

const persons = (text: string) =>
  findNames(text, splitSentences(text)).filter(({ kind }) => kind === 'person');

/** [text, the names of the persons in it, in their order]. */
const NAMED: readonly [string, readonly string[]][] = [
  ['Dana Whitlock left early. Whitlock said the road was closed.', ['Dana Whitlock']],
  ['Sen. Ortiz met Gov. Lena Brandt on Tuesday.', ['Ortiz', 'Lena Brandt']],
  ['Collector Mira Sahota met DC Ruth Calder, of Halden police.', ['Mira Sahota', 'Ruth Calder']],
  ['Oregon delegate Tomas Reyes voted no.', ['Tomas Reyes']],
  ['Minister for Health Owen Pike met MP for Leeds East Anna Reyes.', ['Owen Pike', 'Anna Reyes']],
  ['Minister of State for Water Raghav Nimkar met them.', ['Raghav Nimkar']],
  ['The Secretary of State for Wales Anna Reyes met them.', ['Anna Reyes']],
  ['The Ministry of State for Water met the Minister for Water.', []],
  ['The Institute for Fiscal Studies and the Campaign for Real Ale agreed.', []],
  ['Recorder Ruth Calder KC told him to go.', ['Ruth Calder']],
  ['“No,” Cr Ruth Calder said. Cr Pike said yes. Pike left.', ['Ruth Calder', 'Pike']],
  ['Kesh Fire Marshall Ruth Calder rose.', ['Ruth Calder']],
  ['Marshall Ruth Calder rose.', ['Marshall Ruth Calder']],
  // a caption, before whom it shows
  ['Courtesy Photo Ruth Calder by the gate. Ruth Calder spoke. Calder left.', ['Ruth Calder']],
  ['The Courtesy Photo Calder prize is new.', []],
  ['Locksmith Tomas Reyes came. “Turner Anna Reyes did,” he said.', ['Tomas Reyes', 'Anna Reyes']],
  ['Wilhelm Otto Reyes and Turner Reyes came.', ['Wilhelm Otto Reyes', 'Turner Reyes']],
  ['Former Secretary of State Paul Henning wrote the memo.', ['Paul Henning']],
  // moods and standing in capitals only because they open the sentence, also behind a dateline
  ['Embattled Owen Pike stayed. Weary Dana Whitlock left.', ['Owen Pike', 'Dana Whitlock']],
  ['LEEDS — Former Owen Pike aides left. Pike won.', ['Owen Pike']],
  ['LEEDS (AP) - Irate Owen Pike left. Pike won.', ['Owen Pike']],
  ['Ruth Calder (D-Maine) and Owen Pike (R-OH) agreed.', ['Ruth Calder', 'Owen Pike']],
  ['J. R. Tolland and Mary F. Quist signed it.', ['J. R. Tolland', 'Mary F. Quist']],
  ['Robert Ames Jr. spoke, then Henry Vane III did.', ['Robert Ames Jr.', 'Henry Vane III']],
  ['Ursula van der Meer met Carlo de Santis.', ['Ursula van der Meer', 'Carlo de Santis']],
  ['José Muñoz and Zoë Brontë arrived.', ['José Muñoz', 'Zoë Brontë']],
  ["Dana Whitlock’s plan and Owen Pike's answer differ.", ['Dana Whitlock', 'Owen Pike']],
  ['William “Bill” Farrow was the attorney general.', ['William Farrow']],
  ['Texas Republican Grace Hollis voted yes.', ['Grace Hollis']],
  ['The Rachel Dunmore Show was on. Dunmore laughed.', ['Rachel Dunmore']],
  ['Dean Halvorsen, a salesman, bought two.', ['Dean Halvorsen']],
  ['Roman Petrosyan, an Ontario teacher, agreed.', ['Roman Petrosyan']],
  [
    'They met June Tanner in June. In April Kari Lindqvist said no, said Lindqvist.',
    ['June Tanner', 'Kari Lindqvist'],
  ],
  ['The Baker Boys star left. Baker Otis Roe left.', ['Otis Roe']],
  ['Then Kvitova herself left.', ['Kvitova']],
  ['Ken Houston came. “We act,” Houston said, and flew to Houston.', ['Ken Houston']],
  ['Aziza Marsh-Goines, a nurse, came. Ms. Goines said no.', ['Aziza Marsh-Goines']],
  ['The prize went to June Tanner, a nurse.', ['June Tanner']],
  ['They spoke of April Marsh and wept.', ['April Marsh']],
  ['From May to June Tanner led the club.', []],
  ['Will said no. Still was late.', []],
  ['At the end of June Tanner said no.', []],
  ['The June Tanner poll failed.', []],
  // an office the woman named in full is nowhere given is a namesake's
  ['Greta Holm opened the school. President Holm said he was glad.', ['Greta Holm', 'Holm']],
  ['President Greta Holm spoke. President Holm left.', ['Greta Holm']],
  ['Greta Holm, the governor of Maine, spoke. Gov. Holm left.', ['Greta Holm']],
  ['Greta Holm spoke. Sen. Holm left.', ['Greta Holm']],
  ['Owen Holm spoke. President Holm left.', ['Owen Holm']],
  ['First lady Greta Holm rose. Holm’s aides were late.', ['Greta Holm', 'Holm']],
  ['Greta Holm rose. Holm’s aides were late.', ['Greta Holm']],
  // who reigns is called by the title
  ['Prince Owen left. Owen was late.', ['Prince Owen']],
  ['Pope Leon II met Prince Owen Pike.', ['Pope Leon II', 'Owen Pike']],
  // a family name that reads as a pronoun
  ['“No,” He Jianquo, a banker, said. He left.', ['He Jianquo']],
  ['“No,” He Jianquo said.', ['He Jianquo']],
  ['He Gave Up. He Won, she said.', []],
  ['Russia’s envoy to Turkey Andrej Qarlov left.', ['Andrej Qarlov']],
  ['A spokesman for Turkey Cocoa Board left.', []],
  ['Browns DL Owen Pike and RB Tomas Reyes left.', ['Owen Pike', 'Tomas Reyes']],
  ['Deputy Director of Public Prosecution Eva-Marie Pike left.', ['Eva-Marie Pike']],
  ['Singer-guitarists Owen Pike and Tomas Reyes left.', ['Owen Pike', 'Tomas Reyes']],
  ['Tommy — who goes by that name — left.', ['Tommy']],
  ['Brexit — who wanted it? — cost billions.', []],
  ['Sanlam, another insurer, said sales fell.', []],
  ['Sanlo, another driver, said sales fell.', ['Sanlo']],
  ['Dep. Otis Roe left.', ['Otis Roe']],
  // on no list: what they do, or are
  ['Okello Barasa opened the shop in 2010. “We never close,” he said.', ['Okello Barasa']],
  ['Nosipho Dlamo wept.', ['Nosipho Dlamo']],
  ['Nosipho Dlamo, another herder, said it was dry.', ['Nosipho Dlamo']],
  ['Nosipho Dlamo, a herder, left.', ['Nosipho Dlamo']],
  ['Jean-Luc N’Dour closed his shop.', ['Jean-Luc N’Dour']],
  ['Wider Streets opened in May. Silent River stopped.', []],
  // one word that speaks may be a firm
  ['Vossbank said rates rise. Vossbank said no.', []],
  // headings and accounts
  ['Dana Whitlock Is Right', []],
  ['@DanaWhitlock said no.', []],
  // letters behind a name
  ['Sir Alan Price KC spoke.', ['Alan Price']],
  // what stands before a whole name of its own, or is one
  ['Herald Publisher Josh Roe left.', ['Josh Roe']],
  ['Williams Lake Mayor Walt Kesh left.', ['Walt Kesh']],
  ['Robert Dean Smith left.', ['Robert Dean Smith']],
  ['Union spokesperson, Panyaza Lesuma, said no.', ['Panyaza Lesuma']],
  ['Union members, Orbit Lesuma, said no.', []],
  ['Fr Brian Ó Murchada left. Fr Ó Murchada said so.', ['Brian Ó Murchada']],
  ['Mary Ann Quist left. Then Ann Quist said so.', ['Mary Ann Quist', 'Ann Quist']],
  ['Monsignor Shane Roe left.', ['Shane Roe']],
  ['Chief Executive, Ada Roe, said no.', ['Ada Roe']],
  ['General Porter left.', ['Porter']],
  ['Inspector-General of Police Abdul Roe said no.', ['Abdul Roe']],
  ['Deputy Prime Minister Tan Sri Muhyar Yassan said no.', ['Muhyar Yassan']],
  ['Tan Wei Ling and Sri Mulyana said no.', ['Tan Wei Ling', 'Sri Mulyana']],
  ['Orbit President and CEO Chris Roe left.', ['Chris Roe']],
  ['Orbit Founder & Director Chris Roe left.', ['Chris Roe']],
  ['Roe & Partners left. Ernst & Young left.', []],
  // two of one surname
  ['Stephen and Rachel Moor spoke.', ['Stephen Moor', 'Rachel Moor']],
  ['The parents, Okhizo and Rachel Moor, spoke.', ['Okhizo Moor', 'Rachel Moor']],
  ['Arvenko and Rachel Moor, a couple from Perth, left.', ['Arvenko Moor', 'Rachel Moor']],
  ['The parents met Grimvald and Rachel Moor.', ['Rachel Moor']],
  ['Grimvald and Rachel Moor met the parents.', ['Rachel Moor']],
  ['Tom Carter left. Carter and Ruth Calder spoke.', ['Tom Carter', 'Ruth Calder']],
  ['Steven Law left. The Steven Act passed.', ['Steven Law']],
  ['The Dane left.', []],
  ['Will Dorsey said it will rain.', ['Will Dorsey']],
  ['Martin Luther Voss Jr. preached.', ['Martin Luther Voss Jr.']],
  [
    'Xu Jianming met Park Ji-ho and Tran Van Duc. Xu said so.',
    ['Xu Jianming', 'Park Ji-ho', 'Tran Van Duc'],
  ],
  ['Crown Prince Khalid bin Fahd spoke.', ['Khalid bin Fahd']],
  ['"Never again," said Ngaire Tuhoe.', ['Ngaire Tuhoe']],
  ['Laurence H. Tribe and Mr. Banks of Kent wrote.', ['Laurence H. Tribe', 'Banks']],
  ['Kevin Connolly ran. Connolly won. Additionally, it rained.', ['Kevin Connolly']],
  ['Dana Moss: “I Am Not Leaving Just Yet”\n\nMoss said she was angry.', ['Dana Moss']],
  [
    'Gov. Earl Ray Tolland spoke to Secretary-General Ban Li-woo.',
    ['Earl Ray Tolland', 'Ban Li-woo'],
  ],
  ['Yevhen Shapoval, 41, waited.', ['Yevhen Shapoval']],
  ['Finland’s labour minister, Aarto Koskela, resigned.', ['Aarto Koskela']],
  ['"No," Lashara Quince, a nurse then on leave, wrote.', ['Lashara Quince']],
];

/** Capitals that are nobody. */
const NOBODY: readonly string[] = [
  'The Voting Rights Act passed in Austin, Texas.',
  'Researchers said the river rose. Officials say otherwise.',
  'Ottawa said no. Beijing warned Washington.',
  'The director of Corvex, who left, denied it.',
  'Urges Vote on the bridge',
  'Virginia and Georgia sued on Monday.',
  'However, Meanwhile and Perhaps are words.',
  'The Prime Minister and the Attorney General met on Saturday.',
  'Senior Officials Move Quickly to Calm Their Allies',
  'North American countries trade with Latin American ones.',
  'Statistics Canada said prices rose. He called Statistics Canada.',
  'The company told Variety. Exports To China Fall',
  'Google said its shares fell, and Verizon said Verizon employees knew.',
];

describe('persons', () => {
  it.each(NAMED)('%s', (text, names) => {
    expect(persons(text).map(({ name }) => name)).toEqual(names);
  });

  it.each(NOBODY)('nobody in: %s', (text) => {
    expect(persons(text)).toEqual([]);
  });
});

describe('one person, many forms', () => {
  const forms = (text: string) => persons(text).map(({ name, aliases }) => [name, ...aliases]);

  it.each<[string, readonly (readonly string[])[]]>([
    ['Di Roe, a nurse, left. Ms Roe wept.', [['Di Roe', 'Roe']]],
    ['Luigi Di Roe left. Di Roe was late.', [['Luigi Di Roe', 'Di Roe']]],
    ['DI Ruth Roe left. DI Roe was late.', [['Ruth Roe', 'Roe']]],
    // a letter left out of a given name, and two names
    ['Clara Roe left. Cara Roe sat.', [['Clara Roe'], ['Cara Roe']]],
    ['Cr Shane Roe left. Cr Sane Roe sat.', [['Shane Roe', 'Sane Roe']]],
    [
      'Cr Brian Roe left. Cr Bran Roe sat. Cr Dean Roe sat.',
      [['Brian Roe', 'Bran Roe'], ['Dean Roe']],
    ],
    ['Otis St Hill came. “No,” St Hill said.', [['Otis St Hill', 'St Hill']]],
    ['Otis St Hill came. They live in St Hill.', [['Otis St Hill']]],
    [
      'Jeffrey Moss spoke. Jeff Moss left. Moss said so. Mr. Moss paid.',
      [['Jeffrey Moss', 'Jeff Moss', 'Moss']],
    ],
    ['Greta Moss met Li.\n\nMOSS: Yes.\n\nMOSS (rising): No.', [['Greta Moss', 'MOSS']]],
    ['GRETA MOSS: Yes.\n\nTo all, Greta Moss said no.', [['Greta Moss', 'GRETA MOSS']]],
    ['Greta Moss met Li.\n\nFBI: Yes.\n\nThe MOSS: No.', [['Greta Moss']]],
    ['Chuck Ballard and Charles Ballard are one.', [['Charles Ballard', 'Chuck Ballard']]],
    [
      'Stefan Curran won. Aisha Curran said so. Curran laughed.',
      [['Stefan Curran'], ['Aisha Curran', 'Curran']],
    ],
    [
      'Bill Harmon met Helen Harmon. Mrs. Harmon said no. Mr. Harmon said yes.',
      [
        ['Bill Harmon', 'Harmon'],
        ['Helen Harmon', 'Harmon'],
      ],
    ],
    [
      'Manuel Ortega Ruiz came. Ortega Ruiz said so. Ms. Ortega did not.',
      [['Manuel Ortega Ruiz', 'Ortega Ruiz'], ['Ortega']],
    ],
    ['Melba Acosta Prieto runs it. Ms. Acosta said so.', [['Melba Acosta Prieto', 'Acosta']]],
    ['Hillary Dunn spoke. Hillary was late.', [['Hillary Dunn', 'Hillary']]],
    // a surname that opens sentences as a word
    ['Dana Read spoke. Read said so. “No,” Read said.', [['Dana Read', 'Read']]],
    ['Dana Still spoke. Still, it rained. Read the sign.', [['Dana Still']]],
    [
      'Wei Jinhai, the mayor, spoke. Xu Lihua, a judge, wrote. Xu said no.',
      [['Wei Jinhai'], ['Xu Lihua', 'Xu']],
    ],
    [
      'Ursula von der Marck spoke. Von der Marck said no.',
      [['Ursula von der Marck', 'Von der Marck']],
    ],
    [
      'Andy Ames and Rolf Ames came. Rolf Ames sat. Andy Ames rose. Ames spoke.',
      [['Andy Ames', 'Ames'], ['Rolf Ames']],
    ],
    // nobody stands out: known by surname only
    [
      'Mrs. Ames said no. It rained. It rained. It rained. It rained. Gail Ames came. Rita Ames came.',
      [['Ames'], ['Gail Ames'], ['Rita Ames']],
    ],
    ['Theo Baker spoke. Baker said the baker was late.', [['Theo Baker', 'Baker']]],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });
});

describe('gender', () => {
  it.each([
    // whoever tells or hears it
    ['Kymber Marsh-Roe left. One customer told Marsh-Roe he was late. She wept.', null],
    ['Mrs. Tolland left.', 'female'],
    ['Member of the Senedd (MS) Taylor Tolland left.', null],
    ['Ms Taylor Tolland left.', 'female'],
    ['Congressman Tolland left.', 'male'],
    ['Susan Tolland left.', 'female'],
    ['Taylor Tolland left. She was tired.', 'female'],
    // of whom somebody speaks, they are not
    ['“It is late,” Taylor Tolland said. “She was tired.”', null],
    ['“It is late,” Taylor Tolland said. “He was tired.” She left.', 'female'],
    ['“She was tired.” (Taylor Tolland said his plan was late.)', 'male'],
    ['Taylor Tolland left. He was tired.', 'male'],
    ['Taylor Tolland left.', null],
    ['He called Taylor Tolland late. Later he left.', null],
    ['Taylor Tolland said no to Robin Braun. He left.', null],
    // whom somebody does something to is somebody else
    ['Taylor Tolland, who leads the union, accused him of a lie.', null],
    ['Taylor Tolland has told her that it is late.', null],
    ['Taylor Tolland has told her son that it is late.', 'female'],
    ['Police told Taylor Tolland that it would help him.', 'male'],
    ['Andrea Conti, a spokesman for the league, left.', 'female'],
    // what somebody is called tells more than the given name
    ['Kevin Tolland, an actress from Ohio, left.', 'female'],
    ['Andrea Conti is the father of two.', 'male'],
    // so do two pronouns in sentences of theirs, where nobody else can be meant
    ['Kevin Tolland lost her seat. Tolland said she would run again.', 'female'],
    ['Kevin Tolland met a nurse. She left. Tolland wept. She did not.', 'male'],
    ['Kevin Tolland lost her seat. Tolland said she would. Tolland said he did.', 'male'],
    ['Kevin Tolland said she lied to her. Tolland said she did. Susan Braun left.', 'male'],
    ['Mr. Kevin Tolland lost her seat. Tolland said she would run again.', 'male'],
  ])('%s', (text, gender) => {
    expect(persons(text)[0]?.gender).toBe(gender);
  });
});

describe('of two of one surname', () => {
  /** How often each is named. */
  const counted = (text: string) =>
    Object.fromEntries(persons(text).map(({ name, mentions }) => [name, mentions.length]));

  it.each([
    ['Otis Roe came with his wife, Ada Roe. “We are here,” Roe said.', 2, 1],
    ['Otis Roe came with his niece, Ada Roe. Roe left at noon.', 2, 1],
    [
      'Otis Roe led it. It was a long day. He rose. Roe stood with his wife, Ada Roe, all day.',
      2,
      1,
    ],
    ['Otis Roe died. His widow, Ada Roe, said he was kind. “He was,” Roe said.', 1, 2],
    ['Otis Roe came. The singer Ada Roe came. “We are here,” Roe said.', 1, 2],
  ])('the surname alone is not that of whoever came along: %s', (text, otis, ada) => {
    expect(counted(text)).toEqual({ 'Otis Roe': otis, 'Ada Roe': ada });
  });
});
