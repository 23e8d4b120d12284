import { describe, expect, it } from 'vitest';
import { denials } from './told.ts';
import { extract } from '../../../../src/summaries/extraction/index.ts';

const SCENE = 'Senator Ada Marsh, accused of much, met the Roe Company in Leeds on Monday. ';

describe('verbs of denying', () => {
  it.each([
    ['Marsh denied the vaccine claims.', 'denies | Ada Marsh | denied | the vaccine claims'],
    ['Marsh denied vaccines cause harm.', 'denies | Ada Marsh | denied | vaccines cause harm'],
    [
      'The firm ruled out any involvement in it.',
      'denies | Roe Company | ruled out | any involvement in it',
    ],
    ['It is a charge that’s rejected by Marsh.', 'denies | Ada Marsh | rejected | -'],
    ['The claim was flatly rejected by Marsh.', 'denies | Ada Marsh | rejected | The claim'],
    [
      'The officer that arrested the suspect, Otis Hale, denied it.',
      'denies | officer | denied | -',
    ],
    [
      'Marsh denied later in the day that she lied.',
      'denies | Ada Marsh | denied | later in the day that she lied',
    ],
    [
      'Marsh cast further doubt on claims that it was late.',
      'downplays | Ada Marsh | cast further doubt on | claims that it was late',
    ],
    ['The FBI did not have a comment.', 'declines | FBI | did not have a comment | -'],
    [
      'His lawyers say the allegations are baseless.',
      'denies | lawyers | the allegations are baseless | the allegations',
    ],
    [
      'Marsh said nobody was killed by her men.',
      'denies | Ada Marsh | nobody was killed | by her men',
    ],
    [
      'Marsh said no formal contact was made with the spy.',
      'denies | Ada Marsh | no formal contact | -',
    ],
    ['Marsh denied any part in it.', 'denies | Ada Marsh | denied | any part in it'],
    ['Marsh is denying that she knew.', 'denies | Ada Marsh | denying | she knew'],
    [
      'Marsh, the chief who led the search in Kesh, Texas, denies that she knew.',
      'denies | Ada Marsh | denies | she knew',
    ],
    // whoever stands nearest only belongs to what is told of the denier
    [
      'Otis Hale, the firm’s chief, who joined Brannig Ltd in May, denied it.',
      'denies | Otis Hale | denied | -',
    ],
    [
      'Otis Hale, who runs Brannig Ltd, the firm that owns it, denied it.',
      'denies | Otis Hale | denied | -',
    ],
    ['Otis Hale, a trader, a father of two, denied it.', 'denies | Otis Hale | denied | -'],
    ['The club that bought it from Otis Hale denied it.', 'denies | club | denied | -'],
    ['People who live near Marsh denied it.', 'denies | People | denied | -'],
    ['In Leeds, the chief, who joined in May, denied it.', 'denies | chief | denied | -'],
    ['Otis Hale, who said the trust, the firm’s owner, denied it.', 'denies | trust | denied | -'],
    ['Marsh told a man who said the trust denied it.', 'denies | trust | denied | -'],
    ['The claim that was made is one that Otis Hale denied.', 'denies | Otis Hale | denied | -'],
    ['The woman, now aged 58, who was ill, denies it.', 'denies | woman | denies | -'],
    [
      'Marsh has repeatedly denied that she knew of it, saying it was late.',
      'denies | Ada Marsh | denied | she knew of it',
    ],
    [
      'Marsh, who attended the talks, denies having paid them.',
      'denies | Ada Marsh | denies | having paid them',
    ],
    [
      'Marsh disputed the company’s account of the fire.',
      'denies | Ada Marsh | disputed | the company’s account of the fire',
    ],
    [
      'Marsh said it was “flatly false” that she had agreed to it.',
      'denies | Ada Marsh | said it was | she had agreed to it',
    ],
    [
      'Marsh said it was not true that she had agreed to it.',
      'denies | Ada Marsh | it was not true | she had agreed to it',
    ],
    [
      'The Health and Safety Executive denied that it knew.',
      'denies | Health and Safety Executive | denied | it knew',
    ],
    [
      'The director of the Ministry for Water, Food and Rural Life, Otis Hale, denied it.',
      'denies | Otis Hale | denied | -',
    ],
    [
      'Harbour Council and Police Federation denied it.',
      'denies | Harbour Council and Police Federation | denied | -',
    ],
    [
      'Marsh’s lawyers contend that she was in Leeds and deny that she was paid.',
      'denies | Marsh’s lawyers | deny | she was paid',
    ],
    [
      'It is untrue that the trust sold the boats, Otis Hale wrote in a letter.',
      'denies | Otis Hale | It is untrue | the trust sold the boats',
    ],
    [
      'It is not true that the trust sold the boats, said Otis Hale.',
      'denies | Otis Hale | It is not true | the trust sold the boats',
    ],
    [
      'Otis Hale has never met that man, his lawyer said.',
      "denies | Otis Hale's lawyer | has never met | that man",
    ],
    [
      'The panel said there was no evidence that it had been warned.',
      'denies | panel | there was no evidence | it had been warned',
    ],
    [
      'Marsh maintained that there was no break in supply.',
      'denies | Ada Marsh | there was no | break in supply',
    ],
    ['Marsh insists that she never asked for it.', 'denies | Ada Marsh | never | asked for it'],
    [
      'The talks are over, a spokesman for the trust said. He would not say when they began.',
      'declines | spokesman for the trust | would not say | when they began',
    ],
    [
      'It rained.\n\nCorvex Ltd owns it. The firm declined to comment.',
      'declines | Corvex Ltd | declined to comment | -',
    ],
    [
      'It rained.\n\nCorvex Ltd and Brannig Ltd own it. The firm declined to comment.',
      'declines | firm | declined to comment | -',
    ],
    // what is denied is what was asked
    [
      'Asked whether the trust had sold the boats, Otis Hale said: “That is false.”',
      'denies | Otis Hale | That is false | the trust had sold the boats',
    ],
    [
      '“That is false,” said Otis Hale, when asked whether the trust had sold the boats.',
      'denies | Otis Hale | That is false | the trust had sold the boats',
    ],
    [
      'Otis Hale was asked if the trust had sold the boats. “That is not true,” he said.',
      'denies | Otis Hale | That is not true | the trust had sold the boats',
    ],
    [
      'Asked on Friday about claims that the trust had sold the boats, Otis Hale denied it.',
      'denies | Otis Hale | denied | the trust had sold the boats',
    ],
    [
      'The trust declined to comment when asked about the leak.',
      'declines | trust | declined to comment | the leak',
    ],
    [
      'Marsh was asked whether she liked Leeds. She left. “That is false,” Otis Hale said.',
      'denies | Otis Hale | That is false | -',
    ],
    ['Marsh denied it. When asked about Leeds, she left.', 'denies | Ada Marsh | denied | -'],
    // who holds an office in a body the article calls by no name there
    [
      'The Roe Company left. Its chief executive, Otis Hale, denied it.',
      'denies | Otis Hale | denied | -',
    ],
    [
      'The Roe Company left. The firm’s chief executive denied it.',
      "denies | Roe Company's chief executive | denied | -",
    ],
    ['Marsh insisted she had never seen it.', 'denies | Ada Marsh | had never | seen it'],
    [
      'Marsh insisted no money had changed hands.',
      'denies | Ada Marsh | no money had changed hands | -',
    ],
    [
      'Marsh said of the firm that it was not involved in the sale.',
      'denies | Ada Marsh | it was not involved | the sale',
    ],
    [
      '“The letter is a fabrication,” Marsh said.',
      'denies | Ada Marsh | The letter is a fabrication | -',
    ],
    [
      'Marsh denied that the exit of Ben Roe, mayor since 2019, was linked to it.',
      'denies | Ada Marsh | denied | the exit of Ben Roe, mayor since 2019, was linked to it',
    ],
    [
      'Marsh did not comment on the report, and a spokesman declined to do so.',
      'declines | Ada Marsh | did not comment | the report',
    ],
    [
      '“There was no deal. There never was one,” Marsh said.',
      'denies | Ada Marsh | There was no deal | -',
    ],
    [
      'Marsh said she had never met the lender.',
      'denies | Ada Marsh | she had never met | the lender',
    ],
    [
      'Marsh said the reports were untrue.',
      'denies | Ada Marsh | the reports were untrue | the reports',
    ],
    ['“There were no talks,” Marsh said.', 'denies | Ada Marsh | There were no talks | -'],
    ['“No comment,” Marsh said.', 'declines | Ada Marsh | No comment | -'],
    [
      '“I’m not going to get into papers,” Marsh said.',
      'declines | Ada Marsh | I’m not going to get into | papers',
    ],
    [
      '“We are unable to comment,” Marsh said.',
      'declines | Ada Marsh | We are unable to comment | -',
    ],
    ['Marsh ignored questions as she left.', 'declines | Ada Marsh | ignored questions | -'],
    ['Marsh met them twice and denied any deal.', 'denies | Ada Marsh | denied | any deal'],
    [
      'Marsh denied taking money from them.',
      'denies | Ada Marsh | denied | taking money from them',
    ],
    [
      'Marsh denied any payment to the company.',
      'denies | Ada Marsh | denied | any payment to the company',
    ],
    [
      'Marsh denied the charge and said the bridge was safe.',
      'denies | Ada Marsh | denied | the charge',
    ],
    [
      'Marsh denied that the bridge was unsafe, and she opened it again.',
      'denies | Ada Marsh | denied | the bridge was unsafe',
    ],
    [
      'Marsh denied owing money and failing to pay it.',
      'denies | Ada Marsh | denied | owing money and failing to pay it',
    ],
    [
      'Marsh denied that the bridge was unsafe and sold the harbour to Roe.',
      'denies | Ada Marsh | denied | the bridge was unsafe',
    ],
    [
      'Marsh denied the claim and walked out of the room.',
      'denies | Ada Marsh | denied | the claim',
    ],
    [
      'Marsh denied knowing of the fee and named the man who did.',
      'denies | Ada Marsh | denied | knowing of the fee',
    ],
    [
      'Marsh denied that Roe had lied and sold the harbour.',
      'denies | Ada Marsh | denied | Roe had lied and sold the harbour',
    ],
    ['Marsh (D-Ohio) on Friday denied the report.', 'denies | Ada Marsh | denied | the report'],
    ['The harbour master, Bo Kerr, denied the report.', 'denies | Bo Kerr | denied | the report'],
    ['The mayors, Ada and Bo, denied the report.', 'denies | mayors | denied | the report'],
    ['Marsh contests the report.', 'denies | Ada Marsh | contests | the report'],
    ['Denying any deal, Marsh left the room.', 'denies | Ada Marsh | Denying | any deal'],
    ['The report was denied by the ministry.', 'denies | ministry | denied | The report'],
    [
      'Opponents of Marsh denied the claim that votes were bought.',
      'denies | Opponents of Ada Marsh | denied | the claim that votes were bought',
    ],
    [
      'Two people close to Marsh denied the report.',
      'denies | people close to Ada Marsh | denied | the report',
    ],
    [
      'A spokesman for Marsh denied the report.',
      'denies | spokesman for Ada Marsh | denied | the report',
    ],
    ['Marsh issued a denial of the charge.', 'denies | Ada Marsh | denial | the charge'],
    ['The company refuted the report on Friday.', 'denies | Roe Company | refuted | the report'],
    ['Marsh disputed the account.', 'denies | Ada Marsh | disputed | the account'],
    [
      'Marsh disavowed any knowledge of the plan.',
      'denies | Ada Marsh | disavowed | any knowledge of the plan',
    ],
    ['Marsh rejected the allegation.', 'denies | Ada Marsh | rejected | the allegation'],
    [
      'Marsh rejected the idea that she would leave.',
      'denies | Ada Marsh | rejected | the idea that she would leave',
    ],
    [
      'Marsh pushed back against suggestions of a rift.',
      'denies | Ada Marsh | pushed back against | suggestions of a rift',
    ],
    ['Marsh called the report “completely false.”', 'denies | Ada Marsh | called | the report'],
    ['Marsh called the report a lie.', 'denies | Ada Marsh | called | the report'],
    ['Marsh called Hale’s remark “a lie”.', 'denies | Ada Marsh | called | Hale’s remark'],
    ['Marsh called that a lie.', 'denies | Ada Marsh | called | -'],
    [
      'Marsh said the rumours were “completely unfounded”.',
      'denies | Ada Marsh | the rumours were “completely unfounded | the rumours',
    ],
    [
      'Marsh told the jury that she had not been angry and had not carried out the attack.',
      'denies | Ada Marsh | and had not carried out | the attack',
    ],
    [
      'Marsh told the jury: “I didn’t murder Barry Cooper.”',
      'denies | Ada Marsh | I didn’t murder | Barry Cooper',
    ],
    [
      'A man accused of killing Kim Roe told police he did not kill her, a court heard.',
      'denies | man accused of killing Kim Roe | he did not kill | -',
    ],
    [
      'When questioned by Otis Pike, of the Kesh Murder Team, Ms Marsh denied the report.',
      'denies | Ada Marsh | denied | the report',
    ],
    ['A policeman called to the ford, yesterday denied it.', 'denies | policeman | denied | -'],
    [
      'The former governor of Kesh State, Senator Rabi Musa, has denied the report.',
      'denies | Rabi Musa | denied | the report',
    ],
    [
      'Marsh described the report as a “blatant lie”.',
      'denies | Ada Marsh | described | the report',
    ],
    ['“No I didn’t,” Marsh said.', 'denies | Ada Marsh | No I didn’t | -'],
    [
      'Marsh said it was a “cruel and stupid lie” to suggest that she knew.',
      'denies | Ada Marsh | said it was | she knew',
    ],
    [
      'Marsh insisted allegations against the club are false.',
      'denies | Ada Marsh | allegations against the club are false | allegations against the club',
    ],
    [
      'Marsh says she “never met with any lender”.',
      'denies | Ada Marsh | she “never met | any lender',
    ],
    ['Marsh late on Friday night denied the report.', 'denies | Ada Marsh | denied | the report'],
    [
      'Marsh said the report was “complete invention”.',
      'denies | Ada Marsh | the report was “complete invention | the report',
    ],
    [
      'But Ms Marsh, chair of the harbour board, said the report was late and insisted she had never planned to stand.',
      'denies | Ada Marsh | had never | planned to stand',
    ],
    [
      'Ada Marsh says remarks she made about Leeds were not meant to insinuate anything.',
      'denies | Ada Marsh | were not meant | insinuate anything',
    ],
    ['\n\nLEEDS (Reuters) -Orrin denied the report.', 'denies | Orrin | denied | the report'],
    ['\n\nLEEDS —Orrin denied the report.', 'denies | Orrin | denied | the report'],
    ['Marsh called it “complete nonsense.”', 'denies | Ada Marsh | called | -'],
    [
      'Marsh called it a lie that she had left early.',
      'denies | Ada Marsh | called | she had left early',
    ],
    ['Marsh kept denying it to the harbour board.', 'denies | Ada Marsh | denying | -'],
    ['Otis Hale said the ford was shut. Marsh denied that.', 'denies | Ada Marsh | denied | -'],
    ['Otis Hale said the ford was shut. Marsh denied this.', 'denies | Ada Marsh | denied | -'],
    ['Marsh denied this in her book.', 'denies | Ada Marsh | denied | -'],
    ['Marsh denied that it had paid.', 'denies | Ada Marsh | denied | it had paid'],
    [
      'Marsh denied to the harbour board that she knew of it.',
      'denies | Ada Marsh | denied | she knew of it',
    ],
    [
      'Marsh denied links to the men that she had met.',
      'denies | Ada Marsh | denied | links to the men that she had met',
    ],
    ['Her office denied the report.', "denies | Ada Marsh's office | denied | the report"],
    ['His office denied the report.', 'denies | office | denied | the report'],
    ["St. Brendan's denied the report.", "denies | St. Brendan's | denied | the report"],
    ["Marsh's denying the report.", 'denies | Ada Marsh | denying | the report'],
    ['Marsh pleaded not guilty to fraud.', 'denies | Ada Marsh | not guilty | fraud'],
    ['Marsh sought to dispel rumors of a sale.', 'denies | Ada Marsh | dispel | rumors of a sale'],
    ['The governor denied the report.', 'denies | governor | denied | the report'],
    ['Marsh disputed the toll.', 'denies | Ada Marsh | disputed | the toll'],
    ['Marsh rubbished talk of a sale.', 'denies | Ada Marsh | rubbished | talk of a sale'],
    [
      'Marsh branded the story “a complete fabrication”.',
      'denies | Ada Marsh | branded | the story',
    ],
    [
      'Marsh called the paper’s account “a blatant lie”.',
      'denies | Ada Marsh | called | the paper’s account',
    ],
    [
      'It is untrue that the dam leaked, Marsh said.',
      'denies | Ada Marsh | It is untrue | the dam leaked',
    ],
    [
      '“We did not dump anything in the lake,” Marsh said.',
      'denies | Ada Marsh | We did not dump | anything in the lake',
    ],
    [
      'Marsh said she had never authorised the transfer.',
      'denies | Ada Marsh | she had never authorised | the transfer',
    ],
    [
      'Marsh maintained that she does not own the boat.',
      'denies | Ada Marsh | does not | own the boat',
    ],
    [
      'While denying the report, a senior source welcomed it.',
      'denies | senior source | denying | the report',
    ],
    [
      'The bank has no event planned, a spokesman said, dispelling rumours of one.',
      'denies | spokesman | dispelling | rumours of one',
    ],
    [
      'Marsh quickly issued a statement rebutting the report.',
      'denies | Ada Marsh | rebutting | the report',
    ],
    ['The sale was denied by the lender on Monday.', 'denies | lender | denied | -'],
    [
      'A lawyer for Mr Kerr, Ines Cole, denied the report.',
      'denies | Ines Cole | denied | the report',
    ],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    'Marsh did not deny it.',
    'Nobody can deny it was late.',
    'Marsh could neither confirm nor change it.',
    'Marsh was denied entry.',
    'The judge denied bail.',
    'The town denied funding to the club.',
    'They spoke of denying poor people health care.',
    'The judge denied the motion.',
    'The party denied her the nomination.',
    'The law denies many voters the right to speak.',
    'Marsh rejected the bill.',
    'Marsh rejected an offer from them.',
    'Marsh rejected the idea.',
    'Marsh disavowed the Klan.',
    'Marsh disagreed with the ministry.',
    'It is a debunked theory.',
    'They fought over the disputed islands.',
    'Marsh pushed back the date.',
    'Marsh has denied climate groups a seat.',
    'Marsh denied Bo Kerr, the younger of the two, a hearing.',
    'The club denied Kerr the prize.',
    'Marsh won contests that were close.',
    'Marsh disputed the company’s bill for the fire.',
    'Marsh insisted she had not decided yet.',
    'Marsh insisted no member should leave.',
    'Marsh said it was sad that she had agreed to it.',
    '“The letter is a joy,” Marsh said.',
    'Marsh said she had never met a kinder man.',
    'Marsh said she never met her father.',
    '“We did not kill the game off,” Marsh said.',
    'Marsh said the club had not carried out repairs.',
    '“This has never happened before,” Marsh said.',
    'Marsh said the lamp was her own invention.',
    'It would be a lie to say that nobody cared, Marsh said.',
    'Marsh ignored the rules as she left.',
    '“We won’t answer the door,” Marsh said.',
    '“I had no comment card,” Marsh said.',
    '“It was wrong, and I am sorry,” Marsh said.',
    'A referee waved away two late appeals.',
    'Marsh won most contests this season.',
    'Marsh spoke of the long-denied pension.',
    'The rule allows her to keep quiet and deny it.',
    'If she denies the report, the talks may last.',
    'Should the firm deny the report, families may sue.',
    'Why has nobody at the ministry denied the report?',
    'Nobody at the ministry would deny that it was late.',
    'The hero denies himself every pleasure.',
    'The goalkeeper denied Kerr from close range.',
    'The goalkeeper denied Kerr with a one-handed save.',
    '“That’s not true of every town,” Marsh said.',
    '“We did not expect anyone to come,” Marsh said.',
    'Marsh maintained that she does not know the way.',
    'Marsh maintained that there was no need to hurry.',
    'The inquiry rejected the argument that the trust had been misled.',
    'Judge Ann Lee rejected the claim that he lied.',
    'The coroner, Otis Hale, rejected suggestions that she fell.',
    'The Harbour Gazette said there was no evidence that the bridge was unsafe.',
    'Police said there was no evidence of a cover-up.',
    'There is no sign that the strike will end.',
    'The trust wrote no letters, and there is no evidence that Leeds is large.',
    'Marsh settled the case without admitting or denying the charges.',
    'The offer seeks to deny shareholders the value of their stake.',
    'Rules gave the ferry firm an advantage denied to smaller lines.',
    'Marsh left with data she hopes will refute the charges.',
    'Analysts called it a false dawn on Friday.',
    'Knee pain rules out any role for Marsh on Saturday.',
    'Police ruled out foul play in the death of Otis Hale.',
    'The team did not give an answer on the pitch.',
    'The law did not offer any response to the crisis.',
    'The label would not specify the dose.',
    'The scan will not reveal whether it has spread.',
    '“We have no comment cards,” Marsh said.',
    'Marsh said suggestions by staff that they were late and wrong were ignored.',
    '“There is no pressure to raise rates this year,” Marsh said.',
    '“Don’t get me wrong, it was wrong, but two died,” Marsh said.',
    '“Every trader isn’t a crook,” Marsh said.',
    '“Nobody called me back,” Marsh said.',
    'The bill was rejected by Marsh.',
    'They denied patients a vaccine.',
    'The bank made what Marsh called a desperate move to prevent speculation.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('what somebody may deny, and what a paper or a poll tells', () => {
  it.each([
    [
      'The ministry denied responsibility for the attack on the pool.',
      'denies | ministry | denied | responsibility for the attack on the pool',
    ],
    ['“I can deny that the bank paid,” said Marsh.', 'denies | Ada Marsh | deny | the bank paid'],
    ['The union disputes it.', 'denies | union | disputes | -'],
    [
      '“They haven’t done anything wrong,” Marsh said.',
      'denies | Ada Marsh | They haven’t done | anything wrong',
    ],
    ['Marsh said there was no agreement.', 'denies | Ada Marsh | there was no agreement | -'],
    [
      'Half a dozen of the men denied the charges.',
      'denies | Half a dozen of the men | denied | the charges',
    ],
    ['A man declined to comment.', 'declines | man | declined to comment | -'],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    'The bank denied killers the shelter they sought.',
    'Insurers may deny claims for damage by storms.',
    'Marsh said they could deny the report.',
    'There is no denying that the bridge is late.',
    'The Rovers denied the United a third win.',
    'The town disputes its border with Kesh in court.',
    'She may win contests that month, giving rise to more questions.',
    '“They haven’t done anything about it,” Marsh said.',
    'Marsh said there was no perfect agreement.',
    'Marsh said that no immediate decision had been made.',
    'Of those asked 55 percent of voters say she does not.',
    'Marsh said that someone who doesn’t answer questions cannot win.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('the claim that is the subject, and what stands inside it', () => {
  it.each([
    ['The claims were flatly rejected by the union.', 'denies | union | rejected | The claims'],
    [
      'Reports that Mr. Hale was ill were dismissed by the ministry.',
      'downplays | ministry | dismissed | Reports that Mr. Hale was ill',
    ],
    [
      'Marsh said the rumours are not true.',
      'denies | Ada Marsh | the rumours are not true | the rumours',
    ],
    [
      'Marsh said the reports of a split were “categorically untrue.”',
      'denies | Ada Marsh | the reports of a split were “categorically untrue | the reports of a split',
    ],
    [
      'Marsh said reports linking her to the clinic were false.',
      'denies | Ada Marsh | reports linking her to the clinic were false | reports linking her to the clinic',
    ],
    [
      'Marsh denied that Otis Pott, who ran the pool, had lied.',
      'denies | Ada Marsh | denied | Otis Pott, who ran the pool, had lied',
    ],
    [
      'Marsh denied that she, or anyone in her office, had leaked the letter.',
      'denies | Ada Marsh | denied | she, or anyone in her office, had leaked the letter',
    ],
    [
      'Marsh denied that Otis Pott and his aide had lied.',
      'denies | Ada Marsh | denied | Otis Pott and his aide had lied',
    ],
    [
      'Marsh disputed the charge that articles on the port, written by students, were wrong.',
      'denies | Ada Marsh | disputed | the charge that articles on the port, written by students, were wrong',
    ],
    // the sentence goes on
    [
      'Marsh denied any role in the attacks, and no group has claimed them.',
      'denies | Ada Marsh | denied | any role in the attacks',
    ],
    [
      'Marsh denied the reports and no bid materialised.',
      'denies | Ada Marsh | denied | the reports',
    ],
    ['Marsh denied the report, late Tuesday.', 'denies | Ada Marsh | denied | the report'],
    [
      'Marsh denied the report, telling the paper, owned by Otis Pott, that it was late.',
      'denies | Ada Marsh | denied | the report',
    ],
    [
      'Marsh declined to name those involved, nor did she say how many left.',
      'declines | Ada Marsh | declined to name | those involved',
    ],
    [
      'Quickbay, which declined to comment, returned the rights.',
      'declines | Quickbay | declined to comment | -',
    ],
    ['Marsh insisted the bridge had not been sold.', 'denies | Ada Marsh | had not | -'],
    ['Marsh pleaded not guilty on Tuesday to theft.', 'denies | Ada Marsh | not guilty | theft'],
    ['Marsh pleaded not guilty in May and went to trial.', 'denies | Ada Marsh | not guilty | -'],
    [
      'Marsh disputed Mr. Hale’s account of the vote.',
      'denies | Ada Marsh | disputed | Mr. Hale’s account of the vote',
    ],
    [
      'Marsh dismissed allegations against Ms. Hale as untrue.',
      'denies | Ada Marsh | dismissed | allegations against Ms. Hale',
    ],
    // of two verbs the one that denies
    ['Marsh rejects and strongly denies the claims.', 'denies | Ada Marsh | denies | the claims'],
    ['Marsh rejects and condemns the claims.', 'denies | Ada Marsh | rejects | the claims'],
    // what somebody's denial is of
    ['Otis Pott’s denial of the charge came too late.', 'denies | Otis Pott | denial | the charge'],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    'The claims were rejected by the judge.',
    'The reports were dismissed by voters.',
    'The insurer’s denial of the claim was late.',
    'The bank’s denial of the request was late.',
    '“It was not true love,” Marsh said.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('further ways not to say, and to have no part in it', () => {
  it.each([
    [
      'Marsh was not immediately available to comment.',
      'declines | Ada Marsh | was not immediately available to comment | -',
    ],
    [
      'Marsh was unavailable for comment.',
      'declines | Ada Marsh | was unavailable for comment | -',
    ],
    [
      'Marsh could not be located for comment.',
      'declines | Ada Marsh | could not be located for comment | -',
    ],
    [
      'Efforts to reach Marsh on Sunday were unsuccessful.',
      'declines | Ada Marsh | were unsuccessful | -',
    ],
    ['Asked about it, Marsh demurred.', 'declines | Ada Marsh | demurred | -'],
    [
      'Marsh declined through an aide to be interviewed.',
      'declines | Ada Marsh | declined through an aide to be interviewed | -',
    ],
    ['Not so, says Marsh.', 'denies | Ada Marsh | Not so | -'],
    [
      '“Under no circumstances did I tell him to go,” Marsh said.',
      'denies | Ada Marsh | Under no circumstances did | I tell him to go',
    ],
    [
      'Marsh said she’d never heard of the lender.',
      'denies | Ada Marsh | she’d never heard of | the lender',
    ],
    [
      'Lawyers for Ada Marsh say their client is innocent.',
      'denies | Lawyers for Ada Marsh | their client is innocent | -',
    ],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    'Marsh was available for comment.',
    'Efforts to reach the summit were unsuccessful.',
    'Efforts to reach a deal were unsuccessful.',
    'The wreck could not be located.',
    'It was not so cold, says Marsh.',
    'Traders in Leeds say their stock is cheap.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('called false from behind, answered with a word, or not to be had', () => {
  it.each([
    [
      'Marsh dismissed as “laughable” the notion that she had lied.',
      'denies | Ada Marsh | dismissed | the notion that she had lied',
    ],
    [
      'Otis Pott said she billed for it, an accusation her lawyers call absurd.',
      "denies | Ada Marsh's lawyers | call | -",
    ],
    [
      'Marsh rejected what she called “malicious insinuations” of a plot.',
      'denies | Ada Marsh | rejected | what she called “malicious insinuations” of a plot',
    ],
    [
      'Marsh denied her assertions that he drank.',
      'denies | Ada Marsh | denied | her assertions that he drank',
    ],
    [
      'Asked whether the port had paid, Marsh replied: “No.”',
      'denies | Ada Marsh | No | the port had paid',
    ],
    [
      '“Nobody at this port authorised or knew of it,” Marsh said.',
      'denies | Ada Marsh | Nobody at this port authorised | or knew of it',
    ],
    ['Marsh said she knew nothing of the plan.', 'denies | Ada Marsh | knew nothing of | the plan'],
    [
      'Marsh told police that she did not push the man.',
      'denies | Ada Marsh | she did not push | the man',
    ],
    [
      'Marsh said that she was “100 percent innocent” of it.',
      'denies | Ada Marsh | she was “100 percent innocent | -',
    ],
    [
      '“He absolutely did not say that,” Marsh said.',
      'denies | Ada Marsh | He absolutely did not say | -',
    ],
    [
      'Marsh denied owning the barge, whose sale was late.',
      'denies | Ada Marsh | denied | owning the barge',
    ],
    ['The retired diver, 44, of Leeds, denies theft.', 'denies | retired diver | denies | theft'],
    [
      'Marsh dismissed Otis Pott’s accusations of theft.',
      'downplays | Ada Marsh | dismissed | Otis Pott’s accusations of theft',
    ],
    [
      'Marsh dismissed criticism from Otis Pott.',
      'downplays | Ada Marsh | dismissed | criticism from Otis Pott',
    ],
    [
      'Marsh declined to publicly detail the plan.',
      'declines | Ada Marsh | declined to publicly detail | the plan',
    ],
    [
      'Marsh declined an interview request.',
      'declines | Ada Marsh | declined an interview request | -',
    ],
    [
      'Marsh declined to make her aide available.',
      'declines | Ada Marsh | declined to make her aide available | -',
    ],
    [
      'Marsh would not confirm that it was late.',
      'declines | Ada Marsh | would not confirm | it was late',
    ],
    [
      'Neither Marsh nor Otis Pott could be reached.',
      'declines | Marsh and Otis Pott | could be reached | -',
    ],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    '“No,” said Marsh.',
    'Marsh said they billed for visits that never took place.',
    'Few economists dispute that wages fell.',
    'Marsh dismissed Otis Pott’s lawyer.',
    'Marsh dismissed him from the post.',
    'Marsh said that if she refused to divulge the plan, it would fail.',
    'Marsh would not have denied the report.',
    'The lawsuit accuses the bank of denying loans to farmers.',
    'They rejected the king’s claim to the throne.',
    'The island could not be reached by car.',
    'Marsh said that she did not push for it.',
    'The Senate would not confirm the judge.',
    'Marsh declined the offer.',
    'Nobody in the town was hurt, Marsh said.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('softer than denying', () => {
  it.each([
    [
      'Marsh has been quick to downplay the meetings, noting that they were short.',
      'downplays | Ada Marsh | downplay | the meetings',
    ],
    [
      'Marsh brushed aside concerns over the sale.',
      'downplays | Ada Marsh | brushed aside | concerns over the sale',
    ],
    [
      'Marsh minimized the role of the company.',
      'downplays | Ada Marsh | minimized | the role of the company',
    ],
    [
      'Marsh dismissed the report as thin.',
      'downplays | Ada Marsh | dismissed | the report as thin',
    ],
    ['Marsh dismissed talk of a rift.', 'downplays | Ada Marsh | dismissed | talk of a rift'],
    ['Marsh dismissed the report as gossip.', 'denies | Ada Marsh | dismissed | the report'],
    [
      'Marsh dismissed talk of a rift as “nonsense”.',
      'denies | Ada Marsh | dismissed | talk of a rift',
    ],
    [
      'The company declined further comment.',
      'declines | Roe Company | declined further comment | -',
    ],
    [
      'Marsh declined to comment on the sale.',
      'declines | Ada Marsh | declined to comment | the sale',
    ],
    [
      'Marsh would not say whether it was so.',
      'declines | Ada Marsh | would not say | whether it was so',
    ],
    [
      'The company did not offer immediate comment Friday on the sale.',
      'declines | Roe Company | did not offer immediate comment | the sale',
    ],
    [
      'The company won’t even reveal how many it pays.',
      'declines | Roe Company | won’t even reveal | how many it pays',
    ],
    [
      'Marsh said she could not discuss Otis Pike’s case.',
      'declines | Ada Marsh | she could not discuss | Otis Pike’s case',
    ],
    [
      'The company did not respond to a request for comment.',
      'declines | Roe Company | did not respond | -',
    ],
    [
      'Marsh said it would be inappropriate to comment on the leak.',
      'declines | Ada Marsh | it would be inappropriate to comment | the leak',
    ],
    [
      'The company said it would be wrong to comment while the search went on.',
      'declines | Roe Company | it would be wrong to comment | -',
    ],
    [
      '“It would not be right for me to speculate,” Marsh said.',
      'declines | Ada Marsh | It would not be right for me to speculate | -',
    ],
    [
      'The company said it could not discuss individual cases.',
      'declines | Roe Company | could not discuss | individual cases',
    ],
    [
      'Marsh said she was unable to comment further.',
      'declines | Ada Marsh | she was unable to comment further | -',
    ],
    ['Marsh did not want to comment.', 'declines | Ada Marsh | did not want to comment | -'],
    ['Marsh would not discuss the talks.', 'declines | Ada Marsh | would not discuss | the talks'],
    ['The company can’t comment.', 'declines | Roe Company | can’t comment | -'],
    [
      'Marsh neither confirmed nor denied the sale.',
      'unconfirmed | Ada Marsh | neither confirmed nor denied | the sale',
    ],
    [
      'The company would neither confirm nor deny the sale.',
      'unconfirmed | Roe Company | neither confirm nor deny | the sale',
    ],
    [
      'Marsh declined to confirm or deny the sale.',
      'declines | Ada Marsh | declined to confirm or deny | the sale',
    ],
    [
      'Neither Marsh nor the company would say how many left.',
      'declines | Marsh and the company | would say | how many left',
    ],
    [
      'Calls to the company went unanswered on Monday.',
      'declines | Roe Company | went unanswered | -',
    ],
    [
      'E-mails seeking comment from Marsh were not immediately returned.',
      'declines | Ada Marsh | were not immediately returned | -',
    ],
    [
      'The company could not confirm the sale.',
      'unconfirmed | Roe Company | could not confirm | the sale',
    ],
    [
      'It was sold, with no official confirmation from either side.',
      'unconfirmed | ? | with no official confirmation | -',
    ],
    [
      'The report could not be independently verified.',
      'unconfirmed | ? | could not be independently verified | -',
    ],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    'Marsh declined the offer.',
    'Marsh refused to leave.',
    'Marsh did not want to leave.',
    'Marsh said it would be wrong to leave.',
    'Marsh said it would be wrong for the company to comment.',
    'Marsh asked whether it would be wrong to comment.',
    'Marsh said they could not discuss the plan over dinner.',
    'They do not discuss football.',
    'Marsh did not respond to the blow.',
    'The judge dismissed the case.',
    'They dismissed him.',
    'The coach dismissed the class early.',
    'The judge dismissed the claims as baseless.',
    'Firms minimize costs.',
    'To play down such crimes is against the law.',
    'They confirmed it.',
    'The tribunal dismissed her claims of bias.',
    'The club dismissed the manager after nine games.',
    'Neither Marsh nor the company would sell.',
    'Calls to the company went up on Monday.',
    'Marsh said talks went on but that no final decision had been taken.',
    'Marsh said that no talks were scheduled.',
    'Marsh said they sold it on condition no money was paid.',
    'Workers left because they had not been paid, Marsh said.',
    'Marsh said the firm wanted a partner that did not have any link to the port.',
    'Marsh said a higher toll would not correct the deficit.',
    'Marsh said it would be totally wrong.',
    'Marsh said the dollar went in just the opposite direction.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('what only looks like a denial in what real reports print', () => {
  it.each([
    'Otis Hale said Marsh was “not a war hero” despite it.',
    '“This is crazy because we haven’t had this problem before,” Marsh said.',
    '“I’m glad he didn’t lie about it,” Marsh said.',
    'The pumps did not respond.',
    'Police did not respond to the call for an hour.',
    'It began after Otis Hale blatantly mischaracterized Marsh’s remarks.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));

  it.each([
    ['Marsh said she was “not a crook.”', 'denies | Ada Marsh | was “not a crook | -'],
    [
      'Marsh’s campaign did not respond by deadline.',
      'declines | Marsh’s campaign | did not respond | -',
    ],
    ['Marsh could not be reached for comment.', 'declines | Ada Marsh | could not be reached | -'],
    [
      'Marsh did not respond to questions about the loan.',
      'declines | Ada Marsh | did not respond | the loan',
    ],
    ['“This is crazy,” Marsh said.', 'denies | Ada Marsh | This is crazy | -'],
    ['Marsh said she was mischaracterized.', 'denies | Ada Marsh | mischaracterized | -'],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));
});

describe('where what is denied ends', () => {
  it.each([
    // through whom or where it is denied is no part of it
    [
      'Marsh denied the report via letters to the press.',
      'denies | Ada Marsh | denied | the report',
    ],
    ['Marsh denied the report through her lawyer.', 'denies | Ada Marsh | denied | the report'],
    [
      'Marsh denied any payment through the bank.',
      'denies | Ada Marsh | denied | any payment through the bank',
    ],
    [
      'Marsh disputed the accuracy of the report.',
      'denies | Ada Marsh | disputed | the accuracy of the report',
    ],
    [
      'Marsh said the request to Otis Pike never happened.',
      'denies | Ada Marsh | the request to Otis Pike never happened | -',
    ],
    // a clause put first, and another's behind "and"
    [
      'Though Marsh denied the charge, the cost of it was high.',
      'denies | Ada Marsh | denied | the charge',
    ],
    [
      'Marsh has denied being a spy and members of the board have defended her.',
      'denies | Ada Marsh | denied | being a spy',
    ],
    [
      'Marsh denied taking bribes and gifts of money.',
      'denies | Ada Marsh | denied | taking bribes and gifts of money',
    ],
    [
      'Police deny acts of brutality and say they showed restraint.',
      'denies | Police | deny | acts of brutality',
    ],
    [
      'Marsh disputed the notion that she ran an “irregular” channel to the port.',
      'denies | Ada Marsh | disputed | the notion that she ran an “irregular” channel to the port',
    ],
    ['Marsh denied that it was “late.” She left.', 'denies | Ada Marsh | denied | it was “late.”'],
    [
      'Marsh, who denies the charge, has left the port.',
      'denies | Ada Marsh | denies | the charge',
    ],
    ['Marsh pleaded not guilty in a court in Leeds.', 'denies | Ada Marsh | not guilty | -'],
    ['Marsh pleaded not guilty to theft.', 'denies | Ada Marsh | not guilty | theft'],
    [
      'Marsh declined later to state when it would open.',
      'declines | Ada Marsh | declined later to state | when it would open',
    ],
    ['Marsh flat-out denied the report.', 'denies | Ada Marsh | denied | the report'],
    [
      'It sold ten barges (the Roe Company would not disclose the price) and left.',
      'declines | Roe Company | would not disclose | the price',
    ],
    ['Marsh further denied the report.', 'denies | Ada Marsh | denied | the report'],
    // who says so
    [
      'Marsh denied a role in the fire, prosecutors in Leeds said on Friday.',
      'denies | Ada Marsh | denied | a role in the fire',
    ],
    [
      'The Company denies that it paid, Human Resources Director Otis Hale said.',
      'denies | Company | denies | it paid',
    ],
    [
      'The firm won’t comment, said Otis Hale, a spokesman for it.',
      'declines | Roe Company | won’t comment | -',
    ],
    [
      'The firm declined to comment, according to Otis Hale, its spokesman.',
      'declines | Roe Company | declined to comment | -',
    ],
    [
      'Marsh denied that prosecutors said it was late.',
      'denies | Ada Marsh | denied | prosecutors said it was late',
    ],
    [
      'Marsh denied claims that police said were false.',
      'denies | Ada Marsh | denied | claims that police said were false',
    ],
    // what the denier does besides
    [
      'Marsh denied the rumours telling The Post she was well.',
      'denies | Ada Marsh | denied | the rumours',
    ],
    [
      'Marsh denied any wrongdoing following a report in The Post.',
      'denies | Ada Marsh | denied | any wrongdoing',
    ],
    [
      'Marsh denied the allegations as “spurious” and has vowed to stay.',
      'denies | Ada Marsh | denied | the allegations',
    ],
    [
      'Marsh denied knowing the man and will appeal.',
      'denies | Ada Marsh | denied | knowing the man',
    ],
    [
      'Marsh denied telling The Post that she was ill.',
      'denies | Ada Marsh | denied | telling The Post that she was ill',
    ],
    [
      'Marsh denied following a woman home.',
      'denies | Ada Marsh | denied | following a woman home',
    ],
    [
      'Marsh denied that she lost it before moving and has paid.',
      'denies | Ada Marsh | denied | she lost it before moving and has paid',
    ],
    [
      'Marsh denied the report that the firm is bankrupt and has no money.',
      'denies | Ada Marsh | denied | the report that the firm is bankrupt and has no money',
    ],
    // words in marks, within the words denied, at their end or before them
    [
      'Marsh denied calling the mayor a “crook”.',
      'denies | Ada Marsh | denied | calling the mayor a “crook”',
    ],
    [
      'Marsh refused to comment on reports that he said they were “overpaid”, saying it was late.',
      'declines | Ada Marsh | refused to comment | reports that he said they were “overpaid”',
    ],
    ['Marsh denied “any wrongdoing”.', 'denies | Ada Marsh | denied | any wrongdoing'],
    [
      'Marsh rejected the “baseless and frivolous” accusations made by the union.',
      'denies | Ada Marsh | rejected | the “baseless and frivolous” accusations made by the union',
    ],
    [
      'Marsh rejected “officially-inspired” media reports of a sale.',
      'denies | Ada Marsh | rejected | “officially-inspired” media reports of a sale',
    ],
    [
      'Marsh rejected what she called “baseless” accusations made at a summit.',
      'denies | Ada Marsh | rejected | what she called “baseless” accusations made at a summit',
    ],
    [
      'Marsh dismissed “unfounded” rumours of a merger.',
      'downplays | Ada Marsh | dismissed | “unfounded” rumours of a merger',
    ],
    [
      'Marsh said she could “neither confirm nor deny” the report.',
      'unconfirmed | Ada Marsh | neither confirm nor deny | -',
    ],
    [
      'Marsh denied the claim. “I was in Leeds,” she said.',
      'denies | Ada Marsh | denied | the claim',
    ],
    [
      'Marsh denied the allegations “categorically”.',
      'denies | Ada Marsh | denied | the allegations',
    ],
    // a day between or behind
    [
      'Marsh denied a Post report on Monday that the firm had closed.',
      'denies | Ada Marsh | denied | a Post report on Monday that the firm had closed',
    ],
    [
      'Marsh pushed back on Friday against accusations that she lied.',
      'denies | Ada Marsh | pushed back on Friday against | accusations that she lied',
    ],
    [
      'Marsh denied late Monday that she would quit.',
      'denies | Ada Marsh | denied | she would quit',
    ],
    [
      'Marsh rejected on Monday claims that she lied.',
      'denies | Ada Marsh | rejected | claims that she lied',
    ],
    ['Marsh denied that report early Friday.', 'denies | Ada Marsh | denied | that report'],
    ['Marsh denied the rumours Tuesday night.', 'denies | Ada Marsh | denied | the rumours'],
    [
      'Marsh denied that report cards were late.',
      'denies | Ada Marsh | denied | report cards were late',
    ],
    ['Marsh denied Monday’s report.', 'denies | Ada Marsh | denied | Monday’s report'],
    [
      'Marsh denied meeting him early Friday.',
      'denies | Ada Marsh | denied | meeting him early Friday',
    ],
    // where a charge is answered
    [
      'Marsh pleaded not guilty to attempted murder at Leeds Crown Court.',
      'denies | Ada Marsh | not guilty | attempted murder',
    ],
    [
      'Marsh denied two counts of fraud in court.',
      'denies | Ada Marsh | denied | two counts of fraud',
    ],
    [
      'Marsh pleaded not guilty to stealing a car at Leeds station.',
      'denies | Ada Marsh | not guilty | stealing a car at Leeds station',
    ],
    [
      'Marsh denied working at Leeds Crown Court.',
      'denies | Ada Marsh | denied | working at Leeds Crown Court',
    ],
    // a time is no claim
    ['It was a claim which Marsh denied earlier in the day.', 'denies | Ada Marsh | denied | -'],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));
});

describe('what is refused, put to a court, panned or left undenied', () => {
  it.each([
    'Hale will remain in jail, denied bond Monday by a judge.',
    'Hale denied the striker a goal.',
    'The council denied licences to three shops.',
    'Asked why the president had chosen not to deny the rumour, Marsh left.',
    'Marsh refused to deny the report.',
    'Marsh has yet to deny the report.',
    'Marsh declined to reject the claims.',
    'The review suggested the actor dismissed his most famous film.',
    'Marsh dismissed the waiter.',
    'Marsh is seeking to dismiss all claims filed by Hale.',
    'Lawyers filed a motion to dismiss the charges as baseless.',
    'Marsh asked U.S. District Judge Otis Hale to dismiss the suit as meritless.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));

  it.each([
    ['Marsh denied goals were the aim.', 'denies | Ada Marsh | denied | goals were the aim'],
    ['Marsh chose to deny the report.', 'denies | Ada Marsh | deny | the report'],
    ['Marsh did not hesitate to deny the report.', 'denies | Ada Marsh | deny | the report'],
    [
      'Marsh dismissed the criticism of her film.',
      'downplays | Ada Marsh | dismissed | the criticism of her film',
    ],
    ['Marsh sought to dismiss the rumours.', 'downplays | Ada Marsh | dismiss | the rumours'],
    ['Marsh dismissed the report as meritless.', 'denies | Ada Marsh | dismissed | the report'],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));
});

describe('further verbs, two verbs, and where it is denied', () => {
  it.each([
    ['Marsh termed the allegations baseless.', 'denies | Ada Marsh | termed | the allegations'],
    ['Marsh slammed the report as false.', 'denies | Ada Marsh | slammed | the report'],
    [
      'Marsh left, calling her former aide’s claims about her “slanderous”.',
      'denies | Ada Marsh | calling | her former aide’s claims about her',
    ],
    [
      'Marsh rejects and condemns the false accusations.',
      'denies | Ada Marsh | rejects | the false accusations',
    ],
    ['Marsh denied and denounced the report.', 'denies | Ada Marsh | denied | the report'],
    [
      'Marsh refused to confirm or comment on reports of a sale.',
      'declines | Ada Marsh | refused to confirm or comment | reports of a sale',
    ],
    [
      'The firm would not speculate on whether it would close.',
      'declines | Roe Company | would not speculate | whether it would close',
    ],
    ['Marsh denied under oath that she lied.', 'denies | Ada Marsh | denied | she lied'],
    [
      'Marsh denied at a news conference on Friday that she lied.',
      'denies | Ada Marsh | denied | she lied',
    ],
    ['Marsh denied intentionally doping.', 'denies | Ada Marsh | denied | intentionally doping'],
    [
      'Marsh denied personally approving the payment.',
      'denies | Ada Marsh | denied | personally approving the payment',
    ],
    ['Marsh issued a denial in a letter.', 'denies | Ada Marsh | denial | -'],
    ['Marsh issued a denial of the claims.', 'denies | Ada Marsh | denial | the claims'],
    [
      'Marsh denied in-flight meals were late.',
      'denies | Ada Marsh | denied | in-flight meals were late',
    ],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    'Marsh dubbed the ship “The Lie”.',
    'Marsh slammed the ruling as baseless.',
    'Marsh slammed the false report.',
    'Marsh rejects and returns the parcel.',
    'Marsh would not speculate in shares.',
    'Marsh denied entry and condemned the guard.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('what is not denied by words in marks', () => {
  it.each([
    'Marsh rejected the “baseless” motion.',
    'Marsh rejected a bill she called “baseless”.',
    'Marsh rejected “unfair” offers for the firm.',
    'Marsh rejected the “unfair” tax on reports.',
    'Marsh dismissed “all” his staff.',
    'Marsh described the false report at length.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('what somebody never meant, rules out or keeps to themselves', () => {
  it.each([
    [
      'Marsh told The Post in a letter that her client did not intend to harm anyone.',
      'denies | Ada Marsh | her client did not intend | harm anyone',
    ],
    [
      'Marsh said in an email that Roe never intended to mislead them.',
      'denies | Ada Marsh | Roe never intended | mislead them',
    ],
    [
      'Marsh has ruled out any involvement in the fire.',
      'denies | Ada Marsh | ruled out | any involvement in the fire',
    ],
    [
      'Marsh described the idea that the firm feeds them as “certainly absurd.”',
      'denies | Ada Marsh | described | the idea that the firm feeds them',
    ],
    [
      '“I think the allegations against Otis Poe are cheap and not credible,” Marsh said.',
      'denies | Ada Marsh | the allegations against Otis Poe are cheap and not credible | the allegations against Otis Poe',
    ],
    [
      'Marsh did not offer a response when asked about the sale.',
      'declines | Ada Marsh | did not offer a response | the sale',
    ],
    [
      'Marsh would not disclose the price.',
      'declines | Ada Marsh | would not disclose | the price',
    ],
    [
      'Marsh said she would not respond to Mr Roe’s remarks about the ferry.',
      'declines | Ada Marsh | would not respond | Mr Roe’s remarks about the ferry',
    ],
    [
      'Marsh denied that the ferry sailed with a broken door, a day after inspectors said so.',
      'denies | Ada Marsh | denied | the ferry sailed with a broken door',
    ],
    [
      'Marsh, who denies any wrongdoing, left the town.',
      'denies | Ada Marsh | denies | any wrongdoing',
    ],
    [
      'Marsh, who denies fraud, theft and arson, left the town.',
      'denies | Ada Marsh | denies | fraud, theft and arson',
    ],
    [
      '“We have no further comment,” Marsh said.',
      'declines | Ada Marsh | We have no further comment | -',
    ],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    'Marsh has ruled out a deal with the union.',
    'The tumour would not respond to the usual claims of the trade.',
    'Marsh said he would not respond to treatment.',
    'Marsh called Roe’s dive “ridiculous.”',
    'Marsh is denying flu vaccines to people in custody.',
    '“Any chief who says that a ship is safe is not accurate,” Marsh said.',
    '“I lost it in a week where I did not post anything at all,” Marsh said.',
    'Marsh did not disclose the price of the barge.',
    'Marsh testified that she didn’t always follow the advice.',
    'Marsh told them she tried to convince him that Roe was not corrupt.',
    'Marsh said the firm never intended to open a shop.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('a claim that is named and called false', () => {
  it.each([
    // "that" behind whom it was told, or where
    [
      'Marsh told the BBC that the allegations were baseless.',
      'denies | Ada Marsh | that the allegations were baseless | the allegations',
    ],
    [
      'Marsh assured members on Tuesday that the rumours were unfounded.',
      'denies | Ada Marsh | that the rumours were unfounded | the rumours',
    ],
    [
      'Marsh said in a statement that the claims were inaccurate.',
      'denies | Ada Marsh | that the claims were inaccurate | the claims',
    ],
    [
      'Marsh wrote in an email to The Post that the charge was bogus.',
      'denies | Ada Marsh | that the charge was bogus | the charge',
    ],
    // the whole of it: with first names, and with what leads to them
    [
      'Marsh said Otis Pike’s testimony is not true.',
      'denies | Ada Marsh | Pike’s testimony is not true | Otis Pike’s testimony',
    ],
    [
      'Marsh said the account of Otis Pike’s testimony is not true.',
      'denies | Ada Marsh | Pike’s testimony is not true | the account of Otis Pike’s testimony',
    ],
    [
      '“The Post’s reading of letters, regarding Otis Pike’s testimony are not accurate,” said Ben Roe.',
      'denies | Ben Roe | Pike’s testimony are not accurate | The Post’s reading of letters, regarding Otis Pike’s testimony',
    ],
    // without a determiner
    [
      'Reports that the pool was sold are false, Marsh said.',
      'denies | Ada Marsh | Reports that the pool was sold are false | Reports that the pool was sold',
    ],
    [
      'Marsh said rumours circulating online that she plans to leave were 100% wrong.',
      'denies | Ada Marsh | rumours circulating online that she plans to leave were 100% wrong | rumours circulating online that she plans to leave',
    ],
    // with how it came into the world
    [
      '“The allegations made by the union were false,” Marsh said.',
      'denies | Ada Marsh | The allegations made by the union were false | The allegations made by the union',
    ],
    [
      'Marsh said the claims published in the letter were spurious.',
      'denies | Ada Marsh | the claims published in the letter were spurious | the claims published in the letter',
    ],
    [
      '“This lawsuit is without merit,” said Marsh.',
      'denies | Ada Marsh | This lawsuit is without merit | -',
    ],
    [
      'Marsh told the paper the case was baseless.',
      'denies | Ada Marsh | the case was baseless | -',
    ],
    [
      '“That article is full of lies,” Marsh said.',
      'denies | Ada Marsh | That article is full of lies | That article',
    ],
    [
      '“It was a serious accusation that was totally wrong,” Marsh said.',
      'denies | Ada Marsh | It was a serious accusation that was totally wrong | -',
    ],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    'Marsh told a story that was false.',
    'Marsh was told by the police that the report was false.',
    'Marsh told the paper of a fear that the claims were false.',
    'Marsh told the BBC that the bill was absurd.',
    'Reports that the letters were false reached her, Marsh said.',
    'Reports that are false can do harm, Marsh said.',
    'Marsh says claims made at the desk are wrong if they come late.',
    'Marsh said a report published by the trust found the figures were wrong.',
    'Marsh said the complaint was filed in Leeds.',
    'Judge Ada Hale said the lawsuit was without merit.',
    'The tribunal said the complaint was unfounded.',
    // what she said herself
    'Marsh told the court that her earlier story was a lie.',
    '“It was a decision that was totally wrong,” Marsh said.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('what somebody says was never done', () => {
  it.each([
    [
      'Marsh has insisted that he did not see a letter.',
      'denies | Ada Marsh | he did not see | a letter',
    ],
    [
      'Marsh said he never asked former director Otis Hale to end it.',
      'denies | Ada Marsh | he never asked | former director Otis Hale to end it',
    ],
    [
      'Marsh said her client never paid the man.',
      'denies | Ada Marsh | her client never paid | the man',
    ],
    [
      'Marsh spoke up, insisting Roe never made the comment.',
      'denies | Ada Marsh | never | made the comment',
    ],
    [
      '“There have not been any breaches in any of our systems,” Marsh said.',
      'denies | Ada Marsh | There have not been any breaches | any of our systems',
    ],
    [
      '“I have never provided alcohol to minors,” Marsh said.',
      'denies | Ada Marsh | I have never provided | alcohol to minors',
    ],
    ['“We have never dumped waste,” Marsh said.', 'denies | Ada Marsh | have never dumped | waste'],
    ['“I never doped,” Marsh said.', 'denies | Ada Marsh | never doped | -'],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    '“I have never seen such a crowd,” Marsh said.',
    'Marsh said she did not see the end of the film.',
    'Marsh said he never asked for help.',
    'Marsh said she never told her son to leave.',
    'Marsh said that Hale never paid him.',
    'Marsh insisted he did not see the goal.',
    '“There have not been any goals,” Marsh said.',
    '“I have never given up,” Marsh said.',
    '“I never took a day off,” Marsh said.',
    '“Never dump waste,” Marsh said.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('without a verb of denying', () => {
  it.each([
    'That’s not true.',
    'That is simply not the case.',
    'Those reports are not accurate.',
    'This story is a lie.',
    'The claims are completely baseless.',
    'I didn’t take the money.',
    'We don’t insult anyone.',
    'He didn’t do it.',
    'The idea that we knew is just plain wrong.',
    'Roe’s claims are nonsense.',
    'It never happened.',
    'There is no truth to it.',
    'Nothing could be further from the truth.',
    'I never said that.',
    'I did not send it.',
    'He never said that.',
    'We had nothing to do with it.',
    'We have no intention of doing that.',
    'There was no deal.',
    'No such support was conveyed.',
    'As is usual, no commitments were made.',
    'We do not have any ties to them.',
    'I was not involved in the sale.',
    'I did nothing wrong.',
    'I have done no wrong.',
    'The bank is not in trouble.',
    'I am not a crook.',
    'The firm did not break the law.',
    'We did not, at any time, treat it otherwise.',
    'It was not my intention to hurt them.',
    'None of the papers was signed.',
    'My words were taken out of context.',
    'No, I didn’t.',
    'Quite the opposite.',
    'I would never do that.',
    'I deny it.',
    'There is nothing in it.',
    'There is nothing there.',
    'There was nothing there at all.',
    'There is not a shred of evidence.',
    'No one was ever paid.',
    'No such thing ever happened.',
    'We did nothing like that.',
    'We have no plan to sell it.',
    'There is no plan.',
    'He has not been paid.',
    'I never met him.',
    'We did not receive any money.',
    'It was not meant to mislead.',
    'That is flat wrong.',
    'They made it up.',
    'We are not in talks to sell it.',
  ])('“%s” said Marsh', (words) => {
    const text = `${SCENE}“${words.replace(/\.$/, ',')}” Marsh said.`;
    const found = extract(text, null).denials;
    expect(found.map(({ kind, by }) => [kind, by?.name])).toEqual([['denies', 'Ada Marsh']]);
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe(words.replace(/\.$/, ','));
  });

  it.each([
    'It is true.',
    'The report that the firm was wrong came late.',
    'I didn’t take this seriously.',
    'Don’t insult the town.',
    'However, he didn’t do it alone.',
    'They will find a way of making it up to them.',
    'It is not raining here today.',
    'There is nothing there under that name.',
    'There was nothing there when we came.',
    'Is that not true, or is it?',
    'If that’s not true, we go.',
    'They hold views that were not true.',
    'It is absurd that they waited.',
    'I have never been prouder of it.',
    'I do not like it here.',
    'We did not win the cup.',
    'They have no money at all.',
    'He is not only a liar, but a fool.',
    'I am not sure about the weather.',
    'They denied it.',
    'I hope they are fake.',
    'There is no doubt about it.',
    'Nobody was hurt in the fall.',
    'Nobody has come yet.',
    'None of this would have helped.',
    'I do not care, no, I do not care.',
    'It was the worst thing that ever happened.',
    'There is no perfect bridge.',
    'There is no plan B.',
    'There is no deal yet.',
    'There’s no role for him here.',
    'The government has no plan for the winter.',
    'They don’t have a plan.',
    'He hasn’t called me.',
    'They have not paid us.',
    'She has not paid her rent.',
    'I never knew my father.',
    'I never met a kinder man.',
    'We did not receive any help.',
    'It is not meant for children.',
    'They think I made it up.',
    'We are not in the mood.',
  ])('“%s” is none', (words) => {
    expect(denials(`${SCENE}“${words.replace(/\.$/, ',')}” Marsh said.`)).toEqual([]);
  });

  it.each([
    ['Marsh said there was no deal.', 'denies | Ada Marsh | there was no deal | -'],
    ['Marsh said she knew nothing of any leak.', 'denies | Ada Marsh | knew nothing of | any leak'],
    ['Marsh was said to be ill; Marsh says she was not.', 'denies | Ada Marsh | she was not | -'],
    // some of the words in marks
    [
      'The company said it had “no intention” of leaving.',
      'denies | Roe Company | it had “no intention | leaving',
    ],
    [
      'Marsh said she “never gave such an order”.',
      'denies | Ada Marsh | she “never gave | such an order',
    ],
    [
      'Otis Roe’s claim that he had not met her was read by Marsh.',
      'denies | Otis Roe | claim that he had not | -',
    ],
    [
      'Marsh insisted Otis Roe’s claim that he had not met her was true.',
      'denies | Otis Roe | claim that he had not | -',
    ],
    [
      'Marsh rejected his claim that he had not been warned.',
      'denies | Ada Marsh | rejected | his claim that he had not been warned',
    ],
    [
      'Marsh said the idea that she knew was wrong.',
      'denies | Ada Marsh | the idea that she knew was wrong | she knew',
    ],
    [
      'Marsh insisted she had nothing to do with the sale.',
      'denies | Ada Marsh | had nothing to do with | the sale',
    ],
    [
      'The company said it did not break the law.',
      'denies | Roe Company | did not break the | law',
    ],
    [
      'Marsh said she did not believe it amounted to a crime.',
      'denies | Ada Marsh | she did not believe | it amounted to a crime',
    ],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    'The ministry confirmed that no agreements have been reached.',
    'There was no deal.',
    'It did not break the law.',
    'A claim that he had not met her was read by Marsh.',
    'Ada Marsh’s claim that he had not met her was read by them.',
    'The company said it would pay, but it never did so.',
    'Marsh knew nothing of the leak.',
    'The company, which has “no memory” of it, said yes.',
    'Marsh said it had “no taste” at all.',
    'Marsh said she knew nothing of boats.',
    'Marsh called it the song she “never gave such an ending”.',
    'Marsh was declared the winner with no plans to leave.',
  ])('%s, which nobody is said to have said, is none', (text) =>
    expect(denials(SCENE + text)).toEqual([]),
  );
});

describe('what denies only where something was claimed or asked', () => {
  const said = (words: string, before = ''): string =>
    `${before}“${words}” said Ada Marsh, a baker in Kesh.`;
  const ALLEGED = 'A rival alleged otherwise on Monday. ';

  it.each([
    'We had no contact with them,',
    'There was no support from the bank,',
    'There is no deal on the roof yet, just talk,',
    'I didn’t take a break all day,',
    'We did not use the oven,',
    'I was not aware of the rule,',
    'We are not considering the weather,',
    'It was not linked to the mains,',
    'None of the boats have engines,',
    'Nobody has told us anything,',
    'The wedding never happened,',
    'It is not about money,',
    'It’s absurd,',
    'That’s crazy,',
    'This rule is wrong,',
    'No, I was not hungry,',
    'They never paid anyone on time,',
  ])('“%s” tells how things stand', (words) => {
    expect(denials(said(words))).toEqual([]);
  });

  it.each([
    ['We had no contact with them,', 'denies | Ada Marsh | We had no contact | -'],
    ['I didn’t take a penny from them,', 'denies | Ada Marsh | I didn’t take | a penny from them'],
    ['I was not aware of the rule,', 'denies | Ada Marsh | I was not aware of | the rule'],
    ['It was not linked to the sale,', 'denies | Ada Marsh | was not linked | the sale'],
    ['It’s absurd,', 'denies | Ada Marsh | It’s absurd | -'],
  ])('“%s” answers what was alleged', (words, found) => {
    expect(denials(said(words, ALLEGED))).toEqual([found]);
    expect(denials(said(words))).toEqual([]);
  });

  it.each([
    [
      'I never said the pool would close,',
      'denies | Ada Marsh | I never said | the pool would close',
    ],
    ['I never took bribes,', 'denies | Ada Marsh | I never took | bribes'],
    ['There were no talks,', 'denies | Ada Marsh | There were no talks | -'],
    ['We have no plans to sell it,', 'denies | Ada Marsh | We have no plans | sell it'],
    ['I never gave such an order,', 'denies | Ada Marsh | I never gave | such an order'],
    ['We never offered them a ferry,', 'denies | Ada Marsh | We never offered | them a ferry'],
    ['That is not true,', 'denies | Ada Marsh | That is not true | -'],
    [
      'Contrary to what Otis Pike is saying, I read it,',
      'denies | Ada Marsh | Contrary to what Otis Pike is saying | -',
    ],
  ])('“%s” denies by itself', (words, found) => expect(denials(said(words))).toEqual([found]));

  it.each([
    [
      'The air force said its planes had not flown over Kesh.',
      'denies | air force | had not flown | over Kesh',
    ],
    [
      'The firm said it had not tendered for the road.',
      'denies | firm | had not tendered | the road',
    ],
    [
      'The trust told the council it did not have access to the file.',
      'denies | trust | it did not have | access to the file',
    ],
    ['The trust said neither of them had a copy.', 'denies | trust | neither of them had | a copy'],
  ])('%s answers what was alleged', (sentence, found) => {
    expect(denials(ALLEGED + sentence)).toEqual([found]);
    expect(denials(sentence)).toEqual([]);
  });

  // What is told of others, and what has not come yet.
  it.each([
    'The court said the suspect had not broken his bail.',
    'The clerk said the trust had not paid its rent.',
    'The trust said it had not received a reply.',
    'The trust said it had not decided yet.',
  ])('%s tells how things stand', (sentence) => {
    expect(denials(ALLEGED + sentence)).toEqual([]);
  });

  it('says never to what was asked', () => {
    const answer = 'Asked whether he would sell it, Otis Pike, a baker, said: “Never.”';
    expect(denials(answer)).toEqual(['denies | Otis Pike | Never | he would sell it']);
    expect(denials('“Never,” said Otis Pike, a baker.')).toEqual([]);
    expect(denials('Asked about it, Otis Pike, a baker, said: “Never, ever sell it.”')).toEqual([]);
  });
});

describe('what was not there and what nothing happened to', () => {
  it('is not what would have been unlawful', () => {
    expect(denials('The trust said no unlawful expense had been made.')).toEqual([
      'denies | trust | no unlawful expense had been made | -',
    ]);
    expect(denials('The trust said no early expense had been made.')).toEqual([]);
  });

  it('is not a single coin', () => {
    expect(denials('Ada Marsh said she never took a dime from them.')).toEqual([
      'denies | Ada Marsh | never took | -',
    ]);
    expect(denials('Ada Marsh said she never took a day off.')).toEqual([]);
  });
  const ALLEGED = 'A rival of Ada Marsh alleged on Monday that the vote was stolen. ';

  it.each([
    ['Marsh said no ballots had been lost.', 'denies | Ada Marsh | no ballots had been lost | -'],
    [
      '“No bundles were miscounted,” Marsh said.',
      'denies | Ada Marsh | No bundles were miscounted | -',
    ],
    ['“There was no hush money,” Marsh said.', 'denies | Ada Marsh | There was no hush money | -'],
    [
      '“There is no crisis at the bank,” Marsh said.',
      'denies | Ada Marsh | There is no crisis | at the bank',
    ],
    [
      '“There was no instruction to hide it,” Marsh said.',
      'denies | Ada Marsh | There was no instruction | hide it',
    ],
  ])('%s', (text, found) => expect(denials(ALLEGED + text)).toEqual([found]));

  it.each([
    'No tentative agreements were reached, the union said.',
    'No charges were filed, Marsh said.',
    'No talks were held on Friday, Marsh said.',
    'No decision was made, Marsh said.',
    'No lives were lost, Marsh said.',
    'No one was lost in the fog, Marsh said.',
    'No offers were received for the mill, Marsh said.',
  ])('%s is none', (text) => expect(denials(ALLEGED + text)).toEqual([]));
});

describe('what is kept back, belittled or only brushed off', () => {
  it.each([
    [
      'Marsh declined to give details of the deal.',
      'declines | Ada Marsh | declined to give | details of the deal',
    ],
    [
      'Marsh refused to provide any figures.',
      'declines | Ada Marsh | refused to provide | any figures',
    ],
    [
      'Marsh refused to answer questions about the case.',
      'declines | Ada Marsh | refused to answer questions | the case',
    ],
    [
      'Marsh would not confirm the report.',
      'declines | Ada Marsh | would not confirm | the report',
    ],
    [
      'Marsh would not discuss specific cases.',
      'declines | Ada Marsh | would not discuss | specific cases',
    ],
    ['Marsh won’t give any details.', 'declines | Ada Marsh | won’t give | any details'],
    ['Marsh did not take questions.', 'declines | Ada Marsh | did not take questions | -'],
    ['Asked about it, Marsh made no comment.', 'declines | Ada Marsh | made no comment | -'],
    [
      'Marsh has yet to comment on the sale.',
      'declines | Ada Marsh | has yet to comment | the sale',
    ],
    [
      'Marsh has not responded to the allegations.',
      'declines | Ada Marsh | has not responded | the allegations',
    ],
    [
      'Marsh did not respond to the Post’s request for comment.',
      'declines | Ada Marsh | did not respond | -',
    ],
    ['“It’s not a big deal,” Marsh said.', 'downplays | Ada Marsh | It’s not a big deal | -'],
    [
      'Marsh said the row was blown out of proportion.',
      'downplays | Ada Marsh | blown out of proportion | -',
    ],
    [
      '“There is no cause for alarm,” Marsh said.',
      'downplays | Ada Marsh | There is no cause for alarm | -',
    ],
    ['Marsh brushed aside the criticism.', 'downplays | Ada Marsh | brushed aside | the criticism'],
    ['None of it happened, Marsh said.', 'denies | Ada Marsh | None of it | -'],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    'Marsh refused to give blood.',
    'Marsh refused to provide a breath sample.',
    'The rebels refused to release the hostages.',
    'Marsh refused to share a room with him.',
    'The driver refused to give his name to police.',
    'Marsh refused to speak French at home.',
    'The Senate refused to confirm Otis Roe as a judge.',
    'The union refused to talk until the men were back.',
    'Marsh refused to name the baby after him.',
    'Marsh refused to answer the door.',
    'Marsh declined to speak at the funeral.',
    'Marsh brushed aside Roe in straight sets.',
    'Marsh brushed aside two defenders.',
    'Shares shrugged off the news.',
    'The poll casts doubt on her chances.',
    'The film plays down the scandal.',
    'The insurer denied her claim.',
    'The insurer denied claims from the flood.',
    'None of the children was hurt, Marsh said.',
    '“This is a big deal,” Marsh said.',
    '“If they paid, they have nothing to worry about,” Marsh said.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));

  it('is none where nothing is made much of', () => {
    expect(denials('“It’s not a big deal,” said Ada Marsh of the cake.')).toEqual([]);
  });
});

describe('what somebody insists on, never got or is not about to do', () => {
  it.each([
    ['Marsh insisted that the chief is not leaving.', 'denies | Ada Marsh | is not leaving | -'],
    [
      '“We are not on the verge of closing,” Marsh said.',
      'denies | Ada Marsh | are not on the verge of | closing',
    ],
    ['“I have not spoken to Roe,” Marsh said.', 'denies | Ada Marsh | I have not spoken to | Roe'],
    ['Marsh said the money was a loan, not a bribe.', 'denies | Ada Marsh | not a bribe | -'],
    [
      '“My client did not take one single penny,” Marsh said.',
      'denies | Ada Marsh | did not take | -',
    ],
    ['Marsh said her client leaked nothing.', 'denies | Ada Marsh | client leaked nothing | -'],
    [
      'Marsh said police had not received a complaint.',
      'denies | Ada Marsh | had not received | a complaint',
    ],
    [
      'Marsh said “nothing untoward” happened.',
      'denies | Ada Marsh | nothing untoward” happened | -',
    ],
    [
      '“What is being alleged did not happen,” Marsh said.',
      'denies | Ada Marsh | What is being alleged did not happen | -',
    ],
    [
      'Marsh said any suggestion that she knew could not be further from the truth.',
      'denies | Ada Marsh | any suggestion that she knew could not be further from the truth | any suggestion that she knew',
    ],
    [
      'Marsh denied on Monday a report that she knew.',
      'denies | Ada Marsh | denied | a report that she knew',
    ],
    [
      'Marsh denied under oath she had signed it.',
      'denies | Ada Marsh | denied | she had signed it',
    ],
    [
      'Marsh denied a bond with the firm had been broken.',
      'denies | Ada Marsh | denied | a bond with the firm had been broken',
    ],
    ['Marsh called the story “a bunch of bunk”.', 'denies | Ada Marsh | called | the story'],
    [
      'Marsh said it was “baseless” to say that she knew.',
      'denies | Ada Marsh | said it was | she knew',
    ],
    [
      'Otis Roe never knew of it, Marsh was quoted as saying. Roe denied the report.',
      'denies | Otis Roe | denied | the report',
    ],
    [
      'Marsh refused again on Friday to say who paid.',
      'declines | Ada Marsh | refused again on Friday to say | who paid',
    ],
    ['Marsh refused to comment last night.', 'declines | Ada Marsh | refused to comment | -'],
    [
      'Marsh has yet to respond formally to the complaint.',
      'declines | Ada Marsh | has yet to respond formally | the complaint',
    ],
    [
      'Marsh dismissed the allegations as ungrounded.',
      'denies | Ada Marsh | dismissed | the allegations',
    ],
    ['Marsh has not commented.', 'declines | Ada Marsh | has not commented | -'],
    [
      'According to the paper, Marsh denied the report.',
      'denies | Ada Marsh | denied | the report',
    ],
  ])('%s', (text, found) => expect(denials(SCENE + text)).toEqual([found]));

  it.each([
    '“Nobody told us that,” Marsh said.',
    '“No one at the bank called us back,” Marsh said.',
    '“That is not in line with our rules,” Marsh said.',
    '“We have not given up,” Marsh said.',
    '“It shines in a way we have not met before,” Marsh said.',
    'Marsh was denied a bond with a low rate.',
    'Marsh said she had no comment from them to read out.',
    'Two of the men refused to give evidence.',
    'Marsh said it was late, not a bad thing.',
  ])('%s is none', (text) => expect(denials(SCENE + text)).toEqual([]));
});

describe('who denies', () => {
  it('is whoever a quotation speaks of as denying', () => {
    expect(denials(`${SCENE}“Marsh has always denied it,” said Ben Roe.`)).toEqual([
      'denies | Ada Marsh | denied | -',
    ]);
  });

  it('is whom a pronoun stands for, or unknown', () => {
    expect(denials('Ada Marsh met them. She denied any deal.')).toEqual([
      'denies | Ada Marsh | denied | any deal',
    ]);
    expect(denials('He denied any deal.')).toEqual(['denies | ? | denied | any deal']);
  });

  it.each([
    ['The minister thanked Otis Roe, who last week denied the report.', 'Otis Roe'],
    ['Ada Marsh, flanked by her son, once again denied the report.', 'Ada Marsh'],
    ['The F.B.I. denied the report.', 'F.B.I.'],
    ['The bank on Monday morning issued a letter denying the report.', 'bank'],
    ['The county council last week sent a letter disputing the report.', 'county council'],
    ['A statement issued by Ada Marsh denied the report.', 'Ada Marsh'],
    ['A statement about Ada Marsh denied the report.', 'statement about Ada Marsh'],
    ['In a statement, Ada Marsh said it was late. The statement denied the report.', 'Ada Marsh'],
    ['Kelly denied the report.', 'Kelly'],
    ['Italy’s government denied the report.', 'Italy’s government'],
    ['Late last month, Quickbay denied the report.', 'Quickbay'],
    ['The firm wrote a long letter to Ada Marsh, the mayor, denying the report.', 'firm'],
    ['Ada Marsh sued Quickbay, and Otis Roe, its chief, hit back, denying the report.', 'Otis Roe'],
    ['Ada Marsh met the bank, the union and Otis Roe, denying the report.', 'Ada Marsh'],
    ['Otis Roe earlier this year denied the report.', 'Otis Roe'],
    ['The delivery firm Quickbay fell. The firm denied the report.', 'Quickbay'],
    ['Quickbay, a delivery firm, fell. The firm denied the report.', 'Quickbay'],
    ['The sponsor, Quickbay Foods, denied the report.', 'Quickbay Foods'],
    ['The company that runs the prize, Quickbay Foods, denied the report.', 'Quickbay Foods'],
    ['The ship firms Quickbay and Slowbay met. Slowbay fell. The firm denied it.', 'firm'],
    ['The firm Quickbay met the firm Slowbay. The firm denied it.', 'firm'],
    ['Quickbay met Slowbay. The firm denied it.', 'firm'],
    ['Ada Marsh left. Her office denied the report.', 'Ada Marsh’s office'],
    ['Ada Marsh at a press meeting denied the report.', 'Ada Marsh'],
    [
      'The office of Health Minister Ada Marsh denied the report.',
      'office of Health Minister Ada Marsh',
    ],
    [
      'The agent of Hawick City striker Otis Roe denied it.',
      'agent of Hawick City striker Otis Roe',
    ],
    ['In a letter to voters Mayor Ada Marsh denied the report.', 'Ada Marsh'],
    ['A friend of Ada Marsh at the bank denied the report.', 'friend of Ada Marsh'],
    ['He did not work for Quickbay, as earlier reported, the company said.', 'company'],
    ['Her office denied the report.', 'office'],
    ['Ada Marsh swam. The 22-year-old denied the report.', 'Ada Marsh'],
    ['Ada Marsh beat Bea Kerr. The 22-year-old denied the report.', '22-year-old'],
    ['Ada Marsh said that the bridge was safe, but denied the report.', 'Ada Marsh'],
    // nouns in -ly deny as others do; adverbs are passed over
    ['The family denied that he was there.', 'family'],
    ['The family of the diver flatly denied the report.', 'family of the diver'],
    ['The Hawick assembly has repeatedly denied the report.', 'Hawick assembly'],
    ['Ada Marsh likely denied the report.', 'Ada Marsh'],
    // where somebody lives, and how old they are, denies nothing
    ['Otis Roe, aged 48, of Weir Lane, Hawick denies the charge.', 'Otis Roe'],
    ['Otis Roe (48), formerly of Hawick, denies the charge.', 'Otis Roe'],
    ['Otis Roe, 48, of no fixed address, denies the charge.', 'Otis Roe'],
    ['In Hawick, Otis Roe, 48, denies the charge.', 'Otis Roe'],
    ['The mayor of Hawick denies the charge.', 'mayor of Hawick'],
    ['Ada Marsh, 35, and Otis Roe, 41, both deny the charge.', 'Ada Marsh and Otis Roe'],
    [
      'Ada Marsh, 35, Bea Kerr, 20, and Otis Roe, 41, of Hawick, deny the charge.',
      'Ada Marsh, Bea Kerr and Otis Roe',
    ],
    ['Ada Marsh, 35, and Otis Roe, 41, both of Hawick, deny the charge.', 'Ada Marsh and Otis Roe'],
    ['General secretary of the Harbour Union, Devraj Poonia, denied the charge.', 'Devraj Poonia'],
    [
      'Leaders of the Harbour Union, Devraj Poonia said, denied the charge.',
      'Leaders of the Harbour Union',
    ],
    ['Ada Marsh met Otis Roe, 41, and denied the charge.', 'Ada Marsh'],
    ['Ada Marsh and Otis Roe left. They also deny the charge.', 'Ada Marsh and Otis Roe'],
    ['Ada Marsh and Otis Roe left. Both deny the charge.', 'Ada Marsh and Otis Roe'],
    ['Ada Marsh and Otis Roe left. The pair deny the charge.', 'Ada Marsh and Otis Roe'],
    ['Ada Marsh left. The pair deny the charge.', 'pair'],
    ['The bank met Ada Marsh and Otis Roe. They deny the charge.', undefined],
    [
      'Ada Marsh saw the post. Bo said it was late, something her office denied.',
      'Ada Marsh’s office',
    ],
    // a relative clause tells of what stands before it, not of the subject
    ['Police questioned Otis Hale, who denied the report.', 'Otis Hale'],
    ['The bank sued a blogger, who denied the report.', 'blogger'],
    ['A widow filed a claim against school officials, who denied it.', 'school officials'],
    ['Magistrates remanded Otis Hale, 48, of Weir Lane, Hawick, who denies it.', 'Otis Hale'],
    ['Police held Otis Hale, a trader from Hawick, who denied the report.', 'Otis Hale'],
    ['The trial of Otis Hale, who denies the charge, goes on.', 'Otis Hale'],
    ['Reporters spoke to a friend of Ada Marsh, who denied the report.', 'friend of Ada Marsh'],
    ['An aide to the mayor, who denied the report, left.', 'aide to the mayor'],
    ['Ada Marsh is a woman who denied the report for years.', 'Ada Marsh'],
    ['The bank has printed a letter, which denied the report.', 'bank'],
    ['It was Otis Hale who denied the report.', 'Otis Hale'],
    // what is told first without a comma is no part of who denies
    ['On Monday the bank denied the report.', 'bank'],
    ['In court the 45-year-old denied the charge.', '45-year-old'],
    ['In their reply the Defendants firmly deny the charge.', 'Defendants'],
    ['Last year the bank denied the report.', 'bank'],
    ['Last week a spokesman for the bank denied the report.', 'spokesman for the bank'],
    ['At the hearing Otis Hale denied the report.', 'Otis Hale'],
    ['After the briefing Ada Marsh denied the report.', 'Ada Marsh'],
    ['Ada Marsh sued, but in a letter the bank denied the report.', 'bank'],
    ['Ada Marsh sued the bank and in a letter denied the report.', 'Ada Marsh'],
    ['Before the head of the trust denied the report, Ada Marsh left.', 'head of the trust'],
    ['Last year’s winner denied the report.', 'Last year’s winner'],
    ['Two councillors supporting Ada Marsh denied it.', 'councillors supporting Ada Marsh'],
    // whoever says it denies, not whoever it is told of
    ['Otis Hale is in Hawick, his doctor said, denying that he was ill.', 'Otis Hale’s doctor'],
    ['Otis Hale is in Hawick, said a doctor, denying that he was ill.', 'doctor'],
    ['The pool is safe, Otis Hale told reporters, denying that it leaked.', 'Otis Hale'],
    ['Otis Hale told reporters it is safe, denying that it leaked.', 'Otis Hale'],
    ['Police say that two men were held, but would not say where.', 'Police'],
    ['Police say that two men were held, but the bank would not say where.', 'bank'],
    // a claim stands before whoever denies it
    ['Ada Marsh said the vote was rigged, a claim the prime minister denied.', 'prime minister'],
    [
      'The union said it was cold, a false charge a spokesman for the bank denied.',
      'spokesman for the bank',
    ],
    ['Otis Hale is said to have fled, a claim his lawyer denied.', 'Otis Hale’s lawyer'],
    ['Rebels said they held the town, allegations the Home Office denied.', 'Home Office'],
    ['Rebels said they held the town, a report officials denied.', 'officials'],
    ['The report the council denied was printed.', 'council'],
    ['The report authors denied the charge.', 'report authors'],
    ['A story editor denied the charge.', 'story editor'],
    // nobody denies what they say themselves
    ['Kim Roe said Otis Hale had lied, a claim he denied.', 'Otis Hale'],
    ['Ada Marsh said the mayor had lied, a claim she denied.', undefined],
    ['Kim Roe said Ada Marsh had lied, which her office denied.', 'Ada Marsh’s office'],
    ['Kim Roe said he kept a letter, which he denied having sold.', 'Kim Roe'],
    ['Ada Marsh was accused of lying, a claim she denied.', 'Ada Marsh'],
    ['Ada Marsh faced claims of lying, a charge she denied.', 'Ada Marsh'],
    // several deny together
    ['The bank and Otis Hale denied the report.', 'bank and Otis Hale'],
    ['On Monday, the bank and the union denied the report.', 'bank and the union'],
    ['Otis Hale and his wife deny the charge.', 'Otis Hale and his wife'],
    ['Ada Marsh and her husband, Bo Kerr, deny the charge.', 'Ada Marsh and Bo Kerr'],
    ['Otis Hale, 48, and three others all deny it.', 'Otis Hale and three others'],
    ['Otis Hale – who met Bo Kerr’s coach – and Ada Marsh deny it.', 'Otis Hale and Ada Marsh'],
    ['Otis Hale, who ran the pool, and Ada Marsh deny it.', 'Otis Hale and Ada Marsh'],
    ['Police questioned Ada Marsh and Otis Hale, who deny it.', 'Ada Marsh and Otis Hale'],
    ['Police questioned Ada Marsh and Otis Hale, who denies it.', 'Otis Hale'],
    ['Police searched the house and Otis Hale, who denied it.', 'Otis Hale'],
    ['Shares in the bank fell and Ada Marsh denied the report.', 'Ada Marsh'],
    ['Police questioned Otis Hale and the bank denied the report.', 'bank'],
    ['Workers are angry and the bank denied the report.', 'bank'],
    // those somebody speaks for, or is of, are not whoever does
    [
      'Spokesmen for both the Harbour Union and Ada Marsh denied it.',
      'Spokesmen for both the Harbour Union and Ada Marsh',
    ],
    ['Lawyers for the bank and Ada Marsh denied it.', 'Lawyers for the bank and Ada Marsh'],
    ['Opponents of Ada Marsh and Otis Hale denied it.', 'Opponents of Ada Marsh and Otis Hale'],
    ['The head of health and safety Ada Marsh denied it.', 'Ada Marsh'],
    ['Ada Marsh and Otis Hale left. Both of them deny the charge.', 'Ada Marsh and Otis Hale'],
    ['Ada Marsh and Otis Hale left. Both men deny the charge.', 'Ada Marsh and Otis Hale'],
    ['The clerks left. Both women deny the charge.', 'women'],
    ['The bank met Ada Marsh and Otis Hale. Both of them deny the charge.', undefined],
    // nobody calls himself "he"
    ['“I asked Otis Roe about it and he denied it,” said Kim Hale.', 'Otis Roe'],
    ['“I asked Otis Roe about it and he denied it,” Bo Hale told the club.', 'Otis Roe'],
    ['“I asked Otis Roe and Ned Kerr and he denied it,” Bo Hale said.', undefined],
    ['“Otis Roe is ill and he denies it,” Ada Marsh said.', 'Otis Roe'],
    ['“I deny it,” Bo Hale said of Otis Roe.', 'Bo Hale'],
  ])('%s: %s', (text, name) => {
    const [denial] = extract(text, null).denials;
    expect(denial?.by?.name.replace("'", '’')).toBe(name);
  });

  it.each([
    [
      'Marsh rejected the claims, calling them false.',
      ['denies | Ada Marsh | rejected | the claims'],
    ],
    [
      'Marsh dismissed the report and called it “baseless”.',
      ['denies | Ada Marsh | dismissed | the report'],
    ],
    [
      'Marsh declined to discuss the report but called it false.',
      [
        'declines | Ada Marsh | declined to discuss | the report',
        'denies | Ada Marsh | called | -',
      ],
    ],
  ])('is told once by two verbs that say the same: %s', (text, expected) => {
    expect(denials(SCENE + text)).toEqual(expected);
  });

  it('is one denial for each sentence and each quotation', () => {
    const text = `${SCENE}The ministry has denied any support for the plan, with an official stating, ‘No such support was conveyed.’`;
    const found = extract(text, null).denials;
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      text.slice(SCENE.length),
      'No such support was conveyed.',
    ]);
  });
});
