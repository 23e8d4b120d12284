import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/summaries/extraction/dates/index.ts';

/** A Thursday. */
const PUBLISHED = '2026-01-29';

/** `[by May] … -> .. 2026-05-31`: what is found, and from and to, a dot for an open end. */
const dates = (text: string, published: string | null = PUBLISHED): string[] =>
  findDates(text, published).map(({ start, end, from, to }) => {
    const words = text.slice(start, end);
    return from === to ? `${words}: ${from ?? ''}` : `${words}: ${from ?? '.'} ${to ?? '.'}`;
  });

describe('weekdays', () => {
  it.each([
    ['On Saturday, Marsh wrote to them.', 'Saturday: 2026-01-24'],
    ['Marsh said on Saturday that it rained.', 'Saturday: 2026-01-24'],
    ['The council voted Wednesday night.', 'Wednesday night: 2026-01-28'],
    ['Marsh was quick to say on Sunday that it rained.', 'Sunday: 2026-01-25'],
    ['It has ordered that all be shut by February 5.', 'by February 5: . 2026-02-05'],
    ['It had been closed until June 5.', 'until June 5: . 2025-06-05'],
    // Of a day of the calendar the nearer, where the tense leads to one that would have its year beside it.
    ['It declared a dividend payable April 2.', 'April 2: 2026-04-02'],
    [
      'The margin will rise for contracts outstanding as of January 20.',
      'as of January 20: 2026-01-20 .',
    ],
    // A clock time before its day ends no sentence.
    ['A funeral will be held at 11 a.m. Saturday.', '11 a.m. Saturday: 2026-01-31'],
    ['Two rallies are scheduled for 9 a.m. Feb. 7.', '9 a.m. Feb. 7: 2026-02-07'],
    ['A vigil was held at 11 a.m. Saturday.', '11 a.m. Saturday: 2026-01-24'],
    // What one looks ahead to is to come, unless the sentence tells how it went.
    ["Ahead of Tuesday's hearing, Marsh said she was calm.", 'Tuesday: 2026-02-03'],
    ["Polls showed a tie heading into Tuesday's vote.", 'Tuesday: 2026-02-03'],
    ["The two sides prepared for Monday's talks.", 'Monday: 2026-02-02'],
    ["Heading into Saturday's game Rovers were third, but they lost.", 'Saturday: 2026-01-24'],
    ["Roe had led the race going into Tuesday's vote.", 'Tuesday: 2026-01-27'],
    ["The vote went into Tuesday's small hours.", 'Tuesday: 2026-01-27'],
    // What somebody called or decided on begins after that.
    ['The union called a strike starting Tuesday.', 'starting Tuesday: 2026-02-03 .'],
    ['The board approved new fares beginning Saturday.', 'beginning Saturday: 2026-01-31 .'],
    ['It rained for days, starting Tuesday.', 'starting Tuesday: 2026-01-27 .'],
    ['The beginning Saturday was dull.', 'Saturday: 2026-01-24'],
    ['The Friday before last, she fell.', 'The Friday before last: 2026-01-16'],
    ['The Friday before last she fell ill.', 'The Friday before last: 2026-01-16'],
    ['The strike enters its third week Monday.', 'Monday: 2026-02-02'],
    ['It was open through the weekend.', 'the weekend: 2026-01-24 2026-01-25'],
    // What is told by the day it begins or ends on.
    ['It rained in the week beginning Jan. 5.', 'the week beginning Jan. 5: 2026-01-05 2026-01-11'],
    ['It fell in the week ending Jan. 10.', 'the week ending Jan. 10: 2026-01-04 2026-01-10'],
    ['In the year ended June 30, it lost money.', 'the year ended June 30: 2024-07-01 2025-06-30'],
    [
      'Sales rose in the three months to September.',
      'the three months to September: 2025-07-01 2025-09-30',
    ],
    ['The strike ended Jan. 10.', 'Jan. 10: 2026-01-10'],
    ['It took three months to Jan. 10.', 'Jan. 10: 2026-01-10'],
    // What is at its end is in its last third; what is late is in its second half.
    ['It shut at the end of 2024.', 'the end of 2024: 2024-09-01 2024-12-31'],
    ['It shut at the end of November.', 'the end of November: 2025-11-21 2025-11-30'],
    ['It shut in late 2024.', 'late 2024: 2024-07-01 2024-12-31'],
    // A verb.
    ['Prices are expected to fall in May.', 'May: 2026-05-01 2026-05-31'],
    // A year in two digits is the last that is not far ahead.
    ['The report is of 04/09/87.', '04/09/87: 1987-04-09'],
    // What goes on until a day is not over.
    ['The ford is closed to lorries until 23 October.', 'until 23 October: . 2026-10-23'],
    ['Marsh said the ford stays shut until 23 October.', 'until 23 October: . 2026-10-23'],
    ['Stalls are on sale until 23 October, she said.', 'until 23 October: . 2026-10-23'],
    ['Trains are being diverted through 5 September.', '5 September: 2026-09-05'],
    ['The ford was closed to lorries until 23 October.', 'until 23 October: . 2025-10-23'],
    ['The ford is one they held until 23 October.', 'until 23 October: . 2025-10-23'],
    ['Sales are up 8 percent through 2 October.', '2 October: 2025-10-02'],
    ['Back in 2019 crews struck.', '2019: 2019-01-01 2019-12-31'],
    ['They refused to appear on Monday.', 'Monday: 2026-01-26'],
    ['The Sunday Chronicle wrote on Friday.', 'Friday: 2026-01-23'],
    ['The Mail on Sunday wrote on Friday.', 'Friday: 2026-01-23'],
    ['The mail on Sunday was late.', 'Sunday: 2026-01-25'],
    ['Shares fell in 2019, and at 1530 GMT they fell again.', '2019: 2019-01-01 2019-12-31'],
    ['They will meet on Friday.', 'Friday: 2026-01-30'],
    ['Marsh said he will meet them on Tuesday.', 'Tuesday: 2026-02-03'],
    ['They agreed to vote on Monday.', 'Monday: 2026-02-02'],
    ['On Monday, they will vote.', 'Monday: 2026-02-02'],
    ['It opened on Thursday.', 'Thursday: 2026-01-29'],
    ['They met last Friday.', 'last Friday: 2026-01-23'],
    // "after" in another word
    ['They struck following Wednesday’s news.', 'Wednesday: 2026-01-28'],
    ['They struck following last week’s news.', 'last week: 2026-01-19 2026-01-25'],
    ['They struck following Jan. 6.', 'Jan. 6: 2026-01-06'],
    ['They meet the following Wednesday.', 'the following Wednesday: 2026-02-04'],
    ['They meet next Friday.', 'next Friday: 2026-02-06'],
    ['They met this past Thursday.', 'this past Thursday: 2026-01-22'],
    ['They meet this coming Thursday.', 'this coming Thursday: 2026-02-05'],
    ['It is on Tuesday of next week.', 'Tuesday of next week: 2026-02-03'],
    ['It was open from Monday to Wednesday.', 'from Monday to Wednesday: 2026-01-26 2026-01-28'],
    // What somebody set out for was on the day they did.
    ['They gathered outside to hear her on Saturday.', 'Saturday: 2026-01-24'],
    ['Marsh took to the streets to sing this weekend.', 'this weekend: 2026-01-24 2026-01-25'],
    ['They will sing this weekend.', 'this weekend: 2026-01-31 2026-02-01'],
    ['They had to clear the square on Sunday.', 'Sunday: 2026-02-01'],
    ['She will be allowed to play on Sunday.', 'Sunday: 2026-02-01'],
    // The verb behind is of the clause around.
    ['The team that won on Sunday will play.', 'Sunday: 2026-01-25'],
    ['The team that plays on Sunday will win.', 'Sunday: 2026-02-01'],
    ['A tax once expected to start in July could come.', 'July: 2025-07-01 2025-07-31'],
    // An event bears its day.
    ['The mayor’s Monday announcement to close it will hurt.', 'Monday: 2026-01-26'],
    ['They will have to answer for Friday night’s brawl.', 'Friday night: 2026-01-23'],
    ['They will have to answer at Friday night’s meeting.', 'Friday night: 2026-01-30'],
    // What is quoted has a tense of its own.
    ['“We may vote on Friday,” she said.', 'Friday: 2026-01-30'],
    ['She said, “The vote is on Friday.”', 'Friday: 2026-01-30'],
    ['She said “on Friday” there was a vote.', 'Friday: 2026-01-23'],
    ['In the mid-50s they left.', 'the mid-50s: 1954-01-01 1956-12-31'],
    ['The September quarter was poor.', 'September quarter: 2025-07-01 2025-09-30'],
    ['It wiped out a third in the 1300s.', 'the 1300s: 1300-01-01 1399-12-31'],
    ['It is due by the middle of 2027.', 'by the middle of 2027: . 2027-08-31'],
    // A plan that may be over, and one that only describes.
    ['Marsh was due to be freed in October.', 'October: 2025-10-01 2025-10-31'],
    ['Marsh was due to be freed on Friday.', 'Friday: 2026-01-30'],
    ['Marsh began four rounds of planned cuts in October.', 'October: 2025-10-01 2025-10-31'],
    ['They moved on November 3—nine days before it.', 'November 3: 2025-11-03'],
    // Counted from what is told of.
    [
      'She fell ill. The next two months will be tough.',
      'The next two months: 2026-01-30 2026-03-29',
    ],
    // What has a day beside it has been, but for a verb between.
    ['He will respond to the attack on Sunday.', 'Sunday: 2026-01-25'],
    ['After her victory in the primary Tuesday, she will rest.', 'Tuesday: 2026-01-27'],
    ['After the attack they will meet on Sunday.', 'Sunday: 2026-02-01'],
    ['He thinks he can win on Sunday.', 'Sunday: 2026-02-01'],
    // The present of a plan looks ahead, unless a verb in the past stands there too.
    // What is put down for a day is to come.
    ['He left, with a trial provisionally listed for 24 October.', '24 October: 2026-10-24'],
    ['It has been fixed for a hearing on 24 October.', '24 October: 2026-10-24'],
    ['The match was rearranged for Saturday.', 'Saturday: 2026-01-31'],
    ['The trial is listed to begin on 24 October.', '24 October: 2026-10-24'],
    ['The trial had been listed for Friday.', 'Friday: 2026-01-23'],
    ['The house was listed for sale on 24 October.', '24 October: 2025-10-24'],
    ['The leak was fixed on 24 October.', '24 October: 2025-10-24'],
    // What one does as soon as one is told to was then; what is fixed for a day is to come.
    ['Residents were told to leave their homes on Sunday night.', 'Sunday night: 2026-01-25'],
    ['The minister was asked to resign on Monday.', 'Monday: 2026-01-26'],
    ['Marsh was told to appear in court on Friday.', 'Friday: 2026-01-30'],
    ['Residents have been told to leave on Monday.', 'Monday: 2026-02-02'],
    ['Residents were told to leave by Monday.', 'by Monday: . 2026-02-02'],
    // What opens a sentence with its day has been, unless it may be planned.
    ['Following a fire on Friday, the school will close.', 'Friday: 2026-01-23'],
    ['After a row over the weekend, Marsh will resign.', 'the weekend: 2026-01-24 2026-01-25'],
    ['Leaks over the weekend will be looked into.', 'the weekend: 2026-01-24 2026-01-25'],
    ['After the vote on Friday, ministers will resign.', 'Friday: 2026-01-30'],
    ['After they speak on Friday, it will end.', 'Friday: 2026-01-30'],
    ['A win on Saturday will send Rovers top.', 'Saturday: 2026-01-31'],
    ['They will light the fire on Friday.', 'Friday: 2026-01-30'],
    // Of newspapers that come out on Sundays alone the name goes on so.
    ['The Daily Mail on Monday said it was late.', 'Monday: 2026-01-26'],
    ['She told the Mail on Tuesday that it was late.', 'Tuesday: 2026-01-27'],
    ['She told the Mail on Sunday on Tuesday.', 'Tuesday: 2026-01-27'],
    // The time of a clock is no year.
    ['The deadline is 1700 on Friday.', 'Friday: 2026-01-30'],
    ['They must leave by 1600 local time on Friday.', 'Friday: 2026-01-30'],
    ['Bids are due until 1700 British time on Friday.', 'Friday: 2026-01-30'],
    ['The town had walls by 1600.', 'by 1600: . 1600-12-31'],
    // Results are of the last quarter that has ended.
    ['The bank printed third quarter results.', 'third quarter: 2025-07-01 2025-09-30'],
    ['Its fourth-quarter profit rose.', 'fourth-quarter: 2025-10-01 2025-12-31'],
    ['Rovers won after a second quarter burst on Friday.', 'Friday: 2026-01-23'],
    ['It will print first-quarter results on Friday.', 'Friday: 2026-01-30'],
    ['The shop reopens on Friday.', 'Friday: 2026-01-30'],
    ['Voters go to the polls on Tuesday.', 'Tuesday: 2026-02-03'],
    ['The deadline is Friday.', 'Friday: 2026-01-30'],
    ['Saturday is the town’s 75th birthday.', 'Saturday: 2026-01-31'],
    ['It closed on Saturday is what they say.', 'Saturday: 2026-01-24'],
    ['Rovers travel to Leeds on Saturday.', 'Saturday: 2026-01-31'],
    ['Her travel to Leeds on Saturday was short.', 'Saturday: 2026-01-24'],
    ['It was put to a vote before the House rises on Tuesday.', 'Tuesday: 2026-02-03'],
    ['It was put off after the price rose on Tuesday.', 'Tuesday: 2026-01-27'],
    ['The line cancels all trains until Monday.', 'until Monday: . 2026-02-02'],
    ['He stayed there until Monday.', 'until Monday: . 2026-01-26'],
    ['She has a meeting on Tuesday.', 'Tuesday: 2026-02-03'],
    ['She has met them on Tuesday.', 'Tuesday: 2026-01-27'],
    ['The report is out on Tuesday.', 'Tuesday: 2026-02-03'],
    ['The report was out on Tuesday.', 'Tuesday: 2026-01-27'],
    ['Trains run from Monday.', 'from Monday: 2026-02-02 .'],
    ['He kept the letter from Monday.', 'Monday: 2026-01-26'],
    ['Marsh pleaded guilty to six counts on Monday.', 'Monday: 2026-01-26'],
    ['Two reports on Friday showed a fall.', 'Friday: 2026-01-23'],
    ['The mayor says it rained on Tuesday.', 'Tuesday: 2026-01-27'],
    ['They resign. Tuesday they said so.', 'Tuesday: 2026-01-27'],
    ['Marsh left a week ago Tuesday.', 'a week ago Tuesday: 2026-01-20'],
    ['They meet next Friday 2/13.', 'next Friday 2/13: 2026-02-13'],
    ['It starts Monday at 3 p.m. Eastern time.', 'Monday at 3 p.m. Eastern time: 2026-02-02'],
    ['It was open from 9 a.m. to 5 p.m. on Sunday.', 'from 9 a.m. to 5 p.m. on Sunday: 2026-01-25'],
    ['Launch is set for 9 p.m. EST on Friday.', '9 p.m. EST on Friday: 2026-01-30'],
    ['It will end at 9 p.m. Marsh spoke on Tuesday.', 'Tuesday: 2026-01-27'],
    ['Polls close Tuesday at 8 p.m. ET.', 'Tuesday at 8 p.m. ET: 2026-02-03'],
    // An hour has bounds of its own.
    ['It burned shortly after 4 a.m. on Monday.', 'after 4 a.m. on Monday: 2026-01-26'],
    ['It burned just before 9 p.m. Sunday.', 'before 9 p.m. Sunday: 2026-01-25'],
    ['It has burned since 4 a.m. on Monday.', 'since 4 a.m. on Monday: 2026-01-26 .'],
    ['It burned before Monday.', 'before Monday: . 2026-01-25'],
    ['The trial continues on Monday.', 'Monday: 2026-02-02'],
    ['The trial continued on Monday.', 'Monday: 2026-01-26'],
    // What is put off until a day has still to come; what is said has a tense of its own.
    ['The case was adjourned until 2 June.', 'until 2 June: . 2026-06-02'],
    ['The town gave her until Friday to pay.', 'until Friday: . 2026-01-30'],
    ['The town gave her a ford she used until Friday.', 'until Friday: . 2026-01-23'],
    ['Marsh said new boats arrive on Friday.', 'Friday: 2026-01-30'],
    ['Marsh said two reports on Friday were late.', 'Friday: 2026-01-23'],
    ['Marsh wrote in a note to clients on Friday.', 'Friday: 2026-01-23'],
    ['Marsh has agreed to discuss it on Friday.', 'Friday: 2026-01-30'],
    // What is to be done by a day is not done.
    ['She wants to get it mended by 10 November.', 'by 10 November: . 2026-11-10'],
    ['Crews will have the pipe sealed by Friday.', 'by Friday: . 2026-01-30'],
    ['The walls hurt by last week’s storm are shored up.', 'last week: 2026-01-19 2026-01-25'],
    ['They must sign it by Friday’s deadline.', 'by Friday: . 2026-01-30'],
    ['They asked them, heading for a Friday deadline.', 'Friday: 2026-01-30'],
    ['They missed a Friday deadline.', 'Friday: 2026-01-23'],
    ['In July, the average wait to see a doctor was 41 days.', 'July: 2025-07-01 2025-07-31'],
    ['On Friday, the mayor plans to say who was there.', 'Friday: 2026-01-30'],
    ['The town wants the ford reopened by 10 November.', 'by 10 November: . 2026-11-10'],
    ['The town wanted it, and got it mended by 10 November.', 'by 10 November: . 2025-11-10'],
    ['He wants the man they jailed by 10 November.', 'by 10 November: . 2025-11-10'],
    ['Until 23 October the ford is closed to lorries.', 'Until 23 October: . 2026-10-23'],
    ['Until 23 October the ford was closed to lorries.', 'Until 23 October: . 2025-10-23'],
    ['From 23 October the shop opens at nine.', 'From 23 October: 2026-10-23 .'],
    ['From 23 October the shop stood empty.', '23 October: 2025-10-23'],
    ['They signed it before the deadline of 10 November.', '10 November: 2025-11-10'],
    ['They have a deadline of 10 November.', '10 November: 2026-11-10'],
    ['It starts at 9 a.m. GMT on 3 March.', '9 a.m. GMT on 3 March: 2026-03-03'],
  ])('%s', (text, found) => expect(dates(text)).toEqual([found]));
});

