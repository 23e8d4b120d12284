import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../../src/summaries/extraction/attribution/index.ts';
import { findQuotations } from '../../../../src/summaries/extraction/quotations/index.ts';
import { splitSentences } from '../../../../src/summaries/extraction/sentences/index.ts';
import type { NamedEntity } from '../../../../src/summaries/types.ts';
import { anyTextOf } from '../../../support/any-text.ts';

const read = (text: string, names: readonly NamedEntity[] = []) => {
  const sentences = splitSentences(text);
  const quotations = findQuotations(text, sentences);
  return attribute(text, sentences, names, quotations).map(
    (found) =>
      found && {
        ...found,
        mention: text.slice(found.mention.start, found.mention.end),
        cue: found.cue && text.slice(found.cue.start, found.cue.end),
      },
  );
};
const speakers = (text: string): (string | null)[] =>
  read(text).map((found) => found?.mention ?? null);
const last = (text: string): string | null => speakers(text).at(-1) ?? null;

/** A row: the text, and the mention of who speaks in its last quotation. */
const rows = (table: readonly (readonly [string, string | null])[]): void => {
  it.each(table)('%s', (text, mention) => {
    expect(last(text)).toBe(mention);
  });
};

describe('over what stands between two commas', () => {
  rows([
    ['Ada Roe left. “We need our fix!” Roe said through a spokesman.', 'Roe'],
    ['Ada Roe left. “We need our fix!” Roe (R-Kesh) said to People.', 'Roe'],
    ['Ada Roe left. “It is.” Roe, one of the owners, said.', 'Roe'],
    ['Ada Roe left. “It is.” Roe had also said on Monday.', 'Roe'],
    ['Ada Roe left. “The town is a battle of niches” Pike then said.', 'Pike'],
    [
      'Otis Pike suggested that he was late, while Ada Roe, one of the owners, said that the “stakes in it are too high”.',
      'Ada Roe',
    ],
    ['The race “is a dead heat right now,” as Otis Pike, of Kesh, said on Monday.', 'Otis Pike'],
    ['Otis Pike, 43, added that the Fed wants out. “They dislike it.”', 'Otis Pike'],
    [
      'The board may be late while Kesh talks, Pike, an analyst with Brill & Sons, said. “The other factor is money.”',
      'Pike',
    ],
  ]);
});

describe('one of several', () => {
  rows([
    ['It stunned his aides, one of whom could only offer, “Well, that happened.”', 'one of whom'],
    ['It stunned his aides, two of whom said it was “cruel”.', 'two of whom'],
    ['The aides of Ada Roe, whom the board could not offer “a way out”, left.', null],
    ['Aides wrote of the fee, with one warning that it “looks bad”.', 'one'],
    [
      'With seven members saying they would go and one, Otis Pike of Kesh, telling them to “man up”, it fell.',
      'one, Otis Pike',
    ],
    ['Ada Roe left with Otis Pike, saying it was “late”.', 'Ada Roe'],
    // "some of the numbers" say nothing
    ['Ada Roe said some of the numbers cited by the mayor “don’t add up”.', 'Ada Roe'],
  ]);
});

describe('whoever chants, took over or sits at the next table', () => {
  rows([
    [
      '“I won,” Pike told a crowd, which broke into a chant of “Lock her up!” in the rain.',
      'a crowd',
    ],
    ['The delegates erupted in loud chants of “no way, no how”.', 'The delegates'],
    ['Ada Roe was greeted with chants of “no way, no how”.', null],
    ['Ada Roe was met with cries of “Shame!” from a man at the back.', 'a man'],
    ['The vote drew shouts of “Why bother?” from the audience.', 'the audience'],
    ['Ada Roe drew shouts of “Go away!” from Kesh to Aldham.', null],
    ['Men who took over the office of a mill said they would stay “for good”.', 'Men'],
    ['The take over the office of a mill was, Pike said, “for good”.', 'Pike'],
    [
      'When she left, somebody at the next table muttered, “She went there.”',
      'somebody at the next table',
    ],
    ['The next day Ada Roe muttered, “She went there.”', 'Ada Roe'],
    [
      'It was so odd that one juror felt compelled to explain that it was “not guilty”.',
      'one juror',
    ],
    ['Ada Roe was so happy with the plan that it was, she said, “not guilty”.', 'she'],
  ]);
});

describe('who in a relative clause', () => {
  rows([
    ['Otis Pike, who has in the past described it as “a mess,” left.', 'who'],
    ['Otis Pike described the past as “a mess”.', 'Otis Pike'],
    ['Otis Pike rallied supporters by warning that “the rule is in danger”.', 'Otis Pike'],
    ['“It is late,” Texas elected officials said.', 'Texas elected officials'],
    ['It came from Otis Pike, who declared, “It is for us.”', 'who'],
    ['“It is late,” said Otis Pike, who called it “a mess”.', 'who'],
    ['“It is late,” said Otis Pike, who called it “a mess”. “We must go.”', 'Otis Pike'],
    ['It is denied by critics who say it is “a mess”.', 'critics'],
    ['Otis Pike, who left in May, said it was “a mess”.', 'Otis Pike'],
  ]);
});

describe('short lines by turns', () => {
  const [asked, answered] = ['“Is it true?” Ada Roe asked.', '“It is not,” Otis Pike answered.'];
  rows([
    [`${asked}\n\n${answered}\n\n“None of it?”`, 'Ada Roe'],
    [`${asked}\n\n${answered}\n\n“None of it?”\n\n“I told you.”`, 'Otis Pike'],
    // who goes on, does so at length
    [`${asked}\n\n${answered}\n\n“I have told everybody that it is not.”`, 'Otis Pike'],
    [`${answered}\n\n“I will not.”`, 'Otis Pike'],
    // who was asked, may say more
    [`${answered}\n\n${asked}\n\n“There are many of them in there, Ada.”`, 'Otis Pike'],
    [`${asked}\n\n${answered}\n\n“There are many of them in there, Ada.”`, 'Otis Pike'],
    ['“It is late,” Otis Pike said.\n\n“It is,” Pike said.\n\n“I will go.”', 'Pike'],
  ]);
});

describe('what nobody says', () => {
  rows([
    // said by whom no finder reads: not by whoever was told of before
    ['Ada Roe left. “She is ill,” four in ten said.', null],
    ['Ada Roe left. “She is ill,” those around her said.', null],
    ['Ada Roe left. “She is ill,” said the other.', null],
    ['Ada Roe left. “She is ill,” said the then chairman.', 'the then chairman'],
    ['Ada Roe left. “She is ill,” a friend close to her said.', 'a friend close to her'],
    ['Tom Marsh would never allow Ada Roe to say it was “fine”.', null],
    ['It allowed Ada Roe to claim it was “fine”.', 'Ada Roe'],
    ['Ada Roe ruled the kingdom with “an iron hand”.', null],
    ['The judge ruled that it was “an open case”.', 'The judge'],
    ['Ada Roe was unable, deep inside, to say, “Yes, I was there.”', null],
  ]);
});

describe('a name behind a thing put first', () => {
  rows([
    ['In a letter to the court Mr Pike wrote: “I am here.”', 'Mr Pike'],
    ['But in a note on his letter Mrs Roe said: “I am here.”', 'Mrs Roe'],
    ['On his blog Roe wrote: “I am here.”', 'Roe'],
    ['A letter to Mr Pike said: “I am here.”', 'A letter to Mr Pike'],
    ['In the town her lawyer Otis Roe said: “I am here.”', 'her lawyer Otis Roe'],
    [
      'The board spoke of a film, which it blames on Mr Pike: “He is reckless in words and deeds.”',
      'The board',
    ],
  ]);
});

describe('inside what somebody is said to have said', () => {
  rows([
    ['Tom Marsh said Ada Roe’s explanation was "absurd".', 'Tom Marsh'],
    ['Tom Marsh told Kesh that Ada Roe’s claim about him was "a lie".', 'Tom Marsh'],
    [
      'The minister, Otis Roe, said that his party would respond, and that it would do so "in haste".',
      'The minister, Otis Roe',
    ],
    ['Otis Roe said his aunt responded that it was done "in haste".', 'his aunt'],
    [
      'In one of them Marsh told the director, Otis Roe, that the boat Amara was "a goat".',
      'Marsh',
    ],
    ['In one email, the boat Amara was called "a goat" by Otis Roe.', 'Otis Roe'],
  ]);
});

