import { describe, expect, it } from 'vitest';
import { speakersOf } from './marked.ts';

/** The last speaker of a marked text, as "name (kind, role)". */
const last = (marked: string) => {
  const speaker = speakersOf(marked).at(-1) ?? null;
  if (speaker === null) return null;
  return `${speaker.name} (${speaker.kind}${speaker.role === null ? '' : `, ${speaker.role}`})`;
};

describe('named beside the quotation', () => {
  it.each<[string, string | null]>([
    ['Dana Whitlock came. “No,” said [Whitlock].', 'Dana Whitlock (person)'],
    ['“No,” said [Oregon delegate Tomas Reyes].', 'Tomas Reyes (person, Oregon delegate)'],
    ['“No,” said [Peck Lowell, analyst at Suntower].', 'Peck Lowell (person, analyst at Suntower)'],
    ['“No,” said [Robby Moor of the Hollis campaign].', 'Robby Moor (person)'],
    ['“No,” said [Secretary of State Paul Henning].', 'Paul Henning (person, Secretary of State)'],
    [
      '“No,” said [Undersecretary of State Paul Henning].',
      'Paul Henning (person, Undersecretary of State)',
    ],
    [
      '“No,” said [Chief Medical Examiner Lena Voss].',
      'Lena Voss (person, Chief Medical Examiner)',
    ],
    ['“No,” said [Apostolic Nuncio Paul Henning].', 'Paul Henning (person, Apostolic Nuncio)'],
    ['“No,” said [Prefect Lena Voss].', 'Lena Voss (person, Prefect)'],
    ['“No,” said [the 36-year-old Dana Whitlock].', 'Dana Whitlock (person)'],
    [
      '“No,” said [the chief executive], Dana Whitlock, in Perth.',
      'Dana Whitlock (person, chief executive)',
    ],
    ['“No,” said [Sen. Tom Adair of New Mexico].', 'Tom Adair (person, Sen.)'],
    ['“No,” said [the White House].', 'White House (organisation)'],
    // an umlaut in two letters; a pronoun that is no regnal number
    ['Gerhard Müller came. “No,” said [Mueller].', 'Gerhard Müller (person)'],
    [
      'Sir Keith Roe left. [Sir Keith] said “no”. Roe said: “For Keith I don’t think so.”',
      'Keith Roe (person)',
    ],
    ['Harbour Airways lost it. “No,” said [the airline].', 'Harbour Airways (organisation)'],
    [
      'Otis Orr came.\n\nIt was late, a source close to the case has told Reuters.\n\n“No,” [he] said.',
      'source close to the case (unnamed)',
    ],
    // what a preposition leads to
    [
      'The talks “fell apart over lunch”, [two people familiar with them] said.',
      'two people familiar with them (unnamed)',
    ],
    ['Ada Roe left. “She is ill,” [a friend close to her] said.', 'friend close to her (unnamed)'],
    ['Ada Roe left. “She is ill,” [a friend of hers] said.', 'friend of hers (unnamed)'],
    ['Ada Roe left. “She is ill,” [one of her aides] said.', 'one of her aides (unnamed)'],
    ['Ada Roe left. “She is ill,” [one of his aides] said.', 'one of his aides (unnamed)'],
    // kin, and what befell whom they are kin of
    [
      '“No,” said [The mother of murder victim Ada Roe].',
      'mother of murder victim Ada Roe (unnamed)',
    ],
    [
      '“No,” said [The Harbour Trust director Ada Roe].',
      'Ada Roe (person, Harbour Trust director)',
    ],
    // a part of a text, and who signs it
    ['[Part of a letter signed by Coun Ada Roe] read: “No.”', 'Ada Roe (person, Coun)'],
    ['[A letter sent to Coun Ada Roe] read: “No.”', 'letter sent to Coun Ada Roe (unnamed)'],
    ['[A note left at the scene] read: “No.”', 'note left at the scene (unnamed)'],
    ['[Police press officer], Ada Roe, said: “No.”', 'Ada Roe (person)'],
    ['Ada Roe, 42, of Kesh, [who] said: “No.”', 'Ada Roe (person)'],
    ['Ada Roe, 42, of Kesh, met him. The man [who] said: “No.”', null],
    // who is told to have been hurt is on no trial
    [
      'The jury heard that Otis Roe, 45, was stabbed in May. [The defendant] told them: “No.”',
      'defendant (unnamed)',
    ],
    [
      'The jury heard that Otis Roe left in May. [The accused] told them: “No.”',
      'Otis Roe (person)',
    ],
    [
      'Paul Roe won. Roe co-trainer Otis Lee was glad. “I am sure,” [he] said.',
      'Otis Lee (person, Roe co-trainer)',
    ],
    // one noun for several who said something
    ['Ada Roe’s family said it was hard. [They] added: “No.”', 'Ada Roe’s family (unnamed)'],
    ['The couple left. [They] added: “No.”', null],
    // another word for an office that one person alone holds
    ['Det Insp Ada Roe left. “No,” [the police officer] said.', 'Ada Roe (person, Det Insp)'],
    ['Det Insp Ada Roe left. “No,” [the arresting officer] said.', 'arresting officer (unnamed)'],
    [
      'Tory councillor Ada Roe left. “No,” [the Harbour Party councillor] said.',
      'Harbour Party councillor (unnamed)',
    ],
    ['Coach Ada Roe left. Otis Pike stayed. “No,” [the manager] said.', 'manager (unnamed)'],
    ['Coach Ada Roe and coach Otis Pike left. “No,” [the manager] said.', 'manager (unnamed)'],
    // what an article about one calls whom it is about
    [
      '“No,” said [Tom Orr].\n\nBob Pike said that if it rains, he said, all leave.\n\n“It is late,” [he] said.',
      'Bob Pike (person)',
    ],
    [
      '“No, Otis Pike,” said [Tom Orr], after which he sang.\n\nOtis Pike questioned why the wife of Orr had not.\n\n“It is late,” [he] said.',
      'Otis Pike (person)',
    ],
    ['Neil Marsh came. “No,” [the 49-year-old Coloradan] said.', 'Neil Marsh (person)'],
    ['Ada Marsh scored twice. “No,” said [the striker].', 'Ada Marsh (person)'],
    ['Ada Marsh scored twice. “No,” said [the 22-year-old striker].', 'Ada Marsh (person)'],
    ['Ada Marsh beat Otis Roe. “No,” said [the striker].', 'striker (unnamed)'],
    ['Otis Roe sang. “No,” said [the actress].', 'actress (unnamed)'],
    // a trade behind an age is told of somebody spoken of already
    ['Ada Roe wept.\n\n“No,” said [the 45-year-old mechanic].', 'Ada Roe (person)'],
    ['Ada Roe wept.\n\n“No,” said [the mechanic].', 'mechanic (unnamed)'],
    [
      'Ada Roe, a nurse, wept.\n\n“No,” said [the 45-year-old mechanic].',
      '45-year-old mechanic (unnamed)',
    ],
    [
      'Ada Roe met Otis Pike.\n\n“No,” said [the 45-year-old mechanic].',
      '45-year-old mechanic (unnamed)',
    ],
    ['Otis Roe, a lawyer, sang. “No,” said [the singer].', 'singer (unnamed)'],
    ['A singer sued. Otis Roe was her doctor. “No,” said [the singer].', 'singer (unnamed)'],
    // a title that is part of the name
    ['Pope Francis met Ada Roe. “No,” said [the pope].', 'Pope Francis (person)'],
    // marks that are part of the name
    ['“No,” said [Dana “Dee” Whitlock].', 'Dana Whitlock (person)'],
    ['“No,” said [Judge Dana Whitlock KC].', 'Dana Whitlock (person, Judge)'],
    ['Coun Dana Whitlock left. “No,” said [Coun Whitlock].', 'Dana Whitlock (person, Coun)'],
    ['Dana Whitlock, 40, left.\n\n“No,” said [the mum-of-three].', 'Dana Whitlock (person)'],
    ['Dana Whitlock met Tomas Reyes. “No,” said [the mum-of-three].', 'mum-of-three (unnamed)'],
    [
      'Dana Whitlock beat Tomas Reyes. “No,” [the 22-year-old Pole] said.',
      'Dana Whitlock (person)',
    ],
    ['Dana Whitlock beat Tomas Reyes. “No,” [the Peruvian] said.', 'Peruvian (unnamed)'],
    [
      'Dana Whitlock left. Tomas Reyes won. “No,” [the 22-year-old Pole] said.',
      '22-year-old Pole (unnamed)',
    ],
    ['“No,” said [a close friend of Dana Whitlock].', 'close friend of Dana Whitlock (unnamed)'],
    ['“No,” said [a source close to Dana Whitlock].', 'source close to Dana Whitlock (unnamed)'],
    ['“No,” said [director of public health Dana Whitlock].', 'Dana Whitlock (person)'],
    ['“No,” said [head of financial reporting Dana Whitlock].', 'Dana Whitlock (person)'],
    ['“No,” said [head of financial reporting Roe].', 'Roe (person, head of financial reporting)'],
    [
      '[General secretary of the Harbour Union], Devraj Poonia, said “no”.',
      'Devraj Poonia (person, General secretary of the Harbour Union)',
    ],
    ['[Head of the Harbour Union] said “no”.', 'Head of the Harbour Union (unnamed)'],
    ['“No,” said [the mother of missing Roe].', 'mother of missing Roe (unnamed)'],
    ['“No,” said [MP for Leeds East Dana Whitlock].', 'Dana Whitlock (person, MP for Leeds East)'],
    [
      '“No,” said [a spokesman for MP for Leeds East Dana Whitlock].',
      'spokesman for MP for Leeds East Dana Whitlock (unnamed)',
    ],
    [
      '“No,” said [Minister of State for Transport Raghav Nimkar].',
      'Raghav Nimkar (person, Minister of State for Transport)',
    ],
    [
      '“No,” said [Fight for $20 organizing director Dana Whitlock].',
      'Dana Whitlock (person, director)',
    ],
    [
      '“No,” said [the mother of missing Dana Whitlock].',
      'mother of missing Dana Whitlock (unnamed)',
    ],
    [
      '“No,” said [a spokesman for party leader Dana Whitlock].',
      'spokesman for party leader Dana Whitlock (unnamed)',
    ],
    [
      '“No,” said [her lawyer], former state Sen. Dana Whitlock, in Perth.',
      'Dana Whitlock (person, former state Sen.)',
    ],
    [
      'Mayor Dana Whitlock, a former ferry cook, came. “No,” said [Whitlock].',
      'Dana Whitlock (person, Mayor)',
    ],
    [
      'Dana Whitlock, a former ferry cook, came. “No,” said [Whitlock].',
      'Dana Whitlock (person, former ferry cook)',
    ],
    ['“No,” said [the defence].', 'defence (organisation)'],
    ['“No,” [one of the managers present] said.', 'one of the managers present (unnamed)'],
    ['“No,” said [one of those involved].', 'one of those involved (unnamed)'],
    [
      'Dana Whitlock left, but the roles she had as an employee are filled. “No,” [she] said.',
      'Dana Whitlock (person)',
    ],
    [
      '[A statement released by the student group] said “no”.',
      'statement released by the student group (unnamed)',
    ],
    ['[A statement issued by Dana Whitlock] said “no”.', 'Dana Whitlock (person)'],
    [
      'The Rev. Paul Henning rose. The Rev. Otto Reyes left. “No,” [he] said.',
      'Otto Reyes (person)',
    ],
    ['“No,” said [Ottawa].', 'Ottawa (organisation)'],
    [
      'The Harbour Reform Project met. “No,” [the HRP] said.',
      'Harbour Reform Project (organisation)',
    ],
    [
      'Justin Hale, a nurse, and Sen. Justin Hale are one. “No,” said [Hale].',
      'Justin Hale (person, nurse)',
    ],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('whoever was spoken of', () => {
  it.each<[string, string | null]>([
    [
      'Dana Whitlock, 52, of Perth, denies four counts. “No,” [the defendant] said.',
      'Dana Whitlock (person)',
    ],
    ['One clerk, who gave her name as Ines, left. “No,” [she] said.', 'One clerk (unnamed)'],
    ['A senior port clerk left. “No,” [the clerk] said.', 'senior port clerk (unnamed)'],
    ['The clerk left. “No,” [the clerk] said.', 'clerk (unnamed)'],
    ['[INTERVIEWER]: “Why?”', null],
    // a body the article means by "its" and "the company's"
    [
      'Corvex Ltd left. “No,” said [the company’s head of estates, Dana Whitlock].',
      "Dana Whitlock (person, Corvex Ltd's head of estates)",
    ],
    [
      'Corvex Ltd left. Dana Whitlock, its chief executive, wept. “No,” [Whitlock] said.',
      "Dana Whitlock (person, Corvex Ltd's chief executive)",
    ],
    [
      'Corvex Ltd left. Dana Whitlock, its chief executive, wept. “No,” said [its chief executive].',
      "Dana Whitlock (person, Corvex Ltd's chief executive)",
    ],
    [
      'Corvex Ltd left. The Harbour Journal’s review was sound, [its top editor, Dana Whitlock], said: “No.”',
      "Dana Whitlock (person, Harbour Journal's top editor)",
    ],
    [
      'Corvex Ltd left. “No,” said [the company’s head of estates].',
      "Corvex Ltd's head of estates (unnamed)",
    ],
    [
      'Harbour Council left. “No,” said [the company’s head of estates].',
      'company’s head of estates (unnamed)',
    ],
    ['Dana Whitlock denies the report. “No,” [the defendant] said.', 'defendant (unnamed)'],
    ['Dana Whitlock told the court she slept. “No,” [the accused] said.', 'Dana Whitlock (person)'],
    [
      'Dana Whitlock told the court she met Tomas Reyes. “No,” [the accused] said.',
      'accused (unnamed)',
    ],
    [
      'Prosecuting, Dana Whitlock told the court it was late. “No,” [the barrister] told Tomas Reyes.',
      'Dana Whitlock (person)',
    ],
    ['Dana Whitlock KC met Tomas Reyes. “No,” [the barrister] said.', 'Dana Whitlock (person)'],
    ['Dana Whitlock met Tomas Reyes. “No,” [the barrister] said.', 'barrister (unnamed)'],
    ['Whitlock’s office was asked. On Monday, [it] said “no”.', 'Whitlock’s office (organisation)'],
    // capitals that open a sentence and are nobody's name
    ['Transit Lines rejected it. “No,” [it] said.', 'Transit Lines (organisation)'],
    ['Dana Whitlock rejected it. “No,” [it] said.', null],
    ['Critics rejected it. “No,” [it] said.', null],
    ['Yesterday was cold. “No,” [it] said.', null],
    // words that stand on something are no words of whoever shows it
    [
      'Dana Whitlock held up a letter from the port. “No,” [it] said.',
      'letter from the port (unnamed)',
    ],
    ['Dana Whitlock opened her old ledger. “No,” [it] said.', 'old ledger (unnamed)'],
    ['Dana Whitlock held up a letter. “No,” [she] said.', 'Dana Whitlock (person)'],
    ['The council sent a letter. “No,” [it] said.', 'council (organisation)'],
    ['Dana Whitlock held up a spoon. “No,” [it] said.', null],
    ['The residents of Perth met. “No,” [they] said.', 'residents of Perth (unnamed)'],
    ['Several teachers left. “No,” [they] said.', 'Several teachers (unnamed)'],
    [
      'Two engineers left. They were tired. “No,” [one of them] said.',
      'one of two engineers (unnamed)',
    ],
    ['Rules changed. “No,” [one of them] said.', null],
    [
      'Tomas Reyes, who served a term under Governor Frank Linden, blasted it. “No,” [he] said.',
      'Tomas Reyes (person)',
    ],
    [
      'A vote was held. The clerk, Tomas Reyes, blasted it. “No,” [he] said.',
      'Tomas Reyes (person, clerk)',
    ],
    [
      'Dana Whitlock and Tomas Reyes met. “No,” [they] said.',
      'Dana Whitlock and Tomas Reyes (unnamed)',
    ],
    ['Dana Whitlock and Tomas Reyes met Ann Lowell. “No,” [they] said.', null],
    ['A source at the port said it was late. “No,” [they] said.', 'source at the port (unnamed)'],
    [
      'A senior port official, who would not be named, said so. “No,” [they] said.',
      'senior port official (unnamed)',
    ],
    ['A woman said it was late. “No,” [they] said.', null],
    ['A neighbour left. “No,” [they] said.', null],
    [
      'Poet Dana Whitlock, who uses they/them pronouns, left. “No,” [they] say.',
      'Dana Whitlock (person, Poet)',
    ],
    ['Poet Dana Whitlock left. “No,” [they] say.', null],
    ['The residents met Dana Whitlock. “No,” [they] said.', null],
    ['The residents’ homes burnt. “No,” [they] said.', null],
    ['The rules changed. “No,” [they] said.', null],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('what is said in a statement told of before', () => {
  it.each<[string, string | null]>([
    [
      'The Interior Ministry said in a statement it was late.\n\n“No,” [the statement] said.',
      'Interior Ministry (organisation)',
    ],
    [
      'Two died, the US military said in a brief statement on Friday.\n\n“No,” [the statement] said.',
      'US military (unnamed)',
    ],
    [
      'The ministry said in a letter it was late.\n\n“No,” [the statement] said.',
      'statement (unnamed)',
    ],
    ['Ada Roe said in a letter it was late. “No,” [the letter] said.', 'Ada Roe (person)'],
    [
      'On Monday, Harbour Union issued a brief statement.\n\n“No,” [the statement] said.\n\nIt rained all day. Nobody came. They slept. All was well.\n\n“So,” [the statement] went on.',
      'Harbour Union (organisation)',
    ],
    [
      'Harbour Union flat-out denied the claim in a letter sent in May. “No,” [the letter] said.',
      'Harbour Union (organisation)',
    ],
    // told in front, or of a statement that stands first
    [
      'In a statement signed by its head, Otis Pike, Harbour Union said it was late. “No,” [the statement] said.',
      'Harbour Union (organisation)',
    ],
    [
      'In a statement, Harbour Union said it was late. “No,” the statement said. “So,” [it] added.',
      'Harbour Union (organisation)',
    ],
    ['In a letter, nobody said it was late. “No,” [the letter] said.', 'letter (unnamed)'],
    [
      'A statement issued by Harbour Union said it was late. “So,” [it] added.',
      'Harbour Union (organisation)',
    ],
    [
      'A statement issued by Harbour Union said it was late. It rained. “No,” [the statement] said.',
      'Harbour Union (organisation)',
    ],
    [
      'A statement about Harbour Union said it was late. “No,” [the statement] said.',
      'statement (unnamed)',
    ],
    [
      '[A notice] was sent out by Harbour Union stating it would “close”.',
      'Harbour Union (organisation)',
    ],
    ['[A letter] came from Ada Roe saying it would “close”.', 'Ada Roe (person)'],
    ['[A letter] was left for Ada Roe saying it would “close”.', 'letter (unnamed)'],
    // one who goes by no "he" or "she"
    ['Kim Ames, who speaks for it, said it was late. “No,” [they] said.', 'Kim Ames (person)'],
    ['Zoe Orr and Kim Ames said it was late. “No,” [they] said.', 'Zoe Orr and Kim Ames (unnamed)'],
    ['Paul Ames said it was late. “No,” [they] said.', null],
    // a body that goes by "they"
    ['Harbour Union said it was late. “No,” [they] said.', 'Harbour Union (organisation)'],
    ['Harbour Union have twice denied it. “No,” [they] said.', 'Harbour Union (organisation)'],
    ['Harbour Union said it met two nurses. “No,” [they] said.', null],
    ['Harbour Union fired the workers. “No,” [they] said.', null],
    // a witness tells of another
    [
      'Otis Roe left. The clerk who took the call recalled that [he] said, “No.”',
      'Otis Roe (person)',
    ],
  ])('%s', (marked, expected) => expect(last(marked)).toBe(expected));
});

describe('the name that goes with what is described', () => {
  it.each<[string, string | null]>([
    [
      '[A former candidate] -- Dana Whitlock, who lost in May -- said, “No.”',
      'Dana Whitlock (person)',
    ],
    ['[A former candidate] — Dana Whitlock — said, “No.”', 'Dana Whitlock (person)'],
    [
      'Dana Whitlock left. [A former candidate] — Whitlock was away — said, “No.”',
      'former candidate (unnamed)',
    ],
    ['“No,” read [a web post by the journalist Dana Whitlock].', 'Dana Whitlock (person)'],
    ['“No,” according to [an essay by Dana Whitlock].', 'Dana Whitlock (person)'],
    ['“No,” read [a piece] in the Post by Dana Whitlock.', 'Dana Whitlock (person)'],
    ['“No,” said [a letter from Dana Whitlock].', 'Dana Whitlock (person)'],
    ['“No,” said [a report by the Bridge Trust].', 'Bridge Trust (organisation)'],
    ['“No,” said [one of them], Dana Whitlock, a nurse.', 'Dana Whitlock (person)'],
    ['“No,” said [another], Dana Whitlock.', 'Dana Whitlock (person)'],
    ['[One of the nurses], Dana Whitlock, said: “No.”', 'Dana Whitlock (person)'],
    ['“No,” said [one nurse], Dana Whitlock.', 'Dana Whitlock (person)'],
    ['“No,” said [Whitlock’s campaign group], Open Rivers.', 'Open Rivers (organisation)'],
    ['“No,” [the charity], Open Rivers, said.', 'Open Rivers (organisation)'],
  ])('%s', (marked, expected) => {
    expect(last(marked)?.replace(/,[^)]*/, '')).toBe(expected);
  });

  it.each([
    '“No,” said [a post by Dana Whitlock’s office].',
    '“No,” said [a post by Dana Whitlock and Tomas Reyes].',
    '“No,” said [a post about Dana Whitlock].',
    '“No,” said [a report] on grants from Dana Whitlock.',
    '“No,” said [one of the officers], Dana Whitlock was told.',
    '“No,” said [one of the officers] with Dana Whitlock.',
    '“No,” said [the firm], Leeds, in May.',
  ])('%s is not hers', (marked) => {
    expect(last(marked)).not.toMatch(/^Dana Whitlock \(/);
  });
});

describe('it and they over sentences that go on about them', () => {
  it.each<[string, string | null]>([
    ['Dozens of marchers came to the gate. “No,” [they] said.', 'Dozens of marchers (unnamed)'],
    ['Dozens of boats came to the gate. “No,” [they] said.', null],
    [
      'Corvex Ltd said it had sold 5,000 Maersk shares. “Void,” [it] said.',
      'Corvex Ltd (organisation)',
    ],
    ['“Slow,” the editorial said. “Act now,” [it] added.', 'editorial (unnamed)'],
    [
      'The auditors’ report spared Corvex Ltd. It said the deals harmed Corvex Ltd.\n\n[It] concluded: “No.”',
      'auditors’ report (unnamed)',
    ],
    [
      'Imports will fall, the report said. Tea will too, it said. “Sad,” [it] said.',
      'report (unnamed)',
    ],
    ['According to the FBI, thefts fell in May. “Sad,” [it] added.', 'FBI (organisation)'],
    ['It rained, dealers said. “Sad,” [they] said.', 'dealers (unnamed)'],
    ['“Sad,” said two senior bankers. “Very,” [one] said.', null],
    ['“Sad,” two senior bankers said. “Very,” [one] said.', 'one of two senior bankers (unnamed)'],
    ['Dealers said no. “Sad,” [one] said.', 'one of the dealers (unnamed)'],
    [
      'Dealers at the St. Ives depot said no. “Sad,” [one] said.',
      'one of the dealers at the St. Ives depot (unnamed)',
    ],
    ['It rained. “Sad,” [one] said.', null],
    ['The FBI report said the White House knew. “Sad,” [it] said.', 'FBI report (unnamed)'],
    ['The Harbour Trust, the jury said, “is slow.” “Sad,” [it] said.', 'jury (organisation)'],
    [
      'The sources said Dana Whitlock was ousted. Whitlock left. “Sad,” [they] said.',
      'sources (unnamed)',
    ],
    ['The residents met Dana Whitlock. “Sad,” [they] said.', null],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('whose words they are not', () => {
  it.each<[string, string | null]>([
    // who hands a paper on has not written it
    ['Prosecutors released a text on Monday. “No,” [the text] said.', 'text (unnamed)'],
    ['Prosecutors sent a letter from Ada Roe. “No,” [the letter] said.', 'letter (unnamed)'],
    ['Nobody wrote a letter. “No,” [the letter] said.', 'letter (unnamed)'],
    ['Last week the firm wrote a letter. “No,” [the letter] said.', 'letter (unnamed)'],
    ['Ada Roe said Tom Marsh lied in his book. “No,” [the book] said.', 'book (unnamed)'],
    ['[An email received by Ada Roe] said “no”.', 'email received by Ada Roe (unnamed)'],
    ['[The report criticised by Ada Roe] said “no”.', 'report criticised by Ada Roe (unnamed)'],
    ['[A report published by Ada Roe] said “no”.', 'Ada Roe (person)'],
    // whose head somebody else is
    [
      'A lawyer for Tom Marsh sent a letter. “No,” [the letter] said.',
      'lawyer for Tom Marsh (unnamed)',
    ],
    [
      'Critics of Ada Roe issued a report. “No,” [the report] said.',
      'Critics of Ada Roe (unnamed)',
    ],
    ['Mayor Tom Marsh issued a report. “No,” [the report] said.', 'Tom Marsh (person, Mayor)'],
    // another has come since
    [
      'The club issued a statement. “No,” [the statement] said. Ada Roe issued a second one. “So,” [the statement] said.',
      'statement (unnamed)',
    ],
    // an owner whose man it is
    [
      'Tom Roe’s lawyer, Sam Braun, met the press. “No,” [he] said.',
      'Sam Braun (person, Tom Roe’s lawyer)',
    ],
    ['Tom Roe’s killer, Sam Braun, was caught. “No,” [he] said.', 'Sam Braun (person)'],
    ['Tom Roe’s records sold well. “No,” [he] said.', 'Tom Roe (person)'],
    // no man but the one the police hold
    ['Police held a man. Ada Marsh, a lawyer, said no. “Yes,” [he] said.', null],
    // "they" may be whoever else the sentence tells of
    ['Kim Lee told police it was late. “No,” [they] said.', null],
    ['Kim Lee said it was late. Ada Roe left. “No,” [they] said.', null],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('unnamed speakers keep their words', () => {
  it.each<[string, string | null]>([
    ['“No,” said [a State Department spokesperson].', 'State Department spokesperson (unnamed)'],
    [
      'Helen Harmon ran. “No,” said [a spokeswoman for Harmon].',
      'spokeswoman for Helen Harmon (unnamed)',
    ],
    [
      'Helen Harmon ran. “No,” said [Harmon’s spokeswoman].',
      'Helen Harmon’s spokeswoman (unnamed)',
    ],
    [
      '“No,” said [a longtime adviser to Dana Whitlock].',
      'longtime adviser to Dana Whitlock (unnamed)',
    ],
    [
      '“No,” said [two officials familiar with the talks].',
      'two officials familiar with the talks (unnamed)',
    ],
    ['“No,” said [the officer].', 'officer (unnamed)'],
    ['“No,” wrote [Twitter user @ada_roe].', 'Twitter user @ada_roe (unnamed)'],
    ['“No,” wrote [Late again].', null],
    ['RNC officials came. “No,” said [one].', 'one of the RNC officials (unnamed)'],
    ['Emails show aides to Roe left, with [one] saying “no”.', null],
    [
      'The White House denied it, with [a senior official] saying, “No.”',
      'White House senior official (unnamed)',
    ],
    [
      'Dana Whitlock denied it, with [a senior official] saying, “No.”',
      'senior official (unnamed)',
    ],
    [
      '“No,” said [a Harbour Police spokesman]. “Yes,” said [the spokesman].',
      'Harbour Police spokesman (unnamed)',
    ],
    [
      '“No,” said [the bespectacled, 71-year-old diplomat].',
      'bespectacled, 71-year-old diplomat (unnamed)',
    ],
    ['“No,” said [the Hollis campaign].', 'Hollis campaign (organisation)'],
    ['“No,” said [I].', null],
    ['“No,” [they] said.', null],
    ['“No,” [he] said.', null],
    ['Dana Whitlock left. “No,” [he] said.', 'Dana Whitlock (person)'],
    ['Susan Whitlock left. “No,” [he] said.', null],
    // nobody a subject stands for is named behind it, nor behind the one before that opens alike
    ['Tom Orr met Owen Pike. “No,” [he] told Pike.', 'Tom Orr (person)'],
    [
      'Tom Orr met Owen Pike. Pike left. He said Pike had lied. [He] said “no”.',
      'Tom Orr (person)',
    ],
    ['Tom Orr met Owen Pike. Pike left. When [he] said “no”, Pike wept.', 'Owen Pike (person)'],
    ['Tom Orr met Owen Pike. “No,” [he] said.', 'Tom Orr (person)'],
    [
      'Asked by his counsel, Owen Pike, the policeman left. “No,” [he] told Pike.',
      'policeman (unnamed)',
    ],
    // a namesake whom only a speaker names is not whom the article means
    [
      'Dana Whitlock left. “Tom Whitlock and I ran it,” she said. “No,” said [Whitlock].',
      'Dana Whitlock (person)',
    ],
    [
      'Dana Whitlock left. Tom Whitlock ran it with her. “No,” said [Whitlock].',
      'Tom Whitlock (person)',
    ],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('who is no speaker', () => {
  it.each<[string, string | null]>([
    ['“No,” said [22 percent].', null],
    ['“No,” said [22 percent of voters].', '22 percent of voters (unnamed)'],
    ['“No,” said [the past].', null],
    // nouns no list knows, by what they end in
    ['“No,” said [the glazier].', 'glazier (unnamed)'],
    ['“No,” said [two young deckhands].', 'two young deckhands (unnamed)'],
    ['“No,” said [a harbour coxswain].', 'harbour coxswain (unnamed)'],
    ['“No,” said [the tax loophole].', null],
    ['“No,” said [the number].', null],
    ['“No,” said [a fuel surcharge].', null],
    ['“No,” said [the cousin].', 'cousin (unnamed)'],
    ['“No,” [There] said.', null],
    ['“No,” said [Kumarin].', 'Kumarin (unnamed)'],
    // given names that are words of every day as well
    ['“No,” said [Mark].', 'Mark (unnamed)'],
    ['“No,” [Rose] said.', 'Rose (unnamed)'],
    ['“No,” said [Lightning].', null],
    ['[Kumarin rallied supporters] saying “no”.', null],
    ['[Retired officers] said “no”.', 'Retired officers (unnamed)'],
    ['“No,” said [the 46-year-old].', '46-year-old (unnamed)'],
    ['“No,” [her campaign] said.', null],
    ['Helen Harmon ran. “No,” [her campaign] said.', "Helen Harmon's campaign (organisation)"],
    ['Helen Harmon ran. “No,” [his wife] said.', 'wife (unnamed)'],
    // others speak for somebody
    [
      'Helen Harmon ran. [Supporters of Helen Harmon] said “no”.',
      'Supporters of Helen Harmon (unnamed)',
    ],
    ['Helen Harmon ran. “No,” said the team around [Harmon].', null],
    ['Helen Harmon ran. [Harmon]’s camp said “no”.', null],
    ['Helen Harmon ran. [Those around Harmon] said “no”.', 'Those around Harmon (unnamed)'],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('a word of every day that is somebody', () => {
  it.each<[string, string | null]>([
    ['The green door shut. “It is the door,” [Green] said.', 'Green (unnamed)'],
    ['The green door shut. “Is it the door?” [Green] said no.', null],
    ['The past was kind. “It is late,” said [Past].', null],
    ['They met late. “It is late,” [Monday] said.', null],
  ])('%s', (marked, speaker) => {
    expect(last(marked)).toBe(speaker);
  });
});

describe('the name behind a description', () => {
  it.each<[string, string | null]>([
    // a "that" which points is no clause
    ['[The judge in that case, Ada Roe,] said “no”.', 'Ada Roe (person)'],
    ['[A judge that Ada Roe knows] said “no”.', 'judge (unnamed)'],
    ['“No,” [a union official, Des Hanlin], said.', 'Des Hanlin (person, union official)'],
    ['“No,” said [the school’s director, Prof. Dr. Ada Marsh].', 'Ada Marsh (person, Prof. Dr.)'],
    ['[The party leader, HRP councillor Tom Orr], said “no”.', 'Tom Orr (person, HRP councillor)'],
    ['[A spokesman, whom Tom Orr met], said “no”.', 'spokesman (unnamed)'],
    ['Lars Holm won. “I am glad,” [the Dane] said.', 'Lars Holm (person)'],
    ['Lars Holm beat Owen Pike. “I am glad,” [the Dane] said.', 'Dane (unnamed)'],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('a firm, kin, and whoever issued it', () => {
  it.each<[string, string | null]>([
    ['Corvex Group said it was late. “No,” said [the company].', 'Corvex Group (organisation)'],
    ['Leeds City Council said it was late. “No,” said [the company].', 'company (organisation)'],
    [
      'Corvex Group denied it, after the Harbour Times reported that it was late. “No,” said [the company].',
      'company (organisation)',
    ],
    [
      'The gunman’s father, Otis Roe, told ABC he wept. “No,” said [the father].',
      'Otis Roe (person)',
    ],
    ['The gunman’s lawyer met Otis Roe, who wept. “No,” said [the father].', 'father (unnamed)'],
    ['Ada Roe, a judge, issued a brief statement. “No,” [it] said.', 'Ada Roe (person, judge)'],
    ['Ada Roe, a judge, left a brief statement. “No,” [it] said.', 'brief statement (unnamed)'],
    ['A spokeswoman for Burr declined. “No,” [she] said.', 'spokeswoman for Burr (unnamed)'],
    ['A spokeswoman for the day declined. “No,” [she] said.', 'spokeswoman (unnamed)'],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('whoever asked does not answer, and a letter is its writer’s', () => {
  it.each<[string, string | null]>([
    [
      '“It is late,” [a letter] sent by White House counsel Otis Roe reads.',
      'Otis Roe (person, White House counsel)',
    ],
    [
      '“It is late,” [a letter] sent by the White House reads. The White House counsel Otis Roe left.',
      'White House (organisation)',
    ],
    [
      'Otis Roe spoke. “Go,” Roe said.\n\nIt ran a letter by Tom Pike, in which [he] urged “calm”.',
      'Tom Pike (person)',
    ],
    [
      'Otis Roe spoke. “Go,” Roe said.\n\nIt ran a letter by Tom Pike, and there [he] urged “calm”.',
      'Otis Roe (person)',
    ],
    [
      'Otis Roe sat. Tom Pike, a clerk, asked whether it was late. “No,” [he] said.',
      'Otis Roe (person)',
    ],
    [
      'Otis Roe sat. Tom Pike, a clerk, asked for silence. “No,” [he] said.',
      'Tom Pike (person, clerk)',
    ],
    ['Otis Roe sat. Tom Pike asked people to stay. “No,” [he] said.', 'Tom Pike (person)'],
    ['Otis Roe sat. Tom Pike rose. “No,” [he] said.', 'Tom Pike (person)'],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('the only one named of late, and who', () => {
  it.each<[string, string | null]>([
    // a surname that is a word of every day
    ['It was Trump. “No,” said [Trump].', 'Trump (unnamed)'],
    ['It was Democratic. It is Democratic. “No,” said [Democratic].', null],
    ['It was a trump. It was Trump. “No,” said [Trump].', null],
    [
      'Ada Roe came.\n\nFans of Otis Pike booed. They went on. They left. “No,” said [the congresswoman].',
      'Ada Roe (person)',
    ],
    [
      'Ada Roe met Susan Pike.\n\nThey booed. They went on. They sat. They left. “No,” said [the congresswoman].',
      'congresswoman (unnamed)',
    ],
    ['Gov. Otis Roe signed it. “No,” wrote [the Republican].', 'Otis Roe (person, Gov.)'],
    ['Sen. Otis Roe had a line. “No,” said [the Virginia Democrat].', 'Otis Roe (person, Sen.)'],
    ['Otis Roe met Tom Pike. “No,” said [the Virginia Democrat].', 'Virginia Democrat (unnamed)'],
    ['It ran in print. “No,” said [the Tallahassee Democrat].', 'Tallahassee Democrat (unnamed)'],
    [
      'Otis Roe flew in. A billionaire waited. “No,” said [the billionaire].',
      'billionaire (unnamed)',
    ],
    ['Otis Roe spoke. The former nominee backed nobody. “No,” [he] said.', 'Otis Roe (person)'],
    [
      '[Otis Roe] called Tom Pike “a phony”. The former nominee backed nobody. “No,” [he] said.',
      'Otis Roe (person)',
    ],
    [
      '[Otis Roe] said it was “late”. Tom Pike left. The former nominee backed nobody. “No,” [he] said.',
      'former nominee (unnamed)',
    ],
    [
      '[Otis Roe] said it was “late”. Ada Pike rose. The Navy veteran wrote a letter. “No,” [she] said.',
      'Ada Pike (person)',
    ],
    ['Otis Roe spoke. The judge backed nobody. “No,” [he] said.', 'judge (unnamed)'],
    ['It came from Otis Roe (R-Ohio), [who] declared, “No.”', 'Otis Roe (person)'],
    ['Ada Pike asked Otis Roe on camera, [who] said, “No.”', 'Otis Roe (person)'],
    ['It came from Otis Roe. A dog, [who] barked, said “no”.', null],
    [
      'Otis Roe is to testify. In a message at the time he begged Tom Pike for help. “No,” [he] wrote.',
      'Otis Roe (person)',
    ],
    [
      'Otis Roe is to testify. In a message at the time Tom Pike begged for help. “No,” [he] wrote.',
      'Tom Pike (person)',
    ],
    ['“No,” said [an official briefed on the talks].', 'official briefed on the talks (unnamed)'],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('he and somebody only described', () => {
  it.each<[string, string | null]>([
    [
      'Ms Roe could barely rise before another resident said it had rained.\n\n“It has,” [he] said.',
      'another resident (unnamed)',
    ],
    [
      'Otis Roe could barely rise before another resident came in.\n\n“It has,” [he] said.',
      'Otis Roe (person)',
    ],
    [
      'Ada Roe has a shop.\n\nOne customer bought himself a pot.\n\n“He left,” [she] said.',
      'Ada Roe (person)',
    ],
    [
      'Ada Roe has a shop.\n\nOne customer bought herself a pot.\n\n“He left,” [she] said.',
      'One customer (unnamed)',
    ],
    [
      'Voters met Rep. Otis Roe. Ned Burr won loud cheers. The congressman was booed for [his] answer, “No.”',
      'Otis Roe (person, Rep.)',
    ],
    [
      'Voters met Mayor Otis Roe. Ned Burr won loud cheers. The congressman left for [his] home, “No.”',
      'Ned Burr (person)',
    ],
    ['Ada Roe left. Her mother wept. “No,” [she] said.', 'mother (unnamed)'],
    ['Ada Roe left. Her mother, Lena Roe, wept. “No,” [she] said.', 'Lena Roe (person)'],
    ['Otis Roe left. His lawyer said [he] would go “soon”.', 'Otis Roe (person)'],
    ['My neighbor, a lifelong Republican, shrugged. “No,” [he] said.', 'neighbor (unnamed)'],
    [
      'In Manila, a harbour spokesman declined to say more. “No,” [he] said.',
      'harbour spokesman (unnamed)',
    ],
    [
      'It fell, a senior Harbour Trust (HT) official said. “No,” [he] said.',
      'senior Harbour Trust (HT) official (unnamed)',
    ],
    ['“No,” [one port refiner] said. “Never,” [he] added.', 'one port refiner (unnamed)'],
    ['“No,” [a Kesh banker] said. A banker said yes. “Never,” [he] added.', 'banker (unnamed)'],
    [
      'An aide to Dana Whitlock said no. “No,” [the aide] said. He hoped so.\n\nIt rained. “Never,” [he] said.',
      'aide (unnamed)',
    ],
    [
      '“No,” said [a dealer].\n\nHowever, another dealer disagreed. “Yes,” [he] said.',
      'another dealer (unnamed)',
    ],
    // whoever it is, it is nobody else: the article's own words for them
    [
      'Owen Pike met Tom Orr. The Ohio Republican praised Orr. “Fine,” [he] said.',
      'Ohio Republican (unnamed)',
    ],
    ['The harbour cellist spoke up. “No,” [she] said.', 'harbour cellist (unnamed)'],
    ['The home of a young nurse burned. “No,” [she] said.', null],
    [
      '“No,” said [Tom Orr]. The Ohio Republican praised Owen Pike. “Fine,” [he] said.',
      'Tom Orr (person)',
    ],
    ['Fire Chief Tom Orr spoke. A deputy put it another way. “Go,” [he] said.', 'deputy (unnamed)'],
    // what stands before the subject
    [
      'Admiral Owen Pike and Tom Orr met. In the same vein, the admiral laughed. “No,” [he] said.',
      'Owen Pike (person, Admiral)',
    ],
    [
      'Ruth Marsh rose. For Marsh, a retiree, it was late. “No,” [she] said.',
      'Ruth Marsh (person, retiree)',
    ],
    [
      'Gen. Tom Orr asked Admiral Owen Pike, and the admiral laughed. “No,” [he] said.',
      'Owen Pike (person, Admiral)',
    ],
    ['Tom Orr did not smile when Owen Pike asked. “No,” [he] said.', 'Tom Orr (person)'],
    ['A reporter asked Tom Orr why. “No,” [he] said.', 'Tom Orr (person)'],
    ['Tom Orr spoke. The woman left. “No,” [he] said.', 'Tom Orr (person)'],
    ['“No,” said [a spokesman]. “Never,” [he] added.', 'spokesman (unnamed)'],
    ['The officer’s badge fell. Tom Orr spoke. “No,” [he] said.', 'Tom Orr (person)'],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});

describe('offices and bodies', () => {
  const cast =
    'Sen. Tom Adair of Texas met Gov. Ruth Calder and Vice President Lena Brandt. President Owen Pike left. ';
  it.each<[string, string | null]>([
    // a home printed short, and one without a party
    [
      'Sen. Otis Roe, R-S.C., met Sen. Tom Marsh, R-Ohio. “No,” [the South Carolina Republican] said.',
      'Otis Roe (person, Sen.)',
    ],
    [
      'Sen. Otis Roe of Vermont met Sen. Tom Marsh of Ohio. “No,” [the Vermont Democrat] said.',
      'Otis Roe (person, Sen.)',
    ],
    [
      'Sen. Otis Roe of Vermont met Sen. Tom Marsh of Vermont. “No,” [the Vermont Democrat] said.',
      'Vermont Democrat (unnamed)',
    ],
    // a body whose name stands in a role is still a body
    [
      'The Ministry of Health issued a note by its spokeswoman, Ada Marsh. “No,” [the ministry] said.',
      'Ministry of Health (organisation)',
    ],
    // an office by its short form
    [
      '“No,” said former MP Otis Roe. “Why?” [the former MP] asked.',
      'Otis Roe (person, former MP)',
    ],
    ['PM Otis Roe met Ada Marsh. “Why?” [the prime minister] asked.', 'Otis Roe (person, PM)'],
    // what an article says a body is, and another told of since
    ['Orbit Labs is a start-up in Kesh. “No,” [the start-up] said.', 'Orbit Labs (organisation)'],
    [
      'The group, called Harbour Trust, met. “No,” [the group] said.',
      'Harbour Trust (organisation)',
    ],
    [
      'Kesh Trading Company closed. Orbit Labs cut its prices. “No,” [the company] said.',
      'company (organisation)',
    ],
    [
      'Orbit Labs closed. Kesh Trading Company cut its prices. “No,” [the company] said.',
      'Kesh Trading Company (organisation)',
    ],
    ['“No,” said [the senator].', 'Tom Adair (person, Sen.)'],
    ['“No,” said [the Texas senator].', 'Tom Adair (person, Sen.)'],
    ['“No,” said [the Vermont senator].', 'Vermont senator (unnamed)'],
    ['“No,” said [the president].', 'Owen Pike (person, President)'],
    ['“No,” said [the vice president].', 'Lena Brandt (person, Vice President)'],
    ['“No,” said [the governor].', 'Ruth Calder (person, Gov.)'],
    ['“No,” said [a senator].', 'senator (unnamed)'],
    [
      'The Labour Department wrote. “No,” said [the department].',
      'Labour Department (organisation)',
    ],
    ['“No,” says [Calder’s letter].', 'Ruth Calder (person, Gov.)'],
    ['“No,” says [a letter to Calder].', 'letter to Ruth Calder (unnamed)'],
    ['The Labour Department rose. “No,” [it] said.', 'Labour Department (organisation)'],
  ])('%s', (marked, expected) => {
    expect(last(cast + marked)).toBe(expected);
  });

  it('says when a speaker was worked out', () => {
    const bases = (marked: string) =>
      speakersOf(marked).map((speaker) => speaker?.attribution.basis);
    expect(bases('Dana Whitlock came. “No,” said [Whitlock]. “Never,” [she] said.')).toEqual([
      'stated',
      'resolved',
    ]);
  });
});

describe('he and she', () => {
  it.each<[string, string | null]>([
    // whom somebody questions or thanks did not speak
    [
      'Otis Roe, who raised it, questioned Owen Pike, the mayor, on it.\n\n[He] said: “It is late.”',
      'Otis Roe (person)',
    ],
    [
      '“Is it late?” questioned Owen Pike, the mayor.\n\n[He] said: “It is late.”',
      'Owen Pike (person, mayor)',
    ],
    [
      'Present was North Kesh MP, Ada Roe. Otis Pike came. [The MP] said: “It is late.”',
      'Ada Roe (person, North Kesh MP)',
    ],
    ['“No,” said [Kesh Member of Parliament Ada Roe].', 'Ada Roe (person, Member of Parliament)'],
    ['“No,” said [members of Parliament].', 'members of Parliament (unnamed)'],
    // gender
    ['Susan Ames met John Orr. “No,” [she] said.', 'Susan Ames (person)'],
    ['Susan Ames met John Orr. “No,” [he] said.', 'John Orr (person)'],
    // who asks is not who answers, with or without a stop behind the title
    [
      'Paul Ames gave evidence. Asked by Mr John Orr why he left, [he] said: “No.”',
      'Paul Ames (person)',
    ],
    ['Paul Ames left it to Mr John Orr. “No,” [he] said.', 'Paul Ames (person)'],
    // the subject before the object
    ['Paul Ames met John Orr on Monday. “No,” [he] said.', 'Paul Ames (person)'],
    [
      'The plan of John Orr was praised by Paul Ames. Paul Ames left. “No,” [he] said.',
      'Paul Ames (person)',
    ],
    // the talk goes on about "he"
    ['Paul Ames spoke in Perth. He said John Orr must go. “Now,” [he] said.', 'Paul Ames (person)'],
    // who spoke last
    [
      'Paul Ames was firm. “No,” [Ames] said of John Orr. “Never,” [he] added.',
      'Paul Ames (person)',
    ],
    // a new subject takes over
    [
      'Paul Ames was firm. “No,” [Ames] said. John Orr, 33, was freed in May. “I am glad,” [he] said.',
      'John Orr (person)',
    ],
    // who is spoken of in the quotation does not speak
    ['Paul Ames sat with John Orr. “John Orr is wrong,” [he] said.', 'Paul Ames (person)'],
    // a name inside a quotation is not the talk's subject
    [
      'Paul Ames spoke. “John Orr is wrong,” [Ames] said. “Quite wrong,” [he] said.',
      'Paul Ames (person)',
    ],
    // an owner is not the subject
    [
      'Hollis campaign manager Robby Moor said that Paul Hollis won, which, [he] said, “was planned.”',
      'Robby Moor (person, Hollis campaign manager)',
    ],
    ['John Orr’s case was lost, Paul Ames said. “A pity,” [he] said.', 'Paul Ames (person)'],
    // whose things the sentence is about
    [
      'Taylor Ames’s shops were bought by a firm run by manager Scooter Orr.\n\n“Sad,” [she] said.',
      'Taylor Ames (person)',
    ],
    // "he" stands before another's name, in its sentence and in the next
    [
      'Paul Ames is an aide. His row with John Orr belies the claim, [he] said: “No.”',
      'Paul Ames (person)',
    ],
    [
      'Paul Ames is an aide. During the visit, he was seen beside John Orr. Was it planned? [He] said: “No.”',
      'Paul Ames (person)',
    ],
    // topic
    [
      'For Ruth Major, a retiree, it is simple. “I vote,” [she] said.',
      'Ruth Major (person, retiree)',
    ],
    ['Ruth Calder, [who] said “no,” left.', 'Ruth Calder (person)'],
  ])('%s', (marked, expected) => {
    expect(last(marked)).toBe(expected);
  });
});