describe('what is planned, put off or only hoped for', () => {
  it.each([
    ['Leeds will be without Roe for Sunday’s clash with York.', 'Sunday: 2026-02-01'],
    ['Fans will see Friday night’s fight on TV.', 'Friday night: 2026-01-30'],
    ['He spoke of Friday’s fight.', 'Friday: 2026-01-23'],
    ['The match rescheduled for Monday will be shown.', 'Monday: 2026-02-02'],
    ['The game was moved to this weekend.', 'this weekend: 2026-01-31 2026-02-01'],
    ['Roe was named in the squad for this weekend.', 'this weekend: 2026-01-31 2026-02-01'],
    ['They won this weekend.', 'this weekend: 2026-01-24 2026-01-25'],
    ['He took steps to close the plant in March.', 'March: 2026-03-01 2026-03-31'],
    ['She took to the streets to sing in March.', 'March: 2025-03-01 2025-03-31'],
    ['In November quarter finals are held.', 'November: 2025-11-01 2025-11-30'],
    ['Marsh extended it until 2020 on Monday.', 'until 2020: . 2020-12-31', 'Monday: 2026-01-26'],
  ])('%s', (text, ...found) => expect(dates(text)).toEqual(found));
});

describe('what only looks like a day, and days without a number', () => {
  it.each([
    ['She sang on Saturday night.', 'Saturday night: 2026-01-24'],
    ['It rained in a Sunday storm.', 'Sunday: 2026-01-25'],
    ['They met on the Fourth of July.', 'the Fourth of July: 2025-07-04'],
    ['On the Fourth of July, 1976, it sailed.', 'the Fourth of July, 1976: 1976-07-04'],
    ['Sales rose on Black Friday.', 'Black Friday: 2025-11-28'],
    ['The dam was mended in ’72.', '’72: 1972-01-01 1972-12-31'],
    ['The novel came out in 1984.', '1984: 1984-01-01 1984-12-31'],
    ['The year was 1984.', '1984: 1984-01-01 1984-12-31'],
    ['In the last decade, many left.', 'the last decade: 2016-01-29 2026-01-29'],
    ['It opens in the next decade.', 'the next decade: 2030-01-01 2039-12-31'],
    ['After the regatta on Friday, they will leave.', 'Friday: 2026-01-30'],
    ['After the crash on Friday, they will leave.', 'Friday: 2026-01-23'],
  ])('%s', (text, found) => expect(dates(text)).toEqual([found]));

  it.each([
    'She sang on Saturday Night Live.',
    'He wrote for The Saturday Evening Post.',
    'The Sunday papers were late.',
    'He won on Super Tuesday.',
    'Shares fell on Black Monday.',
    'They met on a Sunday that it rained.',
    'They met at the Christmas market.',
    'The man is 6 ’72 tall.',
    'He read “1984” again.',
    'The room number is 1984, and the door code was 2001.',
  ])('%s names none', (text) => expect(dates(text)).toEqual([]));
});