describe('what somebody heads, before their name', () => {
  rows([
    ['Head of financial reporting Roe said: "No."', 'Head of financial reporting Roe'],
    ['"No," head of staff training Ada Roe said.', 'head of staff training Ada Roe'],
    ['A man of the people wearing Prada said: "No."', 'A man of the people'],
  ]);
});

describe('a position in a team before a name', () => {
  rows([
    ['"We ran," senior running back Otis Roe said.', 'senior running back Otis Roe'],
    ['"We ran," running back Otis Roe said.', 'running back Otis Roe'],
    ['"We ran," said centre back Otis Roe.', 'centre back Otis Roe'],
    ['"We ran," goaltender Ada Roe said.', 'goaltender Ada Roe'],
    ['"We ran," said Ada Marsh, running back with it.', 'Ada Marsh'],
    ['"We ran," said Ada Marsh back then.', 'Ada Marsh'],
  ]);
});

describe('a verb that nothing but the mark of the quotation parts from it', () => {
  rows([
    ['"She was the trigger" said analyst Otis Roe. She left.', 'analyst Otis Roe'],
    ['"We have had advice on it" Marsh told the Herald in May.', 'Marsh'],
    ['The plan "was dead" said officials she had met.', null],
    ['"No doubt about it" said in May that it was over.', null],
  ]);
});

describe('a verb that opens the sentence', () => {
  rows([
    ['Said another trader, "It was over."', 'another trader'],
    ['Added Ada Roe, the mayor: "It was over."', 'Ada Roe'],
    ['Replied Roe: "It was over."', 'Roe'],
    ['Countered Mayor Ada Roe: "It was over."', 'Mayor Ada Roe'],
    ['Charge Nurse Roe: "It was over."', 'Charge Nurse Roe'],
    ['Asked about it, Ada Roe said: "It was over."', 'Ada Roe'],
  ]);
});

describe('what somebody is, before their name', () => {
  rows([
    ['"No," ruling Harbour Party MP Ada Roe said.', 'ruling Harbour Party MP Ada Roe'],
    ['"No," acting Mayor Ada Roe said.', 'acting Mayor Ada Roe'],
    ['"No," adding that Ada Roe said it.', null],
    [
      '"No," Culture, Media and Sport Secretary Ada Roe said.',
      'Culture, Media and Sport Secretary Ada Roe',
    ],
    [
      '"No," said Culture, Media and Sport Secretary Ada Roe.',
      'Culture, Media and Sport Secretary Ada Roe',
    ],
    [
      '"No," Harbour Press vice-president of finance Ada Roe said.',
      'Harbour Press vice-president of finance Ada Roe',
    ],
    ['"No," said a Harbour Trust (HT) official.', 'a Harbour Trust (HT) official'],
    ['A Harbour Trust (HT) official called it "late".', 'A Harbour Trust (HT) official'],
    ['"No," said the Harbour Trust (HT).', 'the Harbour Trust'],
    ['A source close to Roe said it was "late".', 'A source close to Roe'],
    ['Otis Roe, chairman of the Harbour Land and Trust Corporation, called it "late".', 'Otis Roe'],
    ['A report by Otis Roe, who said it was "late".', 'Otis Roe'],
    ['"No," al-Rashid said.', 'al-Rashid'],
    ['He was glad that chairman Otis Roe called it "late".', 'chairman Otis Roe'],
    // two roles of one, and two persons
    [
      'Kesh Foods founder and chief executive Ada Roe called it "late".',
      'Kesh Foods founder and chief executive Ada Roe',
    ],
    ['"No," actor and director Otis Roe told them.', 'actor and director Otis Roe'],
    [
      'Police chief and acting mayor Ada Roe called it "late".',
      'Police chief and acting mayor Ada Roe',
    ],
    ['The founder and chief executive Ada Roe called it "late".', 'chief executive Ada Roe'],
    ['Ministers and President Ada Roe called it "late".', 'President Ada Roe'],
    // what "a" opens ends with its noun
    ['It was "late," according to a Kesh Council report.', 'a Kesh Council report'],
    ['It was "late," according to a Kesh Bank forecast released Monday.', 'a Kesh Bank forecast'],
    ['It was "late," a tweet claims.', 'a tweet'],
    ['A union report says it is "late".', 'A union report'],
    ['"No," he’d say.', 'he'],
    ['"No," they\'ve told the Herald.', 'they'],
    ['Otis Roe, Jr., a banker, called it "late".', 'Otis Roe, Jr.'],
    ['Back in Perth, Ont., a port aide said it was "late".', 'a port aide'],
  ]);
});

describe('who is before a verb', () => {
  rows([
    ['When his editors asked, he’d respond, “I like it.”', 'he'],
    ['Ford’s now-deceased father told Roe that “it is late”.', 'Ford’s now-deceased father'],
    ['The Russian and Syrian ministers said it was “late”.', 'The Russian and Syrian ministers'],
    ['Ada Roe and Syrian ministers said it was “late”.', 'Syrian ministers'],
    ['They shipped the many purchases Roe requested, larger “than ever”.', 'Roe'],
    ['Reed, who is to go, told investors, in May, that it paid and “paid again”.', 'Reed'],
    ['Asked about it, Roe said it was “late”.', 'Roe'],
    ['According to ABC, one user on Boz, which is late, posted: “Go home.”', 'one user'],
    [
      'The group, Lee Watch, formed in May and sent a letter stating that it was “late”.',
      'The group, Lee Watch',
    ],
    ['It made Lee believe that she and Roe were “late”.', 'Lee'],
    [
      'As the editor Ann Lee wrote on her blog Go, Stop, Wait, “It is late to go.”',
      'the editor Ann Lee',
    ],
    ['Roe added that Lee rose, yelled “go home”, and left.', 'Lee'],
    ['Lee, whose plan that Roe said was bad, wrote, “Sail now.”', 'Lee'],
    ['She signed “false papers”, according to court records.', 'court records'],
    ['A judge ruled that he should stay for a “history of late work”.', 'A judge'],
    // what was found is told in the words of whoever says so
    ['Roe said that after talks Washington had concluded it was “late”.', 'Roe'],
    ['Roe said that Marsh had argued it was “late”.', 'Marsh'],
    // what is shown speaks
    ['The video showed a crowd of men shouting, “Go home.”', 'men'],
    ['The video shows protesters outside Parliament chanting “Go home.”', 'protesters'],
    ['The video shows the men who beat Otis Roe saying “Go home.”', 'the men'],
    ['The video shows Otis Roe saying “Go home.”', 'Otis Roe'],
    // one name with "of" in it, and whose a letter is
    ['A plan was sent out by the Board of Kesh Trade stating it would “go home.”', 'A plan'],
    ['A letter of Otis Roe saying “Go home” was read.', 'Otis Roe'],
    ['The video captures him saying “Go home.”', 'him'],
    ['One film featured children — both tall and small — declaring, “I’m on it.”', 'children'],
    ['The minister showed courage, declaring, “I’m on it.”', 'The minister'],
  ]);
});

describe('when it was said before what was said, and a source that closes a lead', () => {
  rows([
    [
      'Asked about Ned Burr’s remarks earlier in the week that “you can’t go”, Roe left.',
      'Ned Burr',
    ],
    ['Otis Roe laughed at Ada Quill’s claim on Monday that it was “a lost cause”.', 'Ada Quill'],
    ['Ned Burr stood by his remark on Monday that “nobody came here”.', null],
    ['Never mind the bill, as Ada Quill said,\n\n“It appears that nobody has paid.”', 'Ada Quill'],
    ['The bridge is shut, according to Ada Quill. “It appears that nobody has paid.”', 'Ada Quill'],
    ['The bridge is as late as Ada Quill. “It appears that nobody has paid.”', null],
  ]);
});

describe('what is given in words', () => {
  rows([
    ['Its chief, Otis Roe, offered “a deep apology” to staff.', 'Its chief, Otis Roe'],
    ['The mayor issued an “unreserved and frank” apology.', 'The mayor'],
    ['Ada Roe left. Otis Pike voiced “grave doubts about the plan”.', 'Otis Pike'],
    // a deal is none
    ['Ada Roe left. The shop offered “two for the price of one” to all.', null],
    ['Ada Roe left. The plan offers “a deep well of support for all of us”.', null],
  ]);
});

