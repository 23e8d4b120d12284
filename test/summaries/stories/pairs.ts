/**
 * Pairs of short reports of our own writing, on one event or on two that look alike. Names are
 * marked in the texts: `[p:Ada Quill]` a person, `[o:Harbour Board]` a body, `[l:Dunmore]` a place.
 */
export type ReportPair = {
  readonly label: string;
  readonly same: boolean;
  readonly reports: readonly (readonly [published: string | null, title: string, text: string])[];
};

export const pairs: readonly ReportPair[] = [
  {
    label: 'one minister, one day: a bridge opens, a ferry sinks',
    same: false,
    reports: [
      [
        '2026-03-10',
        'Minister Moren opens new bridge at Teln',
        'Transport minister [p:Ilya Moren] opened the $40 million bridge at [l:Teln] on Tuesday in front of a thousand guests. "This will bring the valley together," [p:Ilya Moren] said. The first lorries crossed at noon.',
      ],
      [
        '2026-03-10',
        'Minister Moren visits survivors as ferry sinks off Port Ansel',
        'A ferry sank off [l:Port Ansel] on Tuesday with 80 people on board. Transport minister [p:Ilya Moren] visited survivors in hospital. "Our thoughts are with the families," [p:Ilya Moren] said.',
      ],
    ],
  },
  {
    label: 'two trials, one judge, one day',
    same: false,
    reports: [
      [
        '2026-03-11',
        'Banker Cole jailed for fraud',
        'Judge [p:Ada Flint] sentenced the banker [p:Martin Cole] to six years in prison for fraud at [l:Halden] Crown Court on Wednesday. The jury had found him guilty after nine hours. He showed no emotion.',
      ],
      [
        '2026-03-11',
        'Nurse Webb jailed for theft',
        'Judge [p:Ada Flint] sentenced the nurse [p:Sara Webb] to two years in prison for theft at [l:Halden] Crown Court on Wednesday. The jury had found her guilty after five hours. She wept in the dock.',
      ],
    ],
  },
  {
    label: 'elections in two countries',
    same: false,
    reports: [
      [
        '2026-05-04',
        'Conservatives win election in Corvania',
        'The conservatives won the parliamentary election in [l:Corvania] on Sunday with 41 percent of the vote, exit polls showed. Turnout was 68 percent. Coalition talks begin on Tuesday, leader [p:Ana Petri] said.',
      ],
      [
        '2026-05-04',
        'Conservatives lose election in Tessaly',
        'The conservatives lost the parliamentary election in [l:Tessaly] on Sunday with 29 percent of the vote, exit polls showed. Turnout was 61 percent. Coalition talks begin on Wednesday, leader [p:Luc Amari] said.',
      ],
    ],
  },
  {
    label: 'a second earthquake in the same place',
    same: false,
    reports: [
      [
        '2026-03-02',
        'Magnitude 6.4 earthquake hits Varosha',
        'An earthquake of magnitude 6.4 hit northern [l:Varosha] on Monday and flattened houses in [l:Teln], the [o:Seismic Institute] said. Schools are closed.',
      ],
      [
        '2026-03-07',
        'Magnitude 5.8 earthquake hits Varosha',
        'An earthquake of magnitude 5.8 hit southern [l:Varosha] on Saturday and damaged houses in [l:Orsk], the [o:Seismic Institute] said. Trains were stopped.',
      ],
    ],
  },
  {
    label: 'the next match of the same team',
    same: false,
    reports: [
      [
        '2026-09-13',
        'Okafor scores twice as Rovers beat United 2-1',
        '[p:Ben Okafor] scored twice as [o:Rovers] beat [o:United] 2-1 in [l:Ashby] on Sunday. Coach [p:Lena Voss] praised the striker. [o:Rovers] stay top of the league.',
      ],
      [
        '2026-09-19',
        'Okafor scores again as Rovers beat Albion 3-0',
        '[p:Ben Okafor] scored again as [o:Rovers] beat [o:Albion] 3-0 in [l:Ashby] on Saturday. Coach [p:Lena Voss] praised the striker. [o:Rovers] stay top of the league.',
      ],
    ],
  },
  {
    label: 'a mine accident, three days later',
    same: true,
    reports: [
      [
        '2026-04-06',
        'Nine miners missing after collapse at Karsk mine',
        'Nine miners are missing after a tunnel collapsed at the [l:Karsk] coal mine on Monday, the operator [o:Ural Coal] said. Rescuers are pumping water out of the shaft.',
      ],
      [
        '2026-04-09',
        'Four miners found alive in Karsk',
        'Rescuers brought four miners alive out of the flooded [l:Karsk] coal mine on Thursday, three days after a tunnel collapsed. Five are still missing. Families wept at the shaft.',
      ],
    ],
  },
  {
    label: 'a strike, with another speaker',
    same: true,
    reports: [
      [
        '2026-02-16',
        'Islands Ferries crews walk out over night shifts',
        'Crews of [o:Islands Ferries] walked out on Monday in a strike over night shifts. "We need rest," union leader [p:Maud Pryce] said. Boats from [l:Skerry Sound] were cancelled.',
      ],
      [
        '2026-02-20',
        'Islands Ferries boss calls strike reckless',
        'The head of [o:Islands Ferries], [p:Neil Corrigan], called the strike by its crews reckless on Friday. "We have offered nine hours of rest," [p:Neil Corrigan] said. Boats from [l:Skerry Sound] stay in port.',
      ],
    ],
  },
  {
    label: 'a resignation and what the opposition says of it',
    same: true,
    reports: [
      [
        '2026-07-06',
        'Finance minister Brandt resigns over tax affair',
        'Finance minister [p:Karl Brandt] of [l:Northland] resigned on Monday after admitting that he had not paid tax on a flat in [l:Lindholm]. The prime minister thanked him.',
      ],
      [
        '2026-07-07',
        'Opposition wants inquiry after Brandt quits',
        'The opposition in [l:Northland] demanded an inquiry on Tuesday into the tax affair that made finance minister [p:Karl Brandt] resign. "There is more to come," [p:Greta Olsen] said.',
      ],
    ],
  },
  {
    label: 'two floods in one country in one week',
    same: false,
    reports: [
      [
        '2026-10-12',
        'Floods cut off villages in Aldery valley',
        'Heavy rain cut off three villages in the [l:Aldery] valley in [l:Northland] on Monday, and 200 people were flown out by helicopter, the fire brigade said.',
      ],
      [
        '2026-10-14',
        'Floods close port of Wexmoor',
        'Heavy rain closed the port of [l:Wexmoor] in [l:Northland] on Wednesday, and 150 people were brought out by boat, the coast guard said.',
      ],
    ],
  },
  {
    label: 'one company: results and a strike',
    same: false,
    reports: [
      [
        '2026-05-11',
        'Brightwater profit rises to $310 million',
        'The drinks maker [o:Brightwater] made a profit of $310 million last year, chief executive [p:Dana Whitcombe] said on Monday. Sales in [l:Tessaly] grew by a tenth.',
      ],
      [
        '2026-05-12',
        'Brightwater drivers strike over pay',
        'Drivers of the drinks maker [o:Brightwater] went on strike over pay on Tuesday. Chief executive [p:Dana Whitcombe] called it a pity. Shops may run short of lemonade.',
      ],
    ],
  },
  {
    label: 'a close vote, its recount two weeks on',
    same: true,
    reports: [
      [
        '2026-04-13',
        'Venn wins Kelder mayoral vote by a whisker, rival wants recount',
        '[p:Orla Venn] won the mayoral vote in [l:Kelder] on Sunday by 61 votes. Her rival [p:Bram Tolland] did not concede and said that he would ask the [o:Kelder Election Board] for a recount. The count lasted until two in the morning in a school gym. "I am tired and I am happy," said [p:Orla Venn], a former baker who has run the town since 2019. Turnout was the highest for thirty years.',
      ],
      [
        '2026-04-28',
        'Tolland concedes mayoral vote as recount upholds rival by 58',
        '[p:Bram Tolland] conceded the mayoral vote in [l:Kelder] on Tuesday, a day after the recount by the [o:Kelder Election Board] found that [p:Orla Venn] wins by 58 votes. His rival thanked him over the telephone. Volunteers had sorted the ballots by hand for three days under the eyes of lawyers, at a cost of 12,000 crowns. "I shall go fishing," he said on the steps of the library.',
      ],
    ],
  },
  {
    label: 'recounts of one board in two towns, two weeks apart',
    same: false,
    reports: [
      [
        '2026-04-13',
        'Venn wins Kelder mayoral vote by a whisker, rival wants recount',
        '[p:Orla Venn] won the mayoral vote in [l:Kelder] on Sunday by 61 votes. Her rival [p:Bram Tolland] did not concede and said that he would ask the [o:Norrland Election Board] for a recount.',
      ],
      [
        '2026-04-28',
        'Quist concedes mayoral vote in Hammel as recount upholds rival',
        '[p:Per Quist] conceded the mayoral vote in [l:Hammel] on Tuesday, a day after the recount by the [o:Norrland Election Board] found that [p:Ada Brill] wins by 58 votes. His rival thanked him.',
      ],
    ],
  },
  {
    label: 'two recalls of one maker, eleven days apart',
    same: false,
    reports: [
      [
        '2026-05-13',
        'Brightwater recalls lemonade over glass splinters',
        'The drinks maker [o:Brightwater] recalled 40,000 bottles of lemonade on Wednesday after glass splinters were found. "We are sorry," chief executive [p:Dana Whitcombe] said. The [o:Food Agency] told shops to clear their shelves.',
      ],
      [
        '2026-05-24',
        'Brightwater recalls oat biscuits over salmonella',
        'The drinks maker [o:Brightwater] recalled 9,000 packets of oat biscuits on Sunday after tests for salmonella. "We are sorry," chief executive [p:Dana Whitcombe] said. The [o:Food Agency] told shops to clear their shelves.',
      ],
    ],
  },
  {
    label: 'two affairs of one board and its head, nine days apart',
    same: false,
    reports: [
      [
        '2026-06-02',
        'Harbour Board raises ferry fares, islanders furious',
        'The [o:Skerry Harbour Board] will raise ferry fares by a fifth, its head [p:Ruth Amblin] said on Tuesday. "The islands are cut off," said [p:Colm Deary], who leads the islanders. The board meets again in [l:Port Ansel].',
      ],
      [
        '2026-06-11',
        'Harbour Board drops dredging contract after inquiry',
        'The [o:Skerry Harbour Board] has dropped a dredging contract after an inquiry found gifts, its head [p:Ruth Amblin] said on Thursday. "About time," said [p:Colm Deary], who leads the islanders. The board meets again in [l:Port Ansel].',
      ],
    ],
  },
];