describe('months and seasons', () => {
  it.each([
    [
      'He is under fire for hinting in late November that they should go.',
      'late November: 2025-11-16 2025-11-30',
    ],
    ['He will say in late November that they went.', 'late November: 2026-11-16 2026-11-30'],
    ['It has gone on since last spring.', 'since last spring: 2025-03-01 .'],
    ['It was built in the summer of 2024.', 'the summer of 2024: 2024-06-01 2024-08-31'],
    ['They expect it by summer.', 'by summer: . 2026-08-31'],
    ['They asked for a meeting as soon as next month.', 'next month: 2026-02-01 2026-02-28'],
    ['The group needs the names by May.', 'by May: . 2026-05-31'],
    ['A petition has to be in by May.', 'by May: . 2026-05-31'],
    ['Drivers have until May.', 'until May: . 2026-05-31'],
    ['They have met since May.', 'since May: 2025-05-01 .'],
    ['It has met since April 2025.', 'since April 2025: 2025-04-01 .'],
    ['It was signed in December.', 'December: 2025-12-01 2025-12-31'],
    ['It was signed in May.', 'May: 2025-05-01 2025-05-31'],
    ['It will be signed in May.', 'May: 2026-05-01 2026-05-31'],
    // What was decided looks ahead, the decision does not.
    ['The town’s decision in June to shut it hurt.', 'June: 2025-06-01 2025-06-30'],
    ['The ruling, in June, that it may shut holds.', 'June: 2025-06-01 2025-06-30'],
    ['They will announce the ruling in June.', 'June: 2026-06-01 2026-06-30'],
    ['A vote is due in June to shut it.', 'June: 2026-06-01 2026-06-30'],
    ['They went there last May.', 'last May: 2025-05-01 2025-05-31'],
    ['It was in March of last year.', 'March of last year: 2025-03-01 2025-03-31'],
    ['It came in late March 2024.', 'late March 2024: 2024-03-16 2024-03-31'],
    ['It came in mid-March 2024.', 'mid-March 2024: 2024-03-11 2024-03-21'],
    ['It ran from May to October 2024.', 'from May to October 2024: 2024-05-01 2024-10-31'],
    ['April Marsh said it was signed in June.', 'June: 2025-06-01 2025-06-30'],
    ['Justice August Roe met them in August.', 'August: 2025-08-01 2025-08-31'],
    ['It was signed by April Marsh in June.', 'June: 2025-06-01 2025-06-30'],
    ['By April Marsh had left.', 'By April: . 2025-04-30'],
    ['In April Marsh left.', 'April: 2025-04-01 2025-04-30'],
    ['The April Report was late.', 'April: 2025-04-01 2025-04-30'],
    ['Ruth May left in May.', 'May: 2025-05-01 2025-05-31'],
    ['It ran from August to October.', 'from August to October: 2025-08-01 2025-10-31'],
  ])('%s', (text, found) => expect(dates(text)).toEqual([found]));
});