describe('to whom it is so', () => {
  rows([
    ['To Ada Marsh, a nurse in Kesh, the plan is “a gift to the town.”', 'Ada Marsh'],
    ['But for Roe, it was “the worst day of my life.”', 'Roe'],
    ['To many residents, the plan was “a gift to the rich”.', 'many residents'],
    ['For Roe, Marsh said, the plan is “a gift to the rich”.', 'Marsh'],
    ['For many residents, the plan is “a gift to the rich of the town”.', null],
    ['For sale, the house is “a gift to any buyer in the town”.', null],
    ['For Roe, the film “Late Again and Gone” is a first.', null],
  ]);
});

describe('a time that closes a cue', () => {
  rows([
    ['Otis Roe is “crying out” for a job, Marsh said this week.', 'Marsh'],
    ['Otis Roe is “crying out” for a job, Marsh told the board last year.', 'Marsh'],
    ['Otis Roe is “crying out” for a job, Marsh said this man is late.', null],
  ]);
});

describe('what somebody calls themselves', () => {
  rows([
    ['Otis Roe styled himself “the last honest man in Kesh”.', 'Otis Roe'],
    ['Roe, in a row with Burr, introduced himself as “the man who never got paid”.', 'Roe'],
    ['The twins cast themselves as “fighters for the little man”.', 'The twins'],
    // who tells of it comes first; a thing says nothing
    ['Ada Marsh said Roe styled himself “the last honest man”.', 'Ada Marsh'],
    ['The plan turned itself into “a mess for all of us”.', null],
  ]);
});

describe('whom another quotes, and who speaks to somebody', () => {
  rows([
    ['A recent Kesh Herald report quoted Roe saying at lunch, “We will drop him.”', 'Roe'],
    ['The paper quoted the mayor, Ada Marsh, telling friends, “We will drop him.”', 'the mayor'],
    ['The Herald told Roe, citing nobody, “We will print it.”', 'The Herald'],
    [
      'When Otis Roe of the Kesh Club said to the crowd, “Please be calm,” some in the room laughed.',
      'Otis Roe',
    ],
    ['Otis Roe went up to the crowd, “We are calm,” Ada Marsh said.', 'Ada Marsh'],
  ]);
});

describe('a description behind a name and home, and no comma', () => {
  rows([
    [
      'Ada Marsh of Kesh, the oldest woman in the club told him it was “late as ever”.',
      'Ada Marsh',
    ],
    [
      'In the town of Kesh, the oldest woman in the club told him it was “late”.',
      'the oldest woman in the club',
    ],
    ['“It is over,” argued the town’s general counsel.', 'the town’s general counsel'],
    ['“It is over,” the counsel advised.', 'the counsel'],
  ]);
});

describe('a programme before its host', () => {
  rows([
    [
      '“It is late,” said Kesh News’s This Week host Ada Marsh.',
      'Kesh News’s This Week host Ada Marsh',
    ],
    [
      '“It is late,” KNN’s The Brief co-host Ada Marsh told viewers.',
      'KNN’s The Brief co-host Ada Marsh',
    ],
    ['“It is late,” said Marsh This week.', 'Marsh'],
  ]);
});

describe('clauses in a row, each with a subject of its own', () => {
  rows([
    ['Ada Roe panned it as “spin,” Otis Pike accused them of lying and Marsh left.', 'Ada Roe'],
    ['Ada Roe called it “spin,” Otis Pike said it was “late”.', 'Otis Pike'],
    ['Ada Roe called it “spin,” Otis Pike said.', 'Otis Pike'],
    ['Ada Roe called it “spin,” Otis Pike told reporters.', 'Otis Pike'],
    ['In a post called “spin,” Otis Pike accused them of lying.', 'Otis Pike'],
  ]);
});

describe('who is put in for a pronoun', () => {
  rows([
    ['“It is late,” [Marsh] said. “Go.”', 'Marsh'],
    ['“It is late” [laughter].', null],
  ]);
});

describe('a name behind a quotation, and no verb', () => {
  rows([
    ['“We are glad it is over,” Ada Roe, a nurse from Kesh. “So is he.”', 'Ada Roe'],
    ['“We are glad it is over,” Ada Roe, mayor of Kesh.', 'Ada Roe'],
    ['“We are glad it is over,” Ada Roe, the mayor, left for Kesh.', null],
    ['He sang “Glad,” Ada Roe, a nurse from Kesh.', null],
  ]);
});

describe('what somebody said, as a noun', () => {
  rows([
    ['Ada Roe also reacted to Pike’s remarks: “It is late.”', 'Ada Roe'],
    ['Ada Roe hit back at his tweet: “It is late.”', 'Ada Roe'],
    ['Ada Roe pointed to Pike’s remark: “It is late.”', 'Pike'],
    ['Ada Roe reacted to Pike’s remark that it was “late”.', 'Pike'],
    ['Otis Pike spoke. Ada Roe’s one-line answer: “No one knows better.”', 'Ada Roe'],
    ['Otis Pike called Ada Roe’s answer “a lie”.', 'Otis Pike'],
    ['It began with directives from Roe to “show no mercy”.', 'Roe'],
    ['It began with letters from Roe to “The Post”.', null],
    ['It belies his claim in the same interview that they were “not close”.', 'his'],
    ['Gaiman bemoans that it “should have been sold”.', 'Gaiman'],
  ]);
});

describe('a verb that shares its subject with the one before', () => {
  rows([
    ['Ada Roe left the room and later told Pike that it was “late” again.', 'Ada Roe'],
    ['Ada Roe turned to crime but has repeatedly said it was “late” again.', 'Ada Roe'],
    ['Ada Roe turned to crime and on Monday called it “late” again.', 'Ada Roe'],
    ['Ada Roe left the room and in a tweet called it “late” again.', 'Ada Roe'],
    ['Ada Roe left the room and a tweet called it “late” again.', 'a tweet'],
    ['Ada Roe (D-Kesh) met with Otis Pike, who said it was “late” again.', 'who'],
    ['Ada Roe, sources close to Pike say, said it was “late” again.', 'Ada Roe'],
  ]);
});

describe('a verb in a clause that is over', () => {
  rows([
    ['Ada Roe said the plan, which Otis Pike wrote, was “late” again.', 'Ada Roe'],
    ['Ada Roe left the plan, which Otis Pike called “late” again.', 'Otis Pike'],
    ['Ada Roe dismissed Pike’s claim that it was over as “late” again.', 'Ada Roe'],
    ['Ada Roe repeated Pike’s claim that it was “late” again.', 'Pike'],
    ['According to Pike, it is over, but Ada Roe questioned whether it was “late”.', 'Ada Roe'],
    ['According to Pike, it is over and “late for us all”.', 'Pike'],
    ['When Otis Pike asked, Ada Roe questioned whether it was “late” again.', 'Ada Roe'],
    ['As Otis Pike reported, Ada Roe was slow again: “It is late.”', 'Otis Pike'],
  ]);
});

describe('a sentence about the quotation', () => {
  rows([
    ['“It is late for us all” is how Ada Roe, of Kesh, put it.', 'Ada Roe'],
    ['“It is late for us all” was the reaction of the board.', 'the board'],
    ['“It is late for us all” is how the day began for Ada Roe.', null],
    ['“It is late for us.”\n\nThat is what Ada Roe, of Kesh, said.', 'Ada Roe'],
    ['Otis Pike left. “It is late for us.”\n\nThat is how police found it.', 'Otis Pike'],
    ['In the view of Ada Roe, it is “late for us all”.', 'Ada Roe'],
    ['Ada Roe was blunt.\n\n“It is late for us all.”', 'Ada Roe'],
    ['Ada Roe was ill.\n\n“It is late for us all.”', null],
  ]);
});

describe('a name behind a clause that tells who is meant', () => {
  rows([
    ['The lawyer who filed it, Otis Roe, said it was “late”.', 'Otis Roe'],
    ['“It is late,” the lawyer who filed it, Otis Roe, said.', 'Otis Roe'],
    ['“It is late,” said the woman who runs the shop, Ada Roe.', 'Ada Roe'],
    ['“It is late,” said the woman who runs the shop, a friend of Ada Roe.', 'the woman'],
    // it may be where they live
    ['“It is late,” said the woman who left Dayton, New Kesh.', 'the woman'],
    ['The nurse who lives in Dayton, New Kesh, said it was “late”.', 'The nurse'],
  ]);
});

describe('what an office does, behind a name', () => {
  rows([
    ['Ada Roe chairs the board but is new and said, “They will look at it.”', 'Ada Roe'],
    ['Ada Roe coaches his sons and said, “They will look at it.”', 'Ada Roe'],
    ['Kesh Council chairs said, “They will look at it.”', 'Kesh Council chairs'],
  ]);
});