/** Written with the others and not looked at until the rules stood. */
export const keptBack: readonly ReportPair[] = [
  {
    label: 'one president, one day: a visit and a law',
    same: false,
    reports: [
      [
        '2026-06-15',
        'President Hale signs farm law',
        'President [p:Victor Hale] signed a law on Monday that pays farmers in [l:Northland] for hedges and ponds. Farm groups welcomed it. "Good for the land," [p:Victor Hale] said.',
      ],
      [
        '2026-06-15',
        'President Hale lands in Corvania for talks',
        'President [p:Victor Hale] landed in [l:Corvania] on Monday for two days of talks on gas and border guards. "Good to be back," [p:Victor Hale] said.',
      ],
    ],
  },
  {
    label: 'two murder cases, one court',
    same: false,
    reports: [
      [
        '2026-02-03',
        'Gardener Pell denies killing neighbour',
        'The gardener [p:Tom Pell] denied murder before [o:Marlow Assizes] on Tuesday. Prosecutor [p:Ines Roth] said he had struck his neighbour with a spade. The trial goes on.',
      ],
      [
        '2026-02-03',
        'Teacher Lowe admits killing husband',
        'The teacher [p:Nora Lowe] admitted murder before [o:Marlow Assizes] on Tuesday. Prosecutor [p:Ines Roth] said she had poisoned her husband. The trial goes on.',
      ],
    ],
  },
  {
    label: 'central banks of two countries',
    same: false,
    reports: [
      [
        '2026-04-09',
        'Corvania lifts interest rate to 6.5 percent',
        'The central bank of [l:Corvania] raised its interest rate by half a point to 6.5 percent on Thursday because of inflation. Economists had expected less.',
      ],
      [
        '2026-04-09',
        'Tessaly cuts interest rate to 3.25 percent',
        'The central bank of [l:Tessaly] cut its interest rate by a quarter point to 3.25 percent on Thursday because of low inflation. Economists had expected it.',
      ],
    ],
  },
  {
    label: 'two storms on one coast',
    same: false,
    reports: [
      [
        '2026-11-02',
        'Storm Freda tears roofs off in Port Ansel',
        'Storm Freda tore roofs off houses in [l:Port Ansel] on Monday with gusts of 140 kph. Power failed in 20,000 homes, the grid operator said.',
      ],
      [
        '2026-11-08',
        'Storm Gustav floods Port Ansel',
        'Storm Gustav flooded the old town of [l:Port Ansel] on Sunday with waves of 6.5 metres. Power failed in 8,000 homes, the grid operator said.',
      ],
    ],
  },
  {
    label: 'two rounds of a tournament',
    same: false,
    reports: [
      [
        '2026-07-01',
        'Petrova beats Lind in second round',
        '[p:Irina Petrova] beat [p:Elsa Lind] 6-4 6-2 in the second round at [l:Welby] on Wednesday. She served nine aces. "My best match," [p:Irina Petrova] said.',
      ],
      [
        '2026-07-03',
        'Petrova beats Okano in third round',
        '[p:Irina Petrova] beat [p:Yui Okano] 7-5 6-3 in the third round at [l:Welby] on Friday. She served six aces. "A hard match," [p:Irina Petrova] said.',
      ],
    ],
  },
  {
    label: 'a missing climber, found four days later',
    same: true,
    reports: [
      [
        '2026-08-03',
        'Climber missing on Mount Tarn',
        'A climber of 27 is missing on [l:Mount Tarn] after an avalanche on Monday. Mountain guides of the [o:Alpine Rescue] searched until dark.',
      ],
      [
        '2026-08-07',
        'Missing climber found alive on Mount Tarn',
        'The climber who had been missing on [l:Mount Tarn] since an avalanche was found alive in a hut on Friday. The [o:Alpine Rescue] flew him to hospital.',
      ],
    ],
  },
  {
    label: 'a recall, with the authority and then the maker',
    same: true,
    reports: [
      [
        '2026-05-13',
        'Lemonade recalled over glass splinters',
        'The [o:Food Agency] told shops on Wednesday to take [o:Brightwater] lemonade off the shelves after glass splinters were found in bottles in [l:Lindholm].',
      ],
      [
        '2026-05-15',
        'Brightwater apologises for glass in lemonade',
        'The drinks maker [o:Brightwater] apologised on Friday for glass splinters in its lemonade. "We have stopped the line in [l:Lindholm]," [p:Dana Whitcombe] said.',
      ],
    ],
  },
  {
    label: 'an oil spill, a week apart',
    same: true,
    reports: [
      [
        '2026-09-01',
        'Tanker Meridian spills oil off Skerry Sound',
        'The tanker Meridian spilled 300 tonnes of oil after running aground off [l:Skerry Sound] on Tuesday, the [o:Coast Guard] said. Beaches were closed.',
      ],
      [
        '2026-09-07',
        'Volunteers clean Skerry Sound beaches after Meridian oil spill',
        'Volunteers cleaned the beaches of [l:Skerry Sound] on Monday, six days after the tanker Meridian ran aground and spilled oil. The [o:Coast Guard] thanked them.',
      ],
    ],
  },
  {
    label: 'two fires in one city',
    same: false,
    reports: [
      [
        '2026-01-12',
        'Fire destroys Dunmore paper mill',
        'A fire destroyed a paper mill in [l:Dunmore] on Monday night. Nobody was hurt. Fire chief [p:Olga Reyes] said the cause was not known.',
      ],
      [
        '2026-01-14',
        'Two die in Dunmore hotel fire',
        'Two guests died in a fire at a hotel in [l:Dunmore] on Wednesday night. Fire chief [p:Olga Reyes] said a heater was to blame.',
      ],
    ],
  },
  {
    label: 'a new law, the vote and the protest',
    same: true,
    reports: [
      [
        '2026-03-24',
        'Tessaly parliament passes hunting ban',
        'The parliament of [l:Tessaly] passed a ban on hunting wolves on Tuesday by 88 votes to 71. Environment minister [p:Pia Sorel] spoke of a great day.',
      ],
      [
        '2026-03-25',
        'Hunters protest against wolf ban in Tessaly',
        'Hunters blocked roads in [l:Tessaly] on Wednesday in protest at the ban on hunting wolves that parliament passed a day before. "They never asked us," [p:Jan Hutt] said.',
      ],
    ],
  },
];