describe('days of the calendar', () => {
  it.each([
    ['On Jan. 6, 2021, it rained.', 'Jan. 6, 2021: 2021-01-06'],
    ['It rained on Saturday, January 24.', 'Saturday, January 24: 2026-01-24'],
    ['the 14th of February 2025', 'the 14th of February 2025: 2025-02-14'],
    ['on the twenty-sixth of July 2019', 'the twenty-sixth of July 2019: 2019-07-26'],
    ['It rained from November 19-20, 2025.', 'from November 19-20, 2025: 2025-11-19 2025-11-20'],
    ['between 3 and 12 September 2024', 'between 3 and 12 September 2024: 2024-09-03 2024-09-12'],
    ['2026-01-24 and 1/25/2026', '2026-01-24: 2026-01-24', '1/25/2026: 2026-01-25'],
    ['It has been so since 9/11.', 'since 9/11: 2001-09-11 .'],
    ['They will meet on the 12th.', 'the 12th: 2026-02-12'],
    ['They met on 14th, and on 20 June Street.', '14th: 2026-01-14', '20 June: 2025-06-20'],
    ['It was on Thu 15th.', 'Thu 15th: 2026-01-15'],
    ['the first Monday of next month', 'the first Monday of next month: 2026-02-02'],
    ['two weeks before May 13, 1999', 'two weeks before May 13, 1999: 1999-04-29'],
    ['They won on January 5 last year.', 'January 5 last year: 2025-01-05'],
    ['They won on 24th July last year.', '24th July last year: 2025-07-24'],
    ['They won on Monday, 5 January this year.', 'Monday, 5 January this year: 2026-01-05'],
    ['A paper due on 20 February may tell.', '20 February: 2026-02-20'],
    ['They met on 20 may 2025.', '20 may 2025: 2025-05-20'],
    ['SHIPPED DEC 5 OR 7 JAN', 'DEC 5: 2025-12-05', '7 JAN: 2026-01-07'],
    ['They shop on Black Friday 2025.', 'Black Friday 2025: 2025-11-28'],
    ['It closed before Christmas.', 'before Christmas: . 2025-12-24'],
    ['The mill will shut on 30 June.', '30 June: 2026-06-30'],
    ['The mill would also cut it on 30 June.', '30 June: 2026-06-30'],
    ['The mill shut on 30 June.', '30 June: 2025-06-30'],
    ['It will close before the end of March.', 'before the end of March: . 2026-03-31'],
    [
      'It is due before the 20th day of the month.',
      'before the 20th day of the month: . 2026-01-19',
    ],
    ['It will close before the end of the year.', 'before the end of the year: . 2026-12-31'],
    ['It will close before the middle of March.', 'before the middle of March: . 2026-03-10'],
    ['the week of Jan. 5, 2026', 'the week of Jan. 5, 2026: 2026-01-05 2026-01-11'],
  ])('%s', (text, ...found) => expect(dates(text)).toEqual(found));

  it.each([
    // no year is printed for a day of this one, however long ago
    ['The ferry went missing on March 8.', 'March 8: 2026-03-08'],
    ['The trial will open on March 8.', 'March 8: 2027-03-08'],
    ['The talks are set for March 8.', 'March 8: 2027-03-08'],
    ['The match was postponed to March 8.', 'March 8: 2027-03-08'],
    // but for one of the year before it would be
    ['The shop, whose Feb. 9 sale is its first, has grown.', 'Feb. 9: 2027-02-09'],
    ['He left on New Year’s Day.', 'New Year’s Day: 2026-01-01'],
    ['They called off New Year’s Eve celebrations.', 'New Year’s Eve: 2026-12-31'],
    ['They called off Easter celebrations.'],
    // the year told with another month, joined by a word of time
    [
      'It came in May 1986, after he left in March.',
      'May 1986: 1986-05-01 1986-05-31',
      'March: 1986-03-01 1986-03-31',
    ],
    [
      'It came in May 2024 and went in March.',
      'May 2024: 2024-05-01 2024-05-31',
      'March: 2026-03-01 2026-03-31',
    ],
    ['It will grow, according to a forecast in June.', 'June: 2026-06-01 2026-06-30'],
    ['It is so today, some 30 years later.', 'today: 2026-12-28'],
    ['He came in 1877 and saw it the next day.', '1877: 1877-01-01 1877-12-31'],
    ['It began with a 2013 series.', '2013: 2013-01-01 2013-12-31'],
    ['It began with 2013 signatures.'],
  ])('late in the year: %s', (text, ...found) => {
    expect(dates(text, '2026-12-28')).toEqual(found);
  });
});