describe('how it was said, between "and" and the verb', () => {
  rows([
    ['The men counted to three and in unison yelled, “Kesh!”', 'The men'],
    ['Ada Roe, who left early, rose and in a low voice said, “It is late.”', 'Ada Roe'],
    ['Ada Roe rose and in a letter Otis Pike said, “It is late.”', 'Otis Pike'],
  ]);
});

describe('somebody who comes in inside what is said', () => {
  rows([
    ['Ada Roe said one man who lost it all left and said, “It is gone.”', 'one man'],
    ['Ada Roe said that a neighbor ran over and yelled, “Get out now.”', 'a neighbor'],
    ['Ada Roe said the mayor left early and said, “It has to go.”', 'Ada Roe'],
    ['Ada Roe said a plan was late and added, “It has to go.”', 'Ada Roe'],
    ['Ada Roe said a neighbor was ill, and added, “It has to go.”', 'Ada Roe'],
  ]);
});

describe('a text that says it', () => {
  rows([
    ['“It is late,” said the Roe report.', 'the Roe report'],
    ['“It is late,” said the Roe report author.', 'the Roe report author'],
    ['“It is late,” said Roe reports.', 'Roe'],
  ]);
});

describe('who goes on, and who goes far', () => {
  rows([
    ['Staff went “above and beyond” to help.', null],
    ['The song goes “oh my my my my” at the end.', null],
    ['Ada Roe went on, “It is late for us.”', 'Ada Roe'],
  ]);
});

describe('who saw it', () => {
  rows([
    ['“It is late for us,” a man who saw it said.', 'a man'],
    ['A man who saw it said: “It is late for us.”', 'A man'],
    ['“It is late for us,” it said.', 'it'],
    ['The board, who met on Monday, said it called it “late for us”.', 'The board'],
  ]);
});

describe('what somebody is said to do with words', () => {
  rows([
    ['Ada Roe said that Otis Pike has agreed to “serve us all”.', 'Ada Roe'],
    ['Otis Pike has agreed to “serve us all”.', 'Otis Pike'],
    ['Her rival is Otis Pike, a law professor who wrote that “it must go”.', 'Otis Pike'],
    ['She met Otis Pike, and a law professor who left said “it must go”.', 'a law professor'],
  ]);
});

describe('a lead that is about a thing', () => {
  rows([
    ['Roe shared a site, which contains this statement:\n\n“It is late.”', null],
    ['Roe wrote this statement:\n\n“It is late.”', 'Roe'],
    ['He called Roe “late” and said, “go home,” the court heard.', 'He'],
  ]);
});

describe('an ordinal inside a name', () => {
  rows([
    ['Chief Leona Crane of Redwillow First Nation called it "late".', 'Chief Leona Crane'],
    ['Marsh said the first minister called it "late".', 'the first minister'],
  ]);
});

describe('a given name that is a month', () => {
  rows([
    ['"No," said April Marsh.', 'April Marsh'],
    ['"No," June Roe told reporters.', 'June Roe'],
    ['April Marsh said: "No."', 'April Marsh'],
    ['In April Marsh said: "No."', 'Marsh'],
    ['By April Ada Marsh said: "No."', 'Ada Marsh'],
    ['"No," said Marsh in June. Roe nodded.', 'Marsh'],
  ]);
});

describe('behind a dateline', () => {
  rows([
    [
      'SANTA FE — Mayor Ada Marsh on Monday sold the park, calling it "a burden".',
      'Mayor Ada Marsh',
    ],
    ['LEEDS, England (NW) — Ada Marsh sold the park, calling it "a burden".', 'Ada Marsh'],
    ['Leeds (NW) - Ada Marsh sold the park, calling it "a burden".', 'Ada Marsh'],
    ['NATO — then a small one — sold the park, calling it "a burden".', 'NATO'],
    [
      'LEEDS, England — Sen. Ada Marsh’s aide, Otis Roe, on Monday issued this statement:\n\n“It is late.”',
      'Sen. Ada Marsh’s aide',
    ],
    ['LEEDS (NW) -- Ada Marsh issued a statement:\n\n“It is late.”', 'Ada Marsh'],
  ]);
});

describe('what stands between a subject and its verb', () => {
  rows([
    ['Roe himself, speaking through a friend, said: "It is a mess."', 'Roe'],
    ['Her lawyer, former state Sen. Ada Marsh, said it was "a mess".', 'Her lawyer'],
    ['A pal of Roe’s said: "It is a mess."', 'A pal of Roe'],
  ]);
});

describe('a time between a subject and its verb', () => {
  rows([
    ['Marsh on December 17 said that it was "late".', 'Marsh'],
    ['Marsh as recently as last June said that it was "late".', 'Marsh'],
    ['Marsh in 2019 said that it was "late".', 'Marsh'],
    ['About 17 of them said that it was "late".', '17 of them'],
  ]);
});

describe('a noun that cannot speak gives way', () => {
  rows([
    ['Roe said a finding announced on Monday that it fell is "unjust".', 'Roe'],
    ['Roe issued a statement saying his remark "has no place here".', 'Roe'],
    ['Roe repeated his remark that it was "late".', 'his'],
  ]);
});

describe('cue after the quotation', () => {
  rows([
    ['"It is a mess," Roe said.', 'Roe'],
    ['"It is a mess," said Roe, who built it.', 'Roe'],
    ['"It is a mess," said Sen. Ada Marsh of Ohio.', 'Sen. Ada Marsh'],
    ['"It is a mess," said Mr. Roe of the Bridge Trust.', 'Mr. Roe of the Bridge Trust'],
    ['"It is a mess," he told reporters in Leeds.', 'he'],
    ['"It is a mess," Ada Marsh, a nurse from Leeds, told the Post.', 'Ada Marsh'],
    ['"It is a mess," the group’s leader, Ada Marsh, said.', 'the group’s leader, Ada Marsh'],
    ['"It is a mess," campaign manager Ada Marsh said.', 'campaign manager Ada Marsh'],
    ['"It is a mess," a spokeswoman for Marsh said.', 'a spokeswoman for Marsh'],
    ['"It is a mess," said Peck, analyst at Sun Bank.', 'Peck'],
    ['"It is a mess," a former aide to the governor conceded.', 'a former aide to the governor'],
    ['"It is a mess," a person familiar with the talks said.', 'a person familiar with the talks'],
    ['"It is a mess," said one Marsh confidant.', 'one Marsh confidant'],
    ['"It is a mess," a cleaner at the school has since told the Post.', 'a cleaner at the school'],
    ['"It is a mess," one of the cleaners would later tell us.', 'one of the cleaners'],
    ['"It is a mess," said plumbers and electricians.', 'plumbers and electricians'],
    ['"It is a mess," said another.', 'another'],
    ['"It is a mess," police wrote in a report.', 'police'],
    ['"It is a mess," reads the letter, dated Monday.', 'the letter'],
    ['"It is a mess," Roe fired back.', 'Roe'],
    ['"It is a mess," the tycoon quipped.', 'the tycoon'],
    ['"Is it a mess?" the moderator asked.', 'the moderator'],
    ['“Is it a mess?” Ada Marsh, a nurse, asked pleasantly.', 'Ada Marsh'],
    ['"It is a mess for all of us" Roe said.', 'Roe'],
    ['"It is a mess," corrected Ada Roe, a nurse.', 'Ada Roe'],
    ['"It is a mess," teased the mayor.', 'the mayor'],
    ['"It is a mess," two people familiar with them said.', 'two people familiar with them'],
    ['"It is a mess," the mother of three said.', 'the mother of three'],
    ['"It is a mess," a bridge ministry spokesman told reporters.', 'a bridge ministry spokesman'],
    ['"It is a mess," the bridge ministry told lawmakers.', 'the bridge ministry'],
    ['It is "a mess for all of us", in the words of Ada Roe.', 'Ada Roe'],
    ['"It is a mess," said Kristen Day.', 'Kristen Day'],
    ['"It is a mess," reads a Wednesday editorial.', 'a Wednesday editorial'],
    ['"It is a mess," said the second official.', 'the second official'],
    ['"It is a mess," a welcome message on the site reads.', 'a welcome message'],
    ['"It is a mess," Theresa May said.', 'Theresa May'],
    ['"It is a mess," a man in a red hat shouted from the back.', 'a man'],
    ['They want "bridges for working families," Marsh said.', 'Marsh'],
    ['The bridge is "too weak" to stand, according to the inspector.', 'the inspector'],
    ['It is "too weak" as it is, Ada Roe told reporters.', 'Ada Roe'],
    [
      '"It must go" when it rains, Ada Roe, head of the board of the Trust, told reporters.',
      'Ada Roe',
    ],
    ['It is "too weak" to stand, Ada Roe, 44, an engineer, said on Monday.', 'Ada Roe'],
    ['It was "too weak" for years, told reporters or not.', null],
  ]);
});

