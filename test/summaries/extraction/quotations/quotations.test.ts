import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../src/summaries/extraction/quotations/index.ts';
import { splitSentences } from '../../../../src/summaries/extraction/sentences/index.ts';
import { anyTextOf } from '../../../support/any-text.ts';

/** What is found, the parts of one utterance joined by " + ", a fragment in brackets. */
const found = (text: string): string[] =>
  findQuotations(text, splitSentences(text)).map(({ kind, parts }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' + ');
    return kind === 'direct' ? words : `[${words}]`;
  });

describe('marks', () => {
  it.each([
    ['straight', 'Roe said, "The bridge is safe."', ['The bridge is safe.']],
    ['curly', 'Roe said, “The bridge is safe.”', ['The bridge is safe.']],
    ['single', "Roe said, 'The bridge is safe.'", ['The bridge is safe.']],
    ['single, curly', 'Roe said, ‘The bridge is safe.’', ['The bridge is safe.']],
    ['doubled single', "Roe said, ''The bridge is safe.''", ['The bridge is safe.']],
    [
      'curly, closed by two single ones',
      'Roe said, “The bridge is safe.’’',
      ['The bridge is safe.'],
    ],
    ['doubled curly', 'Roe said, ‘‘The bridge is safe.’’', ['The bridge is safe.']],
    ['grave and doubled', "Roe said, ``The bridge is safe.''", ['The bridge is safe.']],
    ['guillemets', 'Roe said, «The bridge is safe.»', ['The bridge is safe.']],
    ['guillemets with spaces', 'Roe said: « The bridge is safe. »', ['The bridge is safe.']],
    ['guillemets the other way', 'Roe said: »The bridge is safe.«', ['The bridge is safe.']],
    ['low and high', 'Roe said: „The bridge is safe.“', ['The bridge is safe.']],
    [
      'a wrong closing mark',
      'Roe said, “The bridge is safe.“ Then he left.',
      ['The bridge is safe.'],
    ],
    [
      'opened curly, closed straight',
      'Roe said, “The bridge is safe." Then he left.',
      ['The bridge is safe.'],
    ],
    [
      'apostrophes inside single marks',
      "'It's the workers' bridge and they're proud,' Roe said.",
      ["It's the workers' bridge and they're proud,"],
    ],
    [
      'apostrophes inside curly ones',
      '‘It’s the workers’ bridge,’ Roe said.',
      ['It’s the workers’ bridge,'],
    ],
    [
      'nested',
      '"She told me, \'Stay off it,\' and I did," Roe said.',
      ["She told me, 'Stay off it,' and I did,"],
    ],
    [
      'nested in singles',
      '\'She told me, "Stay off it," and I did,\' Roe said.',
      ['She told me, "Stay off it," and I did,'],
    ],
    [
      'nested at the end',
      '“Why did she say, ‘Stay off it?’” Roe asked.',
      ['Why did she say, ‘Stay off it?’'],
    ],
    [
      'brackets and ellipses as printed',
      '“It [the bridge] is … safe,” Roe said.',
      ['It [the bridge] is … safe,'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['possessives', "The workers' bridge and the town's road are old. It was the farmers' idea."],
    ['double marks for apostrophes', 'The bank"s bridge and the town"s road are old.'],
    ['elisions', "In the '90s and '80s they got 'em for next to nothing, 'cause it rained."],
    ['heights', 'The 6\'3" guard stood by the 5\'11" judge.'],
    ['an arrow', 'The firm grew into … More »Roe at the firm, a life\n\nIt rained.'],
    ['a sign', 'A maid ignored a "do not disturb" sign on the door.'],
    ['labels of other articles', 'ROE: Who They Are And Why\n\nKESH: The Town Wins 255 Comments'],
    ['one single mark', "Challenge to the mayor: 'I am not afraid of you"],
  ])('are none: %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

it('keeps two sayings apart that a condition of the article stands between', () => {
  const text = '“It will hold,” Roe said, if the town pays, “for ten more years.”';
  expect(found(text)).toEqual(['It will hold,', '[for ten more years.]']);
});

describe('paragraphs', () => {
  it('makes one of paragraphs that each open again', () => {
    const text = 'Roe said: "The bridge is old.\n\n"It has to go.\n\n"We cannot wait."\n\nHe left.';
    expect(found(text)).toEqual(['The bridge is old.\n\n"It has to go.\n\n"We cannot wait.']);
  });

  it('makes one of paragraphs in single marks, whatever plurals own', () => {
    const text =
      "Roe said: 'It's old, and the drivers' fears are real.\n\n'It has to go.\n\n'We cannot wait.' He left.";
    expect(found(text)).toEqual([
      "It's old, and the drivers' fears are real.\n\n'It has to go.\n\n'We cannot wait.",
    ]);
    expect(found("Roe said it was 'the drivers'\n\n'It has to go,' Li said.")).toEqual([
      '[the drivers]',
      'It has to go,',
    ]);
  });

  it('makes one of a quotation that the layout broke', () => {
    const text = "Roe told the Post, 'The bridge is old.\n\nIt has to go.' The town agreed.";
    expect(found(text)).toEqual(['The bridge is old.\n\nIt has to go.']);
  });

  it('makes one of a quotation whose lines are wrapped', () => {
    const text =
      '“There are homes\nthat we knew of. Before it\nrained, they stood,” she said.\n\nHe left.';
    expect(found(text)).toEqual([
      'There are homes\nthat we knew of. Before it\nrained, they stood,',
    ]);
  });

  it('ends a quotation that is never closed with its paragraph', () => {
    const text = 'Roe said, "The bridge is old.\n\nThe town agreed. "So be it," it wrote.';
    expect(found(text)).toEqual(['The bridge is old.', 'So be it,']);
  });

  it('reads a mark that is printed twice', () => {
    expect(found('""It has to go, and soon," Roe said.')).toEqual(['It has to go, and soon,']);
  });

  it('takes a mark for a stray one that holds a passage and is never closed', () => {
    expect(found('Roe saw “a mess and said “we must act” on Monday.')).toEqual(['[we must act]']);
    expect(found('“I told them “no” and left,” Roe said.')).toEqual(['I told them “no” and left,']);
  });

  it('lets a passage of other marks stand inside one that runs on', () => {
    const text = 'The paper wrote:\n\n"Roe was firm.\n\n“It has to go,” he said.';
    expect(found(text)).toEqual(['Roe was firm.', 'It has to go,']);
  });
});

describe('split around a cue', () => {
  it.each([
    ['one sentence goes on', '"The key," Roe said, "is trust."', ['The key, + is trust.']],
    [
      'with more between',
      '“The key,” Roe, who built it, told reporters, “is trust.”',
      ['The key, + is trust.'],
    ],
    ['with dashes', '"The key" — Roe paused and said — "is trust."', ['The key + is trust.']],
    [
      'a new sentence is a new utterance',
      '"The key is trust," Roe said. "It takes time."',
      ['The key is trust,', 'It takes time.'],
    ],
    [
      'another speaker',
      '"The key is trust," Roe said, and Li said, "It is money."',
      ['The key is trust,', 'It is money.'],
    ],
    ['no verb between', 'It was "old," not "new."', ['[old,]', '[new.]'].slice(0, 0)],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the title a book’s kind announces', () => {
  it('is no speech: a biography', () => {
    expect(found('"It was late," the biography, "A Life: Otis Roe," concludes.')).toEqual([
      'It was late,',
    ]);
  });
});

describe('what something goes by', () => {
  it.each([
    'Roe is committed to the “one lane, two roads” principle.',
    'Leeds’s “Go slow. Go far.” campaign began.',
    'They march under the slogan “Roads, not walls.”',
    'Roe said she never used the term “three friends”.',
    'They differ between firms, “creators,” and people, Roe said.',
    'It is what’s called “feather lung,” Roe said.',
    'Leeds’s “Go slow. Go far.” road campaign began.',
    'It has shows from Pixel, “Salt Wars,” Marvel Studios and more.',
    'She won the singing competition “I’d Do Nothing” in May.',
    'They named it “the fire star” long ago.',
    'Deimos, meaning “rout,” is small.',
    'They bought a “burner,” or pre-paid, phone.',
  ])('is no speech: %s', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['Roe’s “go home” remark hurt.', '[go home]'],
    ['Roe attacked what he called a “cruel and costly” scheme.', '[cruel and costly]'],
    ['Roe spoke of his “weak and wasteful” programme.', '[weak and wasteful]'],
    ['Roe called him dull, “weak,” and old.', '[weak,]'],
    ['Roe called it a “really very bad” sign for the market.', '[really very bad]'],
    [
      'Roe dubbed the plan “a gift to the firms that built it”.',
      '[a gift to the firms that built it]',
    ],
    [
      'Roe said she never used it: “The three friends is a bad term.”',
      'The three friends is a bad term.',
    ],
  ])('is speech: %s', (text, words) => expect(found(text)).toEqual([words]));
});

describe('two sayings in one sentence', () => {
  it('are not one where each has its verb', () => {
    expect(found('Roe called it “late” and said, “go home” to them.')).toEqual([
      '[late]',
      'go home',
    ]);
    expect(found('“It is late,” Roe said, “and dark.”')).toEqual(['It is late, + and dark.']);
  });
});

describe('kinds', () => {
  it.each([
    ['Roe claimed a ‘much better bridge’ than the town.', ['[much better bridge]']],
    ['Roe said that it was "the worst bridge in the land."', ['[the worst bridge in the land.]']],
    ['"We will close it," Roe said.', ['We will close it,']],
    ['Roe wrote: "close it"', ['close it']],
    ['"It was late" said Roe.', ['It was late']],
    ['"It was late" is what Roe said.', ['[It was late]']],
    ['"The bridge is a danger to all of us" Roe said.', ['The bridge is a danger to all of us']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what is no speech', () => {
  it.each([
    ['a film', 'They watched "The Long Road Home" twice.'],
    ['a show', 'Roe appeared on CBS\'s "Meet the Town," where he was asked about it.'],
    ['a title of cries', 'He sang “Cries of Kesh!” and a book of “Shame!” from the town.'],
    ['a rule', 'Officials told the council that the state lifts its “no return zone” bans.'],
    ['a book', 'She published a memoir titled “A Bridge of My Own,” which sold well.'],
    ['a song', '“Over the Bridge” was written by Roe in 1999.'],
    ['a label', 'The so-called "dry port" opened in May.'],
    ['a nickname', 'Jim "Bridges" Roe opened it.'],
    ['an account', 'Follow us at "@bridgewatch" for more.'],
    ['numbers', 'The lot "2016-06-29" was sold.'],
    ['a subheading', "It rained all day.\n\n'A long night ahead.'\n\nThe town slept."],
    [
      'a headline in single marks',
      'Town calls bridge \'too old\'\n\n"A," he said. "B," he said. "C is it," she said. "D is it," she said.',
    ],
  ])('%s', (_name, text) => {
    expect(found(text).filter((words) => !/^[A-D]( is it)?,$/.test(words))).toEqual([]);
  });

  it.each([
    ['a shout in capitals', 'The crowd shouted, "Lock The Gate!"', ['Lock The Gate!']],
    ['a rule that is judged', 'Roe called it a “no good day” rule.', ['[no good day]']],
    ['a rule that is described', 'Roe has a “weak and late” rule, Li said.', ['[weak and late]']],
    ['one word that is shouted', 'It drew cries of “Shame!” from the men.', ['[Shame!]']],
    ['one word as an answer', '"Bridges," he answered.', ['Bridges,']],
    ['quoted words that are called something', 'Roe called it "crazy."', ['[crazy.]']],
  ])('but %s is', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('verbs of two words, and nouns for what is said', () => {
  it.each([
    ['A man called out, “Amen!” She left.', ['Amen!']],
    ['A man called, “Amen!” She left.', []],
    ['Roe shot back that he was “delusional.”', ['[delusional.]']],
    ['Roe shot a film that was “delusional.”', []],
    ['Moore’s response: “Sad!”', ['Sad!']],
    ['Moore’s film: “Sad!”', []],
  ])('%s', (text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });
});

describe('words on things, terms, titles and teasers', () => {
  it.each([
    ['A sign on the wall of the office read, "Keep off the bridge."', []],
    ['He wore a cap that said “Bridge first.”', []],
    ['Shirts with the words “Bridge first” sold out.', []],
    ['Roe held up a sign and said, "Keep off the bridge."', ['Keep off the bridge.']],
    ['The term “soft power” is old.', []],
    ['“Night rate” is the charge that Roe said was too high.', []],
    ['“This is the end,” Roe said.', ['This is the end,']],
    ['Roe, who has a “sell” rating on it, said it was late.', []],
    ['Roe said she got “thank you” cards from voters.', []],
    ['Roe said the “no” vote was high.', []],
    ['Roe spoke of a “sad and bitter” vote.', ['[sad and bitter]']],
    ['“Night and day” is how Roe put it.', ['[Night and day]']],
    ['Roe sat down.\n\n“None of It?”\n\nShe rose.', ['None of It?']],
    ['Roe sat down with “None of It?” and rose.', []],
    // nothing else in its paragraph: no part of a sentence, whatever mark ends it
    ['“And we mean it 2/2”', ['And we mean it 2/2']],
    ['“and on it goes”', ['[and on it goes]']],
    ['To join, Roe said, click “sign up” and wait.', []],
    ['Roe said the papers were marked “not for sale” in red.', []],
    ['Roe clicked on it and said “go on” twice.', ['[go on]']],
    ['Roe told “Town and Country” that it was late.', []],
    ['Roe used the term “soft power” twice and said so.', ['[soft power]']],
    ['The bridge is known locally as “the wobbler”.', []],
    ['An essay titled “On being late” won the prize.', []],
    ['Its second chapter, “What we owe,” is about bridges.', []],
    ['In his second film, “we all fall,” said Roe.', ['we all fall,']],
    ['Roe read “The Salt Road” twice.', []],
    ['The letter to Roe read “Come Home Now”.', ['[Come Home Now]']],
    ['Roe read: “It Is Late.”', ['It Is Late.']],
    ['Read more: ‘I lost it all’: the families of the bridge', []],
  ])('%s', (text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });
});

describe('a mark that is never closed', () => {
  it.each([
    ['"The bridge is out, said bus driver Ada Roe.', 'The bridge is out,'],
    ['"The bridge is out, Roe told the Post on Monday.', 'The bridge is out,'],
    ['"Is the bridge out? asked the mayor.', 'Is the bridge out?'],
    ['"I asked him, he said no, and we left.', 'I asked him, he said no, and we left.'],
    ['"We came, said he was late, and left.', 'We came, said he was late, and left.'],
    ['"We came, said the word, and left.', 'We came, said the word, and left.'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });
});

describe('a mark that is never opened', () => {
  it.each<[string, string[]]>([
    ['It would be mad,” Roe said. “Quite mad.”', ['It would be mad,', 'Quite mad.']],
    ['Is the bridge out?" asked bus driver Ada Roe.', ['Is the bridge out?']],
    // words of the article before it, no cue behind it, an inch
    ['Roe said it would be mad,” she added.', []],
    ['It would be mad,” was how the day ended.', []],
    ['The pipe was 6” long, Roe said.', []],
    ['“It would be mad.\n\nQuite mad,” Roe said.', ['It would be mad.\n\nQuite mad,']],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual(words);
  });
});

describe('block quotations', () => {
  it('reads lines set off with ">"', () => {
    const text = 'Roe wrote:\n\n> The bridge is old.\n> It creaks.\n\nHe left.';
    expect(found(text)).toEqual(['The bridge is old.\n> It creaks.']);
  });

  it('leaves lines of the page that point elsewhere out', () => {
    expect(found('It rained.\n\n>> Read more local news\n\n> Related: The works.\n')).toEqual([]);
    expect(found('Roe wrote:\n\n> Reading is over.\n')).toEqual(['Reading is over.']);
  });

  it('leaves a ">" inside a line alone', () => {
    expect(found('The rule is 3 > 2.\n\nHe left.')).toEqual([]);
  });
});

describe('transcripts', () => {
  it('reads the turns of two speakers or more', () => {
    const text =
      'Here is the exchange.\n\nROE: The bridge is old.\n\nADA LI: How old is it?\n\nROE: Very.';
    expect(found(text)).toEqual(['The bridge is old.', 'How old is it?', 'Very.']);
  });

  it('keeps the paragraphs of a quoted turn together', () => {
    const text = '"ROE: It is old.\n\n"It creaks.\n\n"LI: How old?\n\n"ROE: Very."\n\nIt rained.';
    expect(found(text)).toEqual(['It is old.\n\n"It creaks.', 'How old?', 'Very.']);
  });

  it('goes on over paragraphs without a label in a transcript, not in an article', () => {
    const turns =
      'ROE: It is old.\n\nIt creaks.\n\nLI: It is.\n\nThen Roe rose.\n\nROE: So?\n\n(VIDEO)\n\nLI: So it goes.\n\nROE: When?\n\nLI: In May.';
    expect(found(turns)).toEqual([
      'It is old.\n\nIt creaks.',
      'It is.',
      'So?',
      'So it goes.',
      'When?',
      'In May.',
    ]);
    const article = `${turns}\n\nIt rained.\n\nThe hall was full.\n\nAll left.\n\nIt was late.`;
    expect(found(article)[0]).toBe('It is old.');
  });

  it('reads an interview in print by its questions and answers', () => {
    const turns = ['Why poetry?', 'It is short.', 'And prose?', 'Never.'];
    const printed = (one: string, other: string) =>
      turns.map((turn, at) => `${at % 2 === 0 ? one : other} ${turn}`).join('\n\n');
    expect(found(printed('Harbour Times:', 'Ada Quill:'))).toEqual(turns);
    expect(found(printed('Q.', 'A.'))).toEqual(turns);
  });

  it.each([
    ['dates', 'When: Friday\n\nWhere: Kesh. Who will go?\n\nWhen: Sunday\n\nWhere: Leck.'],
    ['scores', 'Goals: Roe 3.\n\nCards: Hale.\n\nGoals: Quill 9.\n\nCards: Pike.'],
    ['initials', 'A. J. Roe won.\n\nQ. J. Li lost.\n\nA. J. Roe left?\n\nQ. J. Li stayed?'],
    ['labels that come once', 'Price: Who knows?\n\nPlace: Kesh?\n\nDoors: Six?\n\nAge: 18.'],
  ])('takes a list of %s for no interview', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('leaves the page’s words behind the last turn out', () => {
    const turns = (last: string) => found(`ROE: The bridge is old.\n\nLI: It is. ${last}`)[1];
    expect(turns('Follow Ada Roe on Twitter @adaroe.')).toBe('It is.');
    expect(turns('Follow the money on Facebook.')).toBe('It is. Follow the money on Facebook.');
  });

  it('takes what points to a film for no speaker', () => {
    expect(found('WATCH: Roe and Li argue.\n\nIt rained.\n\nWATCH: Roe rises.')).toEqual([]);
    expect(found('WATCHORN: It is old.\n\nLI: It is.')).toEqual(['It is old.', 'It is.']);
  });

  it('takes what says where a picture is for no speaker', () => {
    expect(found('COUNCIL MEETING: Long and wet.\n\nABOVE: A home in Kesh.')).toEqual([]);
    expect(found('ROE: It is long.\n\nABOVE: A home in Kesh.')).toEqual([]);
  });

  it('takes one line in capitals for a headline', () => {
    expect(found('EXCLUSIVE: The bridge is old.\n\nIt rained.')).toEqual([]);
  });
});

const hostile = anyTextOf(
  [
    '"',
    '“',
    '”',
    "'",
    '’',
    '‘',
    "''",
    '«',
    '»',
    '. ',
    ', ',
    '\n\n',
    '\n',
    ' he said ',
    'ROE: ',
    'word ',
    '\ud800',
    '\0',
  ],
  80,
);

describe('any text', () => {
  it('gives parts in order that lie in the text, trimmed and not empty', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let at = 0;
        for (const { parts } of findQuotations(text, splitSentences(text))) {
          for (const { start, end } of parts) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            at = end;
          }
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['"', "'", '“a ', '"a" ', "'a ", '\n"a', '"No," he said, "yes," ', '« “ '])(
    'is read whatever its length: %j',
    (unit) => {
      const text = unit.repeat(20_000);
      expect(() => findQuotations(text, splitSentences(text))).not.toThrow();
    },
  );
});