describe('units from publication', () => {
  it.each([
    ['They met earlier this week.', 'earlier this week: 2026-01-26 2026-01-29'],
    ['It opens early next week.', 'early next week: 2026-02-02 2026-02-04'],
    ['It opens later this year.', 'later this year: 2026-01-29 2026-12-31'],
    ['It was so late last year.', 'late last year: 2025-07-01 2025-12-31'],
    ['They played over the weekend.', 'the weekend: 2026-01-24 2026-01-25'],
    ['He left two weeks ago.', 'two weeks ago: 2026-01-15'],
    ['He left a year ago.', 'a year ago: 2025-01-29'],
    ['It fell over the past three years.', 'the past three years: 2023-01-29 2026-01-29'],
    ['They marry in a fortnight.', 'in a fortnight: 2026-02-12'],
    ['They will be back in two weeks.', 'in two weeks: 2026-02-12'],
    ['It ends by the end of the month.', 'by the end of the month: . 2026-01-31'],
    ['He spoke the day before yesterday.', 'the day before yesterday: 2026-01-27'],
    ['They left last night.', 'last night: 2026-01-28'],
    [
      'It is due in the fourth quarter of 2025.',
      'the fourth quarter of 2025: 2025-10-01 2025-12-31',
    ],
    ['It rose in the first half of 2025.', 'the first half of 2025: 2025-01-01 2025-06-30'],
    ['It fell in H2 2025.', 'H2 2025: 2025-07-01 2025-12-31'],
    ['Sales rose in the fourth quarter.', 'the fourth quarter: 2025-10-01 2025-12-31'],
    [
      'Sales will rise in the second quarter, it said.',
      'the second quarter: 2026-04-01 2026-06-30',
    ],
    ['In the year to date it fell.', 'the year to date: 2026-01-01 2026-01-29'],
    ['They played this past weekend.', 'this past weekend: 2026-01-24 2026-01-25'],
    ['They play the coming weekend.', 'the coming weekend: 2026-01-31 2026-02-01'],
    ['They play next weekend.', 'next weekend: 2026-02-07 2026-02-08'],
    ['They met the weekend of Jan. 3, 2026.', 'the weekend of Jan. 3, 2026: 2026-01-03 2026-01-04'],
    ['It ends the week after next.', 'the week after next: 2026-02-09 2026-02-15'],
  ])('%s', (text, found) => expect(dates(text)).toEqual([found]));

  it('does not take "before last week" for "before last"', () => {
    expect(dates('On the Friday before last week she fell.')).toEqual([
      'Friday: 2026-01-23',
      'before last week: . 2026-01-18',
    ]);
  });

  it('counts the first day of what was called from the day it was called', () => {
    expect(dates('On Jan. 3 the union called a strike starting Tuesday.')).toEqual([
      'Jan. 3: 2026-01-03',
      'starting Tuesday: 2026-01-06 .',
    ]);
    expect(dates('They voted on Jan. 3 to strike, effective Tuesday.')).toEqual([
      'Jan. 3: 2026-01-03',
      'Tuesday: 2026-01-06',
    ]);
    expect(dates('It opened on Jan. 3. The union called a strike starting Tuesday.')).toEqual([
      'Jan. 3: 2026-01-03',
      'starting Tuesday: 2026-02-03 .',
    ]);
  });

  it('counts "the next month" from the date named before, and from none what holds at any time', () => {
    expect(dates('She quit on 4 November. The next month she sued.')).toEqual([
      '4 November: 2025-11-04',
      'The next month: 2025-12-01 2025-12-31',
    ]);
    expect(dates('If a tenant misses one payment, the next month brings a notice.')).toEqual([]);
    expect(dates('Whoever is late pays double the next week.')).toEqual([]);
    expect(dates('The next month will be hard.')).toEqual([
      'The next month: 2026-02-01 2026-02-28',
    ]);
    expect(dates('Many do well in the next month.')).toEqual([
      'the next month: 2026-02-01 2026-02-28',
    ]);
  });

  it('counts "two years later" from the date named before', () => {
    expect(dates('She won on 3 May 2016. Two years later she left.')).toEqual([
      '3 May 2016: 2016-05-03',
      'Two years later: 2018-05-03',
    ]);
    expect(dates('Two years later she left.')).toEqual([]);
  });
});