describe('words that somebody else prints or signs', () => {
  it.each<[string, string | null]>([
    ['“We lost,” the Dunmore Herald quoted Ada Roe as saying.', 'Ada Roe'],
    ['“We lost,” Ada Roe was quoted as saying by the Herald.', 'Ada Roe'],
    ['“It is over for all of us.” — Ada Roe, mayor', 'Ada Roe'],
    ['“It is over for all of us.” — and so it was', null],
  ])('%s', (text, mention) => expect(last(text)).toBe(mention));
});

describe('a cue that a full stop parts from its quotation', () => {
  it.each<[string, string | null]>([
    ['“We sail at noon.” Roe said.', 'Roe'],
    ['“We sail at noon.” Roe told reporters on Monday.', 'Roe'],
    ['“We sail at noon.” Roe said so too.', null],
    ['“We sail at noon.” Roe said in May the port would close.', null],
    ['“We sail at noon.” Roe added 40 ships.', null],
    ['Lee said: “We sail at noon.” He said. They left.', 'Lee'],
    ['“We sail at noon.”\n\nRoe said.', null],
  ])('%s', (text, mention) => expect(last(text)).toBe(mention));
});

it('a cue to what comes next is not one to what came before', () => {
  expect(speakers('Lee said: “We sail at noon.” Roe said later: “We do not.”')).toEqual([
    'Lee',
    'Roe',
  ]);
  expect(speakers('Lee said: “We sail at noon.” Roe added: “We do not.”')).toEqual(['Lee', 'Roe']);
});

describe('a subject of more than one stretch', () => {
  it.each<[string, string | null]>([
    [
      '“Sail now,” the bespectacled, 61-year-old diplomat said.',
      'the bespectacled, 61-year-old diplomat',
    ],
    ['“Sail now,” said the tall, quiet diplomat.', 'the tall, quiet diplomat'],
    ['“Sail now,” said Ada Roe, a nurse, adding that it was “a good day.”', 'Ada Roe'],
    ['When asked, “Why sail?” Ada Roe said, “Sail now.”', 'Ada Roe'],
    ['Ada Roe said, “Sail now.” When asked, “Why sail?” she left.', null],
    ['It may ask its members for money in what’s called a “levy day.”', null],
    ['“Sail now,” Save the Rivers director Ada Roe said.', 'Save the Rivers director Ada Roe'],
    ['“Sail now,” Ada Roe of the Rivers Trust said.', 'Ada Roe'],
    ['The row over who backed which plan was so long that Roe said, “Sail now.”', 'Roe'],
    ['Lee, whose plan that Roe said was bad, wrote, “Sail now.”', 'Lee'],
    ['Ada Roe, a baker, said that given the choice on both sides:\n\n“Sail now.”', 'Ada Roe'],
  ])('%s', (text, mention) => expect(last(text)).toBe(mention));
});

describe('cue before the quotation', () => {
  rows([
    // whom it was told stands right before it
    ['A pupil told his classmate, “You’re out,” the headmaster, Otis Pike, said.', 'A pupil'],
    [
      'A pupil told his classmate it was “late,” the headmaster, Otis Pike, said.',
      'the headmaster, Otis Pike',
    ],
    ['It was denied by Pike’s relatives, who said he was “reading a book.”', 'Pike’s relatives'],
    ['Roe said, "It is a mess."', 'Roe'],
    ['Roe, who built it, has stated that it is "a mess."', 'Roe'],
    [
      'Ada Roe, the leader of the Bridge Trust—a group that wants it gone—has called it "a mess."',
      'Ada Roe',
    ],
    ['Ada Roe, 44, of Dayton, Ohio, said, "It is a mess."', 'Ada Roe'],
    [
      'On Monday, after a visit to Ohio, Gov. Ada Roe (D-Ohio), said, "It is a mess."',
      'Gov. Ada Roe',
    ],
    ['Last week, the senator told the Post: "It is a mess."', 'the senator'],
    ['Hours later, Roe repeated the claim, telling the Post, "It is a mess."', 'Roe'],
    ['A spokesman for the mayor declined, but an aide said: "It is a mess."', 'an aide'],
    ['The mayor denied it, with a senior official stating, "It is no mess."', 'a senior official'],
    ['Two members left, with the statement noting only that they "had a mess."', 'the statement'],
    ['Two members left the statement, noting only that they "had a mess."', 'Two members'],
    ['Although he thanked them, Marsh struck another note, saying, "It is a mess."', 'Marsh'],
    ['Roe went to Leeds and said, "It is a mess."', 'Roe'],
    // a role takes the name behind its comma
    [
      'The head of the union, Ada Roe, turned the offer down, saying it was "a mess."',
      'The head of the union, Ada Roe',
    ],
    ['The head of the union met Ada Roe, saying it was "a mess."', 'The head of the union'],
    [
      'The coroner in that case, Ada Roe, who retired in May, called it "a mess."',
      'The coroner in that case, Ada Roe',
    ],
    ['After he met the coroner, Ada Roe, who retired in May, called it "a mess."', 'Ada Roe'],
    ['Roe said he believes it is "a mess."', 'Roe'],
    ['Roe said that Marsh called it "a mess."', 'Marsh'],
    ['Roe said that a friend of hers called it "a mess."', 'a friend of hers'],
    ['The paper reported that an aide to Roe said it was "a mess."', 'an aide to Roe'],
    ['Critics say that the governor called it "a mess."', 'the governor'],
    ['The court heard he was there but told them: "It is a mess."', 'he'],
    ['Roe confirmed she was there and said: "It is a mess."', 'Roe'],
    ['Roe likes the things she cares about, but said: "It is a mess."', 'Roe'],
    ['Roe deemed it "a mess."', 'Roe'],
    ['The Kesh Herald quoted Ada Roe: "It is a mess."', 'Ada Roe'],
    // whose there are many
    ['The leader of the teachers’ union called it "a mess."', 'The leader of the teachers’ union'],
    ['As the Greens’ Ada Roe put it, "It is a mess."', 'the Greens’ Ada Roe'],
    ['The mayor – who has called it "a mess" – told reporters he would go.', 'The mayor'],
    // whoever judges what another said; not where the other's words follow
    ['Roe called Marsh’s remark "a mess."', 'Roe'],
    ['Roe dismissed his claim as "a mess."', 'Roe'],
    ['Roe said reports Ada Li said she would go were "a mess."', 'Roe'],
    ['Roe heard claims that Li said the plans were "a mess."', 'Li'],
    ['Roe mocked Marsh’s claim that "it is a mess."', 'Marsh'],
    ['Roe repeated Marsh’s remark, "it is a mess," twice.', 'Marsh'],
    ['Roe praised Li, calling him "a builder."', 'Roe'],
    ['The mayor confirmed that no deals were struck, stating, "It is no mess."', 'The mayor'],
    ['He demurred: "It is a mess, perhaps."', 'He'],
    ['The chyron blared: "It is a mess in Leeds."', 'The chyron'],
    ['After Brown attacked the plan, Roe shot back, "It is a mess."', 'Roe'],
    ['People close to the matter said "It is a mess that we made."', 'People close to the matter'],
    ['A woman from Ohio who gave no name said: "It is a mess."', 'A woman from Ohio'],
    ['Some of the protesters shouted, "Close it down now!"', 'Some of the protesters'],
    ['Lee and Roe said, "It is a mess."', 'Lee and Roe'],
    ['According to the report, Roe said "It is a mess that we made."', 'Roe'],
    ['Roe was described by Li as "a builder."', 'Li'],
    ['Roe\'s claim that it was "a mess" is wrong.', 'Roe'],
    ['He repeated his remark that it was "a mess" on Monday.', 'his'],
    ['Environmentalists worry that it is "a mess."', 'Environmentalists'],
    ['Ada Roe, head and CEO of Bridge Bank stated, "It is a mess."', 'Ada Roe'],
    ['About 200 people met in Leeds, chanting "It is a mess."', '200 people'],
    ['Two officials told reporters: "It is a mess."', 'Two officials'],
    ['In the words of Ada Roe, the bridge is "a mess for all."', 'Ada Roe'],
    ['The team around Roe called it "a mess."', 'The team around Roe'],
    ['Roe’s camp called the remarks "a mess."', 'Roe’s camp'],
    ['Roe’s latest remarks "a mess" and all were read out.', 'Roe'],
    ['Roe’s rival, engineer Bo Li, told a crowd: "It is a mess."', 'Roe’s rival, engineer Bo Li'],
  ]);
});

