/** Short reports of our own writing on invented events: several outlets each, and look-alikes that are not the same. */
export type Report = {
  readonly event: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly title: string;
  readonly persons: readonly string[];
  readonly bodies: readonly string[];
  readonly places: readonly string[];
  readonly text: string;
};

const report = (
  event: string,
  outlet: string,
  published: string | null,
  title: string,
  names: { persons?: string; bodies?: string; places?: string },
  ...paragraphs: readonly string[]
): Report => {
  const list = (names_ = ''): string[] => names_.split('; ').filter((name) => name !== '');
  return {
    event,
    outlet,
    published,
    title,
    persons: list(names.persons),
    bodies: list(names.bodies),
    places: list(names.places),
    text: paragraphs.join('\n\n'),
  };
};

export const reports: readonly Report[] = [
  report(
    'quake in Varosha',
    'Harbour Post',
    '2026-03-02',
    'Strong earthquake shakes northern Varosha, at least 12 dead',
    { persons: 'Ilya Moren', bodies: 'Seismic Institute', places: 'Varosha; Teln; Port Ansel' },
    'A magnitude 6.4 earthquake struck northern Varosha early on Monday, killing at least 12 people and flattening houses in the hill town of Teln, officials said.',
    'The Seismic Institute put the centre of the quake 9 km below the surface, 40 km from Port Ansel. Interior minister Ilya Moren said rescuers were still digging for a family of five.',
    'Schools and the railway stay closed until Wednesday.',
  ),
  report(
    'quake in Varosha',
    'Daily Ledger',
    '2026-03-02',
    'Rescuers dig through rubble of Teln after deadly quake',
    { persons: 'Ilya Moren', bodies: 'Red Cross', places: 'Varosha; Teln' },
    'Rescue teams searched collapsed homes in Teln on Monday after an earthquake of magnitude 6.4 killed a dozen people in the north of Varosha.',
    'Minister Ilya Moren promised tents and blankets for 3,000 people who spent the morning in the open. The Red Cross sent two field kitchens.',
    'It was the strongest quake in the region for thirty years, seismologists said.',
  ),
  report(
    'quake in Varosha',
    'Teln Courier',
    null,
    'Town mourns as aftershocks keep Teln awake',
    { persons: 'Ilya Moren', bodies: '', places: 'Teln; Varosha' },
    'Aftershocks kept people out of their houses in Teln on the night after the earthquake that killed 12 in northern Varosha.',
    'Interior minister Ilya Moren walked through the rubble of Mill Street, where rescuers pulled a girl out alive after nine hours.',
  ),
  report(
    'quake in Quillota',
    'Harbour Post',
    '2026-03-03',
    'Strong earthquake shakes southern Quillota, at least 9 dead',
    { persons: 'Rosa Ibarra', bodies: 'Seismic Institute', places: 'Quillota; San Brava' },
    'A magnitude 6.1 earthquake struck southern Quillota late on Monday, killing at least nine people and flattening houses in the fishing town of San Brava, officials said.',
    'The Seismic Institute put the centre of the quake 12 km below the surface. Governor Rosa Ibarra said rescuers were still digging for missing dock workers.',
    'Schools and the port stay closed until Thursday.',
  ),

  report(
    'Northbank raises its rate',
    'Ledger Money',
    '2026-04-09',
    'Central bank lifts rate to 4.75 percent as Northland inflation bites',
    { persons: 'Greta Olsen', bodies: 'Northbank', places: 'Northland' },
    "Northland's central bank, the Northbank, raised its policy rate by a quarter point to 4.75 percent on Thursday and said more could follow.",
    'Governor Greta Olsen said inflation, at 6.2 percent in March, was "far too high". Mortgage holders face the dearest loans since 2008.',
  ),
  report(
    'Northbank raises its rate',
    'Coast Wire',
    '2026-04-10',
    'Olsen warns of more pain after quarter-point rise',
    {
      persons: 'Greta Olsen; Karl Brandt',
      bodies: 'Northbank; Homeowners Union',
      places: 'Northland',
    },
    "Greta Olsen, governor of the Northbank, warned Northland households that rates could rise again after Thursday's move to 4.75 percent.",
    'The Homeowners Union called the step reckless. "Families are at the limit," its chairman Karl Brandt said. Inflation stood at 6.2 percent in March.',
  ),
  report(
    'Northbank holds in August',
    'Ledger Money',
    '2026-08-20',
    'Central bank holds rate at 5.25 percent as Northland inflation eases',
    { persons: 'Greta Olsen', bodies: 'Northbank', places: 'Northland' },
    "Northland's central bank, the Northbank, left its policy rate at 5.25 percent on Thursday and said the peak might be near.",
    'Governor Greta Olsen said inflation, at 4.1 percent in July, was "on its way down". Mortgage holders can hope for cheaper loans next year.',
  ),

  report(
    'Brightwater merger',
    'Ledger Money',
    '2026-05-11',
    'Brightwater to buy Ostrava Mills for $2.3 billion',
    {
      persons: 'Dana Whitcombe; Paul Renner',
      bodies: 'Brightwater; Ostrava Mills',
      places: 'Lindholm',
    },
    'The drinks maker Brightwater agreed on Monday to buy the grain company Ostrava Mills for $2.3 billion in cash and shares.',
    'Chief executive Dana Whitcombe said the deal would save $120 million a year. Unions at the mill in Lindholm fear for 800 jobs, their spokesman Paul Renner said.',
  ),
  report(
    'Brightwater merger',
    'Coast Wire',
    '2026-05-12',
    'Mill workers fear cuts after $2.3 billion takeover',
    {
      persons: 'Paul Renner; Dana Whitcombe',
      bodies: 'Brightwater; Ostrava Mills',
      places: 'Lindholm',
    },
    'Workers at the Lindholm plant of Ostrava Mills demanded guarantees on Tuesday, a day after Brightwater announced a $2.3 billion takeover of the grain group.',
    '"Nobody has told us anything," union spokesman Paul Renner said outside the gate. Brightwater\'s chief executive Dana Whitcombe has promised to visit.',
  ),
  report(
    'Brightwater recall',
    'Coast Wire',
    '2026-05-13',
    'Brightwater recalls 40,000 bottles of lemonade',
    { persons: 'Dana Whitcombe', bodies: 'Brightwater; Food Agency', places: 'Northland' },
    'The drinks maker Brightwater is recalling 40,000 bottles of lemonade after glass splinters were found in a shop in the capital.',
    'The Food Agency told customers not to drink the brand with a best-before date in September. Chief executive Dana Whitcombe apologised.',
  ),

  report(
    'Halden stabbing',
    'Evening Argus',
    '2026-06-01',
    'Man, 34, held after stabbing at Halden station',
    { persons: '', bodies: 'Halden police', places: 'Halden' },
    'A man of 34 was arrested after three people were stabbed at Halden station during the morning rush on Monday, police said.',
    'Two commuters are in a serious condition. Witnesses said a guard knocked the knife away with a broom.',
  ),
  report(
    'Halden stabbing',
    'Harbour Post',
    '2026-06-01',
    'Guard with broom stops knife attack in Halden',
    { persons: 'Tomas Lind', bodies: 'Halden police', places: 'Halden' },
    'A railway guard armed with a broom stopped a knife attack at Halden station on Monday in which three commuters were wounded.',
    'Police arrested a 34-year-old man. "I had the broom in my hand, so I used it," said the guard, Tomas Lind.',
  ),
  report(
    'Marlow stabbing',
    'Evening Argus',
    '2026-06-02',
    'Woman, 29, held after stabbing at Marlow market',
    { persons: '', bodies: 'Marlow police', places: 'Marlow' },
    'A woman of 29 was arrested after two people were stabbed at Marlow market during the evening rush on Tuesday, police said.',
    'Both stall holders are in a serious condition. Witnesses said a customer knocked the knife away with a crate.',
  ),

  report(
    'Smith resigns as mayor',
    'Evening Argus',
    '2026-07-06',
    'Mayor Smith quits over bridge contract',
    { persons: 'Helen Smith; Omar Faiz', bodies: 'Kestrel Construction', places: 'Dunmore' },
    'Dunmore mayor Helen Smith resigned on Monday over a bridge contract that went to Kestrel Construction without a tender.',
    'Her deputy Omar Faiz takes over until an election in October. Smith said she had "trusted the wrong advice".',
  ),
  report(
    'Smith resigns as mayor',
    'Coast Wire',
    null,
    'Dunmore mayor steps down in bridge affair',
    { persons: 'Helen Smith; Omar Faiz', bodies: 'Kestrel Construction', places: 'Dunmore' },
    'The mayor of Dunmore, Helen Smith, has stepped down. She awarded the $14 million bridge to Kestrel Construction without asking for other offers.',
    'Deputy mayor Omar Faiz said the contract would be looked at again.',
  ),
  report(
    'Smith resigns as coach',
    'Evening Argus',
    '2026-07-07',
    'Coach Smith quits over contract row',
    { persons: 'Gary Smith; Lena Voss', bodies: 'Rovers', places: 'Ashby' },
    "Rovers coach Gary Smith resigned on Tuesday over a contract row with the Ashby club's owners.",
    'Assistant Lena Voss takes over until the end of the season in October. Smith said he had "trusted the wrong people".',
  ),

  report(
    'Rovers beat United',
    'Evening Argus',
    '2026-09-13',
    'Late Okafor goal gives Rovers 2-1 win over United',
    { persons: 'Ben Okafor; Lena Voss', bodies: 'Rovers; United', places: 'Ashby' },
    'Ben Okafor scored in stoppage time as Rovers beat United 2-1 in Ashby on Sunday to go top of the league.',
    'Coach Lena Voss called it the best hour of her life. United had led through a penalty.',
  ),
  report(
    'Rovers beat United',
    'Coast Wire',
    '2026-09-14',
    'Rovers top after Okafor strikes in stoppage time',
    { persons: 'Ben Okafor; Lena Voss', bodies: 'Rovers; United', places: 'Ashby' },
    'Rovers lead the league after a 2-1 home win over United, decided by Ben Okafor deep into stoppage time.',
    "It was the striker's ninth goal of the season. Lena Voss hugged every player on the pitch.",
  ),
  report(
    'Rovers beat Albion',
    'Evening Argus',
    '2026-09-20',
    'Late Okafor goal gives Rovers 1-0 win over Albion',
    { persons: 'Ben Okafor; Lena Voss', bodies: 'Rovers; Albion', places: 'Welby' },
    'Ben Okafor scored in the last minute as Rovers beat Albion 1-0 in Welby on Sunday to stay top of the league.',
    'Coach Lena Voss praised her defence. Albion had hit the post twice.',
  ),

  report(
    'Ferry strike',
    'Harbour Post',
    '2026-02-16',
    'Ferry crews begin three-day strike over night shifts',
    { persons: 'Maud Pryce', bodies: 'Islands Ferries; Seafarers Union', places: 'Skerry Sound' },
    'Crews of Islands Ferries walked out on Monday for three days in a dispute over night shifts, leaving 4,500 islanders cut off.',
    'Seafarers Union leader Maud Pryce said talks in Skerry Sound had broken down over rest periods. The company called the strike needless.',
  ),
  report(
    'Ferry strike',
    'Daily Ledger',
    '2026-02-17',
    'Islanders stranded on second day of walkout',
    {
      persons: 'Maud Pryce; Neil Corrigan',
      bodies: 'Islands Ferries; Seafarers Union',
      places: 'Skerry Sound',
    },
    'No boat left Skerry Sound on Tuesday as the Seafarers Union continued its strike against Islands Ferries.',
    'Shops ran short of milk. Union leader Maud Pryce said crews wanted eleven hours of rest between night shifts; managing director Neil Corrigan offered nine.',
  ),
  report(
    'Teachers strike',
    'Harbour Post',
    '2026-02-17',
    'Teachers begin two-day strike over class sizes',
    { persons: 'Ada Flint', bodies: 'Teachers Union', places: 'Skerry Sound' },
    'Teachers walked out on Tuesday for two days in a dispute over class sizes, leaving 6,000 pupils at home.',
    'Teachers Union leader Ada Flint said talks with the county had broken down over assistants. The county called the strike needless.',
  ),

  report(
    'tariff on Corvania',
    'Coast Wire',
    '2026-10-05',
    'President Hale threatens 30 percent tariff on Corvanian steel',
    { persons: 'Victor Hale; Ana Petri', bodies: '', places: 'Corvania; Northland' },
    'President Victor Hale threatened on Monday to put a 30 percent tariff on steel from Corvania unless it closes what he called loopholes.',
    "Corvania's trade minister Ana Petri said her country would answer in kind. Steelmakers' shares fell.",
  ),
  report(
    'tariff on Corvania',
    'Daily Ledger',
    '2026-10-06',
    "Corvania vows to answer Hale's steel tariff in kind",
    { persons: 'Ana Petri; Victor Hale', bodies: 'Steel Federation', places: 'Corvania' },
    'Corvania will answer any tariff on its steel with duties of its own, trade minister Ana Petri said after President Victor Hale threatened 30 percent.',
    'The Steel Federation said 11,000 jobs hung on exports to Northland.',
  ),
  report(
    'tariff on Tessaly',
    'Coast Wire',
    '2026-10-06',
    'President Hale threatens 25 percent tariff on Tessalian fruit',
    { persons: 'Victor Hale; Luc Amari', bodies: '', places: 'Tessaly; Northland' },
    'President Victor Hale threatened on Tuesday to put a 25 percent tariff on fruit from Tessaly unless it takes back its ban on Northland beef.',
    "Tessaly's farm minister Luc Amari said his country would answer in kind. Orange prices rose.",
  ),
];