describe('years and longer', () => {
  it.each([
    ['It was so in 2024.', '2024: 2024-01-01 2024-12-31'],
    ['Seas will rise by 2100.', 'by 2100: . 2100-12-31'],
    ['It ends by 2030.', 'by 2030: . 2030-12-31'],
    ['It began after 2018.', 'after 2018: 2019-01-01 .'],
    ['the early 1990s', 'the early 1990s: 1990-01-01 1994-12-31'],
    ["in the '60s", "the '60s: 1960-01-01 1969-12-31"],
    ['in the 21st century', 'the 21st century: 2001-01-01 2100-12-31'],
    ['in nineteen ninety-three', 'nineteen ninety-three: 1993-01-01 1993-12-31'],
    ['in the season of 2014-18', '2014-18: 2014-01-01 2018-12-31'],
    ['between 2014 and 2018', 'between 2014 and 2018: 2014-01-01 2018-12-31'],
  ])('%s', (text, found) => expect(dates(text, null)).toEqual([found]));

  it('takes the nearest day of the calendar before a noun, and the same month for a year earlier', () => {
    expect(dates('They will ask about her July 25 call.', '2025-11-19')).toEqual([
      'July 25: 2025-07-25',
    ]);
    expect(dates('They will call on July 25.', '2025-11-19')).toEqual(['July 25: 2026-07-25']);
    expect(dates('In October 2025 it was 9, up from 8 a year earlier.')).toEqual([
      'October 2025: 2025-10-01 2025-10-31',
      'a year earlier: 2024-10-01 2024-10-31',
    ]);
  });

  it('takes the year of an event for the year itself, not for an open end', () => {
    expect(dates('after the 2012 attack')).toEqual(['2012: 2012-01-01 2012-12-31']);
  });
});