describe('a clause that opens the sentence with a cue of its own', () => {
  rows([
    ['While Ada Roe called it “a mess”, Li said on Monday that it would go on.', 'Ada Roe'],
    ['Days after Roe, the mayor, said it was “a mess,” the firm said it would go on.', 'Roe'],
    ['As the mayor told reporters it was “a mess,” Li said nothing.', 'the mayor'],
    // no cue of its own, none of the clause, or the main clause’s cue right behind
    ['Because the plan is “a mess,” Roe said it would not go on.', 'Roe'],
    ['When it is called “a mess,” Roe said, they go.', 'Roe'],
    ['After Li spoke, Roe wrote on her page: “It is a mess,” she said.', 'she'],
    ['While Li said the plan was “a mess,” said Roe, it went on.', 'Roe'],
  ]);
});

describe('a participle that opens the sentence', () => {
  rows([
    ['Calling it "a sad day," Mayor Ada Roe left the room.', 'Mayor Ada Roe'],
    ['But after saying it was "a sad day," the mayor walked home.', 'the mayor'],
    ['Declaring that "the soul of the town" is at stake, Otis Roe has sued.', 'Otis Roe'],
    ['Calling the plan "late," "dear" and "a joke," Roe sued.', 'Roe'],
    // another says it inside, or nobody does
    ['Noting that Li called it "a sad day," Roe left the room.', 'Li'],
    ['Without calling it "a sad day," Roe left the room.', null],
    ['Citing a page that has it as "a sad day," Roe left the room.', null],
    ['Calling it "a sad day," as was said, for the town of Kesh.', null],
  ]);
});

describe('a verb’s form that is a noun', () => {
  rows([
    ['According to the police report, Pike “grabbed her arm.”', 'the police report'],
    ['According to the report by the board, Pike “grabbed her arm.”', 'the report by the board'],
    ['According to the chief, report after report was “late.”', 'the chief'],
    ['The books instruct staff. “You must push,” one reads.', 'one'],
    ['The books instruct staff. “You must push,” one reader says.', 'one reader'],
    ['Ada Roe denied it, though she allowed that it was “nice to hear”.', 'she'],
    ['Ada Roe denied it, though she allowed the “sad” crowd in.', null],
    [
      'Ada Roe, a judge, backs Pike and in a statement credited him for “an honest try”.',
      'Ada Roe',
    ],
    ['Ada Roe backs Pike, and a statement credited him for “an honest try”.', 'a statement'],
    ['The court struck it down, holding that it “gets in the way.”', 'The court'],
    ['The court struck it down, holding the “sad” row in its hands.', null],
    ['Marsh said it in French for the British press: "It is a mess."', 'Marsh'],
    ['The officials claim: "It is a mess."', 'The officials'],
  ]);
});

describe('a verb’s form that describes a noun', () => {
  rows([
    ['Roe left, citing campaign emails that he said showed it was “a fraud”.', 'Roe'],
    ['The emails — believed to have been stolen — told of a “rigged” vote.', null],
    ['Roe warned of emails believed to be “rigged”.', 'Roe'],
    // a body by its name, and what somebody calls another
    ['The group, called Safe Wells, which runs "clean water" courses, is new.', null],
    ['A firm named Orbit sells "clean coal" plants.', null],
    ['Roe rose, called Marsh "a liar" and left.', 'Roe'],
    ['Roe, a banker, called Kesh’s schools "strong".', 'Roe'],
    ['District Attorney Ada Roe called the proposed rules "a mess."', 'District Attorney Ada Roe'],
    ['The Kesh Chamber wrote that the alleged plan "would be a mess."', 'The Kesh Chamber'],
    ['The rules he proposed are "a mess," Roe said.', 'Roe'],
    ['The councillors either called on Roe to "stay" or went.', 'The councillors'],
  ]);
});

describe('an adverb between auxiliary and verb', () => {
  rows([
    ['A cleaner has since told the Post: "It is a mess."', 'A cleaner'],
    ['A cleaner has now told the Post: "It is a mess."', 'A cleaner'],
    ['Since Roe told a cleaner, Marsh has said: "It is a mess."', 'Marsh'],
  ]);
});

describe('words of another that somebody hands on', () => {
  rows([
    ['"We tried," Ada Roe, who left in May, was quoted as saying.', 'Ada Roe'],
    ['The newsletter quoted two officials as saying it was "late".', 'two officials'],
    ['The Herald quoted a source close to Roe as saying it was "late".', 'a source close to Roe'],
    ['Roe quoted Li as saying, "It is a mess."', 'Li'],
    ['Roe quoted Bo Li, a nurse, as saying, "It is a mess."', 'Bo Li'],
    ['Roe accused Li of saying "it is a mess."', 'Li'],
    ['Roe was quoted by the Post as saying "it is a mess."', 'Roe'],
    ['Roe spoke of the bridge, saying "it is a mess."', 'Roe'],
    ['Roe read out a letter from Li saying "it is a mess."', 'Li'],
    ['Roe issued a statement saying "it is a mess."', 'Roe'],
    ['Roe heard Li saying "it is a mess."', 'Li'],
    ['Roe reminds me of Bo Li saying that "it is a mess."', 'Bo Li'],
    ['Marsh doubted the claim by Bo Li that it was "a mess."', 'Bo Li'],
    ['Roe attacked Li for calling it "a mess."', 'Li'],
    ['Roe was attacked for calling it "a mess."', 'Roe'],
    ['The Post reported Li as saying it was "a mess for all of us."', 'Li'],
    ['A recording of Bo Li calling it "a mess" came out.', 'Bo Li'],
    ['Roe, described by Li as "a builder", said he would stay.', 'Li'],
    ['Roe, called "a builder of bridges" by Li, left.', 'Li'],
    ['Roe, once described as "a builder of bridges", left.', null],
    ['In a clip that Li called "a mess," Roe spoke of bridges.', 'Li'],
    ['Roe, whom Li called "a builder", said he would stay.', 'Li'],
  ]);
});

describe('words that were not said, or not for certain, are nobody’s', () => {
  rows([
    ['Roe never said "it is a mess."', null],
    ['The firm responded to accusations of "a cover-up" on Monday.', null],
    ['The firm responded to claims of a "cover-up".', null],
    ['The firm responded, saying it was "a cover-up".', 'The firm'],
    ['Roe did not say "it is a mess" in Leeds.', null],
    ['Roe not only said "it is a mess" but left.', 'Roe'],
    ['Roe could not have been clearer, saying "it is a mess."', 'Roe'],
    ['Roe does not think it is "a mess."', 'Roe'],
    ['Roe should say "it is a mess."', null],
    ['Roe would often say "it is a mess."', 'Roe'],
    ['Roe would have said "it is a mess."', null],
    ['Roe could only say "it is a mess."', 'Roe'],
    ['Roe would not say more than "it is a mess."', 'Roe'],
    ['"It is a mess," Roe never said.', null],
    ['"It is a mess," Roe has said.', 'Roe'],
    ['Nor did Roe say "it is a mess."', null],
    ['No one said "it is a mess."', null],
    ['Neither Li nor Roe said "it is a mess."', null],
    ['Li falsely claimed that Roe had said "it is a mess."', null],
    ['Li claimed that Roe had said "it is a mess."', 'Roe'],
    ['Rather than say "it is a mess", Roe left.', null],
    ['Suppose Roe says "it is a mess."', null],
    ['Roe denied allegations he called it "a mess."', null],
    ['Roe rejected Li’s claim that it was "a mess."', 'Li'],
    ['Roe has yet to say "it is a mess."', null],
    ['Roe refused to call it "a mess."', null],
    ['Roe went on to call it "a mess."', 'Roe'],
    ['Roe denied saying "it is a mess."', null],
    ['Roe stopped short of calling it "a mess."', null],
    ['Roe denied he had called it "a mess."', null],
    ['Roe denied that Li had said "it is a mess."', null],
    ['There is no evidence that Li said "it is a mess."', null],
    ['Roe rejected the claim that Li "made a mess" of it.', null],
    ['Roe rejected a plan that Li called "a mess."', 'Li'],
    ['Roe dismissed the plan as "a mess."', 'Roe'],
    ['Roe denied it: "I made no mess of it."', 'Roe'],
    ['If Roe says "it is a mess," Li will leave.', null],
    ['They wondered whether Roe had called it "a mess" in Leeds.', null],
    ['Did Roe say "it is a mess" in Leeds?', null],
    ['Why did Roe say "it is a mess" in Leeds?', 'Roe'],
    ['"It may be a mess," Roe said. Roe never said "no comment" before.', null],
  ]);
});