describe('what is no date', () => {
  it.each([
    'Marsh, who sat in on the talks, left.',
    'It is the busiest day of the week.',
    'The air is bad every November.',
    'The margin is 8-1/4 pct, cut by 1/2 pct.',
    'A woman in her mid-50s and a man in his late 60s left.',
    'She was in her late 30s and early 40s, and they in their 50s or 60s.',
    'She fell ill. The next two months were tough.',
    'She felt ill. She was finished by the next morning.',
    'She was player of the month.',
    'It may rain.',
    'The DEC and an OCT officer met.',
    'They joined the March on Washington.',
    'They march for peace.',
    'They drank spring water in the fall of the wall.',
    'Ruth May won. It was a victory by May.',
    'The Sun printed 2016 signatures.',
    'Mr. Friday met Ms Sunday.',
    'In the second half they did well now.',
    'She had nine points in the fourth quarter.',
    'The plan covers fiscal 2027 and the fiscal third quarter.',
    'Of the 3,000 seals, 1984 of them were tagged.',
    'They sat in Room 2024 of Flight 1999.',
    'The play closed at 1945 and the lights went out.',
    'It was won by 2100 votes.',
    'June Marsh and Mayor April Roe left.',
    'It rose from H2 to H1, up to the date.',
    'It came every Monday, and on Tuesdays.',
    'the last week of the campaign',
    'He was in her 90s temperatures in the 90s.',
    'the 9th Circuit ruled on the 9th Circuit',
    'It was their third visit in two weeks.',
    'It is expected to last three weeks, or could last a year.',
    'It may be three weeks before they return, or two days before the vote.',
    'At the end of the day it is fine.',
    'USA Today wrote about today’s world.',
    'It costs $2020 or 2,020 or 2020%.',
    'One in 24/7, F16 and Covid19.',
    'One June morning is no date: he has one may.',
    '31 February 2024 and 2024-13-40',
  ])('%s', (text) => {
    expect(dates(text).filter((found) => !/^(?:June|2024|February)/.test(found))).toEqual([]);
  });
});

it('counts from the date named before in the measure that has', () => {
  expect(dates('It rained in 2025, but not the year before.')).toEqual([
    '2025: 2025-01-01 2025-12-31',
    'the year before: 2024-01-01 2024-12-31',
  ]);
  expect(dates('She died on 5 May 2024. The year before, she wed.').at(-1)).toBe(
    'The year before: 2023-01-01 2023-12-31',
  );
  expect(dates('She died on 5 May 2024. A year before, she wed.').at(-1)).toBe(
    'A year before: 2023-05-05',
  );
});

describe('without a day of publication', () => {
  it('finds what states itself and nothing relative', () => {
    const text = 'On Saturday, after Jan. 6, 2021, and since April 2025, as of last week, by May.';
    expect(dates(text, null)).toEqual([
      'after Jan. 6, 2021: 2021-01-06 .',
      'since April 2025: 2025-04-01 .',
    ]);
    expect(dates(text, 'yesterday')).toEqual(dates(text, null));
  });

  it('says which rests on the day of publication', () => {
    const found = findDates('in 2024 and on Saturday', PUBLISHED);
    expect(found.map(({ basis, precision }) => [basis, precision])).toEqual([
      ['stated', 'year'],
      ['resolved', 'day'],
    ]);
  });
});