describe('labels', () => {
  rows([
    ['Carl Roe: "It is a mess."', 'Carl Roe'],
    ['Carl Roe (left): "It is a mess."', 'Carl Roe'],
    ['What Roe saw (a mess): "Nobody is to blame for it."', null],
    ['More from Roe and Li: "It is a mess."', 'Roe and Li'],
    ['From Roe\'s Facebook post: "It is a mess."', 'Roe'],
    ['ROE: It is a mess.\n\nLI: It is not.', 'LI'],
    ['ROE: It is a mess.\n\nANN LI, HEAD OF WORKS, KESH: It is not.', 'ANN LI'],
  ]);
});

describe('several in one sentence', () => {
  it('gives a split quotation one speaker', () => {
    expect(speakers('"The key," Roe said, "is trust."')).toEqual(['Roe']);
  });

  it('gives coordinated words one speaker', () => {
    expect(speakers('Roe called it "weak" and "sad" on Monday.')).toEqual(['Roe', 'Roe']);
  });

  it('tells two speakers apart', () => {
    const text = '"It is a mess," Roe said, while Li called it "a triumph."';
    expect(speakers(text)).toEqual(['Roe', 'Li']);
  });

  it('leaves the next sentence to its own speaker', () => {
    const text =
      'Roe said the bridge is “safe.” However, officials were quick to say it is “closed.”';
    expect(speakers(text)).toEqual(['Roe', 'officials']);
  });

  it('does not give a quotation to the subject of the sentence that follows it', () => {
    const text = 'Roe said, "It is a mess." Li left the room.';
    expect(speakers(text)).toEqual(['Roe']);
  });
});

describe('carried on', () => {
  const carried = (text: string): [string | null, string | undefined] => {
    const found = read(text).at(-1);
    return [found?.mention ?? null, found?.basis];
  };

  it.each([
    ['in the paragraph', '"It is a mess," said Roe. "It has to go."', 'Roe'],
    [
      'past the cue of another paragraph',
      'Li left.\n\n"It is a mess," said Roe. "It has to go."',
      'Roe',
    ],
    ['from a sentence that reports', 'The plan may fail, Roe said. "It is a mess."', 'Roe'],
    ['from a sentence that leads up', 'Roe shrugged. "It is a mess."', 'Roe'],
    [
      'from a sentence that ends in a colon',
      'On July 6, 2015, Roe made the following comment:\n\n"It is a mess."',
      'Roe',
    ],
    ['to a block quotation', 'Roe wrote on Monday:\n\n> It is a mess.\n', 'Roe'],
    ['from the line that signs it', '"It is a mess."\n\n-Ada Roe, after the vote', 'Ada Roe'],
    ['from the sentence behind', '"It is a mess." That was the verdict of Ada Roe.', 'Ada Roe'],
    [
      'past a sentence that names nobody',
      '"It is dull," Roe says. But one part of it is a joy. "Every day it is new."',
      'Roe',
    ],
    [
      'to a piece in which the speaker speaks of themselves',
      '"It works," Roe said. The price is "as low as I have ever seen."',
      'Roe',
    ],
    [
      'past what only leads up to it',
      '"It went south," Roe said. With his firm hobbled by funding cuts, "I see no end to it."',
      'Roe',
    ],
    [
      'from a source described behind its name',
      'According to Ada Roe, a nurse in Kesh, most left. "It is late to go there."',
      'Ada Roe',
    ],
    [
      'from statements made by somebody',
      '"It is a mess that nobody saw." These were statements made by Sheriff Ada Roe.',
      'Sheriff Ada Roe',
    ],
    [
      'to a piece about the speaker behind what they are reported to have said',
      'Rain was thin since May, Roe said. Two inches "was all we had this year."',
      'Roe',
    ],
    [
      'past a sentence that goes on about what was said',
      'Ada Roe said camping is banned. The ban extends to the woods.\n\n"It has to be done."',
      'Ada Roe',
    ],
    ['from an inverted one', '"It is a mess that nobody saw." So said Ada Roe.', 'Ada Roe'],
  ])('%s', (_name, text, mention) => {
    expect(carried(text)).toEqual([mention, 'carried']);
  });

  it.each([
    '"It is dull," Roe says. A nurse sat by the door. "Every day it is new."',
    '"It is dull," Roe says. Some disagree. "Every day it is new."',
    '"It is dull," Roe says. A voice came from the hall. "Every day it is new."',
    '"It is dull," Roe says.\n\nOne part of it is a joy. "Every day it is new."',
  ])('not over somebody else, nor into another paragraph: %s', (text) => {
    expect(carried(text)[0]).not.toBe('Roe');
  });

  it('gives each of several to whoever the sentence behind them says', () => {
    const both = '"It is a mess." "It is late." These were the words of Ada Roe.';
    expect(speakers(both)).toEqual(['Ada Roe', 'Ada Roe']);
    const one = '"It is a mess." "It is late." That was the verdict of Ada Roe.';
    expect(speakers(one)[0]).toBe(null);
    const said = '"It is a mess," Li said. "It is late." These were the words of Ada Roe.';
    expect(speakers(said)[0]).toBe('Li');
  });

  it.each([
    'Rain was thin since May, Roe said. A nurse held that two inches "was all we had this year."',
    'Rain was thin since May, Roe said.\n\nTwo inches "was all we had this year."',
    'Rain was thin since May. Two inches "was all we had this year."',
    'Roe said camping is banned. Critics in Kesh dislike the ban.\n\n"It has to be done."',
    'Roe opened a camp. The ban extends to the woods.\n\n"It has to be done."',
    'Roe said it is banned.\n\nThe ban extends to the woods.\n\n"It has to be done."',
  ])('not where somebody else is told of, or nobody is told to have spoken: %s', (text) => {
    expect(last(text)).not.toBe('Roe');
  });

  it('gives no piece that speaks of others to the speaker before', () => {
    const text = '"We won," Roe said. Marsh "was with me," and so was Li "when they saw it."';
    expect(read(text).at(-1)?.mention ?? null).toBe(null);
  });

  it('not from a sentence behind that tells of something else', () => {
    expect(carried('"It is a mess." That was the end of the road for Ada Roe.')[0]).toBe(null);
  });

  it('keeps the speaker of quoted words that a statement announces', () => {
    const text = 'The Bridge Trust issued a statement on Monday.\n\n"It is a mess."\n\nIt rained.';
    expect(carried(text)).toEqual(['The Bridge Trust', 'carried']);
  });
});

describe('words that are not those of the nearest name', () => {
  rows([
    ['Nothing the president said "makes it safer," the senator said.', 'the senator'],
    ['Nothing Lee said "makes it safer," Marsh said.', 'Marsh'],
    ['Everything that Lee wrote "was made up," Marsh told reporters.', 'Marsh'],
    ['Nothing Lee said "makes it any safer."', null],
    ['There is nothing to fix, Lee said: "It is a good bridge."', 'Lee'],
    ['The witness said the bridge "shook," according to the report.', 'The witness'],
    ['He has written that it is "a mess," according to the Post.', 'He'],
    ['The bridge is "a mess," according to the report.', 'the report'],
    ['Lee said he likes it, but it is "a mess," according to the report.', 'the report'],
    ['Lee believes the bridge is "a mess," according to the report.', 'the report'],
    // a paper reports what its source says
    ['According to Roe, it will be told "as it comes," the Kesh Courier reported.', 'Roe'],
    ['According to the Courier, it is "a mess," Marsh said.', 'Marsh'],
    ['According to Roe it rained. It is "a mess," the Kesh Courier reported.', 'the Kesh Courier'],
    ['Marsh lamented the "sad" state of the town and criticized the "idle" planners.', 'Marsh'],
    ['Of the "sad" town the mayor spoke at length and criticized the "idle" few.', 'the mayor'],
    ['Marsh’s tweet was to mock "the people who cannot count planks."', null],
    ['Marsh’s claim was that "the planks are rotten."', 'Marsh'],
  ]);
});

describe('unknown is null', () => {
  rows([
    ['"It is a mess."', null],
    ['It rained.\n\n"It is a mess, all of it."\n\nIt rained.', null],
    ['Roe was asked whether it was "a total disaster."', null],
  ]);
});

describe('setting', () => {
  it.each([
    ['On Saturday, Roe wrote on Truth Social, "It is a mess."', 'Truth Social', null],
    ['"It is a mess," Roe said in a statement.', 'a statement', null],
    ['"It is a mess," said Roe in an interview with the Post.', 'an interview with the Post', null],
    ['"It is a mess," Roe told the FT.', null, 'the FT'],
    ['"It is a mess," Roe told reporters on Monday.', null, 'reporters'],
    ['"It is a mess," Roe said on Monday.', null, null],
    ['"It is a mess," Roe wrote on X.', 'X', null],
    ['"It is a mess," the ministry told lawmakers.', null, 'lawmakers'],
    ['"It is a mess," Roe told parishioners.', null, 'parishioners'],
    ['"It is a mess," Roe told co-host Ada Marsh.', null, 'co-host Ada Marsh'],
    ['"It is a mess," Roe told some of the workers.', null, 'some of the workers'],
    ['"It is a mess," Roe told a town hall.', null, 'a town hall'],
    ['"It is a mess," Roe said on Monday to reporters.', null, 'reporters'],
    ['"It is a mess," Roe said to the crowd in Leeds.', null, 'the crowd'],
    ['"It is a mess," Roe said to loud applause.', null, null],
    ['Roe told a story about "the mess in the town."', null, null],
    ['Roe told some that it was "a mess for all."', null, null],
    ['Roe pledged to stump for Marsh and to "clean up the mess."', null, null],
    ['Roe said to invite friends would be "a mess for all."', null, null],
    ['Roe added to the costs, Roe said, "a mess for all."', null, null],
  ])('%s', (text, venue, toldTo) => {
    expect(read(text)[0]).toMatchObject({ venue, toldTo });
  });
});

it('takes the whole of a name that is named in the article', () => {
  const text = 'Fight for Rivers said, "It is a mess."';
  const name: NamedEntity = {
    name: 'Fight for Rivers',
    kind: 'organisation',
    gender: null,
    roles: [],
    aliases: [],
    mentions: [{ start: 0, end: 16 }],
  };
  expect(read(text, [name])[0]?.mention).toBe('Fight for Rivers');
});

const hostile = anyTextOf(
  [
    '"',
    '“',
    '”',
    "'",
    ', ',
    '. ',
    ': ',
    '? ',
    '\n\n',
    ' said ',
    ' he ',
    ' Roe ',
    ' the ',
    ' of ',
    ' who ',
    ' and ',
    ' telling ',
    ' according to ',
    '(',
    ')',
    '—',
    '\ud800',
    '\0',
  ],
  100,
);

describe('an age, where somebody lives, and what else stands between commas', () => {
  rows([
    ['Ada Roe, 42, of Kesh, was quick to add: “It was a hard winter.”', 'Ada Roe'],
    ['“It was a hard winter,” as Ada Roe, 42, of Kesh, put it.', 'Ada Roe'],
    ['The winter was cold, as Ada Roe, of Kesh, left. “It was hard.”', null],
    ['The Courier quoted Ada Roe, 42, of Kesh, as saying: “It was hard.”', 'Ada Roe'],
    ['The Courier quoted Ada Roe (pictured) as saying: “It was hard.”', 'Ada Roe'],
    ['They met Ada Roe, whose son goes to the school, who said: “It was hard.”', 'Ada Roe'],
    ['Ada Roe, whose son goes to the school, shrugs: “It was hard.”', 'Ada Roe'],
    ['They met Ada Roe (Lab) who said: “It was hard.”', 'who'],
    ['Asked about the road, a neighbour, who did not stay, said: “It was hard.”', 'a neighbour'],
    ['Retired teacher Ada Roe, 71, used another word: “Hopeless.”', 'Retired teacher Ada Roe'],
    ['Asked about it, Ada Roe used another word: “Hopeless.”', 'Ada Roe'],
    ['Ada, 28 said: “It was hard.”', 'Ada'],
    ['Of those who came to the hall, 28 said: “It was hard.”', '28'],
    [
      'Medics from more than 70 towns said it was “a hard winter for us”.',
      'Medics from more than 70 towns',
    ],
  ]);
});

describe('a clause before the subject, or of it', () => {
  rows([
    ['The club was bought by Ada Roe, who said: “It was hard.”', 'who'],
    [
      'The widow of shooting victim Otis Roe said: “It was hard.”',
      'The widow of shooting victim Otis Roe',
    ],
    ['The man accused of shooting officer Otis Roe said: “It was hard.”', 'The man'],
    ['A woman who lives nearby said: “It was hard.”', 'A woman'],
    ['In the wake of a remark by Ada Roe who said: “It was hard.”', 'who'],
    [
      'It was for planners in their report who called the bays “a bad mistake of ours”.',
      'planners',
    ],
    ['In a statement released on Friday the party said: “It was hard.”', 'the party'],
    ['In a statement, released on Friday, the party said: “It was hard.”', 'the party'],
    ['A statement released on Friday said: “It was hard.”', 'A statement released'],
    ['In a Welsh tweet, Roe mocked him.\n\n“It was a hard winter for you.”', 'Roe'],
    ['The party said it had seen messages of “a hard winter for us”.', 'The party'],
    [
      'A look at both, with Ada Roe praising one and calling the other “a hard one to win”.',
      'Ada Roe',
    ],
    ['A look at both, and Ada Roe left, calling it “a hard one to win”.', 'Ada Roe'],
  ]);
});

describe('cues of newspapers', () => {
  rows([
    ['It was, says Ada Roe, 42, of Kesh, “a hard winter for us”.', 'Ada Roe'],
    ['It was, says Ada Roe (Lab), “a hard winter for us”.', 'Ada Roe'],
    ['Ada Roe, said to be 42, called it “a hard winter for us”.', 'Ada Roe'],
    ['Ada Roe has one word for it: “Hopeless.”', 'Ada Roe'],
    ['The answer from Ada Roe was blunt: “It was hard.”', 'Ada Roe'],
    ['The answer from Ada Roe was late. “It was hard.”', null],
    ['“It was hard,” Ada Roe, 42, went on.', 'Ada Roe'],
    ['Ada Roe said: “It was hard. It was late”, he added.', 'Ada Roe'],
    ['Ada Roe smiled: “It was hard,” said Otis Pike.', 'Otis Pike'],
    ['“It was hard.” That is how Ada Roe (Lab) describes the winter.', 'Ada Roe'],
    ['“It was hard.” That is how Ada Roe came to Kesh.', null],
    ['Among those who came was Ada Roe, 42. “It was hard.”', 'Ada Roe'],
    ['One of them is Ada Roe. “It was hard.”', 'Ada Roe'],
    ['Among the victims was Ada Roe. “It was hard.”', null],
    ['The councillor thanked all who came.\n\n“It was hard.”', 'The councillor'],
    ['The councillor was thanked for it.\n\n“It was hard.”', null],
    ['The manager watched it and paid tribute to them.\n\n“It was hard.”', 'The manager'],
    ['The manager watched it and paid for it.\n\n“It was hard.”', null],
    ['A rise in India and China means “a million new travellers or more” come.', null],
    ['The minister meant “a million new travellers or more”.', 'The minister'],
    ['The law bars shops from calling it “a hard winter sale”.', null],
  ]);
});

describe('any text', () => {
  it('gives one entry for each quotation, its spans in the text and not empty', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const sentences = splitSentences(text);
        const quotations = findQuotations(text, sentences);
        const found = attribute(text, sentences, [], quotations);
        expect(found).toHaveLength(quotations.length);
        for (const attribution of found) {
          for (const span of [attribution?.mention, attribution?.cue]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  it.each([
    '"No," he said, "yes," ',
    'said Roe, "a" and ',
    '"a" of a man of ',
    'He said: "x\n\n"y ',
  ])('is read whatever its length: %j', (unit) => {
    const text = unit.repeat(10_000);
    expect(() => read(text)).not.toThrow();
  });
});
