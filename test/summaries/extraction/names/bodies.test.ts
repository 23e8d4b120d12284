import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/summaries/extraction/names/index.ts';
import { splitSentences } from '../../../../src/summaries/extraction/sentences/index.ts';
import type { NameKind } from '../../../../src/summaries/types.ts';

const named = (text: string, wanted: NameKind) =>
  findNames(text, splitSentences(text))
    .filter(({ kind }) => kind === wanted)
    .map(({ name, aliases }) => [name, ...aliases]);

describe('organisations', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['The Harbour Reform Project (HRP) met. HRP said no.', [['Harbour Reform Project', 'HRP']]],
    ['He told the Coastal Herald. The CH reported it.', [['Coastal Herald', 'CH']]],
    [
      'The Department of Justice and the Justice Department are one.',
      [['Department of Justice', 'Justice Department']],
    ],
    [
      'The U.S. Treasury Department wrote. The Treasury Department paid.',
      [['U.S. Treasury Department', 'Treasury Department']],
    ],
    [
      'A Department of Health and Human Services memo.',
      [['Department of Health and Human Services']],
    ],
    ['The Bank of Canada and Statistics Canada met.', [['Bank of Canada'], ['Statistics Canada']]],
    ['The Coalition on Homelessness planned it.', [['Coalition on Homelessness']]],
    ['The White House denied it.', [['White House']]],
    ['Otis Roe told Coastal FM that it is late.', [['Coastal FM']]],
    ['The Church of Jesus Christ denied it.', [['Church of Jesus Christ']]],
    ['The director of Corvex, who left, denied it. Corvex paid.', []],
    [
      'Angus Council met. The Ada Power Company did not.',
      [['Angus Council'], ['Ada Power Company']],
    ],
    ['The newspaper Hufvudet and PoliScope reported it.', [['Hufvudet'], ['PoliScope']]],
    ['Corvex, an energy company, rose.', [['Corvex']]],
    // a noun of trade before one word is a firm's, unless something shows somebody
    ['It came from the arms trader Moravex.', [['Moravex']]],
    ['The drugmaker Arvel cut prices.', [['Arvel']]],
    ['The arms trader Moravex fled.', []],
    ['The trader Moravex, who lives in Leeds, left.', []],
    ['They met the trader Moravex. He had paid.', []],
    ['The trader Ada lost it all. The trader Olm Hale did too.', []],
    ['Corvex employees left. The Corvex shares fell.', [['Corvex']]],
    ['Northway Ferries, which runs the boats, rose.', [['Northway Ferries']]],
    ['Shares in Brannick fell. Brannick left.', [['Brannick']]],
    ['It is in Aktogar, which lies near Kazakhstan.', []],
    ['Post on Ruth Hale’s page was read.', []],
    ['Oakland Unified School District closed.', [['Oakland Unified School District']]],
    [
      'The Council of Elders of Marsh & Hale Inc. met.',
      [['Council of Elders'], ['Marsh & Hale Inc']],
    ],
    ['The Seed and Water Administration met.', [['Seed and Water Administration']]],
    ['Kenya and Water Administration staff met.', [['Water Administration']]],
    ['The Centers for Water Control and Safety met.', [['Centers for Water Control and Safety']]],
    ['Teachers Without Borders', []],
    ['Doctors Without Bridges met.', [['Doctors Without Bridges']]],
    ['Pike & Hale met Tom & Ruth Hale.', [['Pike & Hale']]],
    // one body that deals with several things, or is there for several people or towns
    ['The Health and Safety Executive knew.', [['Health and Safety Executive']]],
    ['The National Glacial and Polar Agency met.', [['National Glacial and Polar Agency']]],
    [
      'The Vaccines and Medical devices Control Agency met. The VMCA left.',
      [['Vaccines and Medical devices Control Agency', 'VMCA']],
    ],
    ['Tarnby and Grelling Council met.', [['Tarnby and Grelling Council']]],
    ['The Royal College of Cutters and Binders met.', [['Royal College of Cutters and Binders']]],
    [
      'The Ministry for Water, Food and Rural Life met.',
      [['Ministry for Water, Food and Rural Life']],
    ],
    ['The Advice, Trade and Arbitration Board met.', [['Advice, Trade and Arbitration Board']]],
    ['The Society for the Protection of Otters met.', [['Society for the Protection of Otters']]],
    [
      'The Society for the Prevention of Harm to Swans met.',
      [['Society for the Prevention of Harm to Swans']],
    ],
    ['Mercy General denied it.', [['Mercy General']]],
    ['Attorney General Ruth Hale and Surgeon General Pike left.', []],
    // two
    ['Harbour Council and Police Federation met.', [['Harbour Council'], ['Police Federation']]],
    [
      'The Association of Head Cooks and National Bakers Union met.',
      [['Association of Head Cooks'], ['National Bakers Union']],
    ],
    [
      'Staff of the Ministry of Justice, Home Office and Treasury met.',
      [['Ministry of Justice'], ['Home Office'], ['Treasury']],
    ],
    ['The Department of Justice, Corvesk and Brannig met.', [['Department of Justice']]],
    ['In Tarnby and Grelling Council fell.', [['Grelling Council']]],
    ['Ruth Hale and Water Council met.', [['Water Council']]],
    ["The Harbour Workers' Union met.", [["Harbour Workers' Union"]]],
    ['Nordhavn said it would sail.', [['Nordhavn']]],
    ['President of Harbour University she is.', [['Harbour University']]],
    ['It was AM in the U.S. and the CEO had HIV.', []],
  ])('%s', (text, expected) => {
    expect(named(text, 'organisation')).toEqual(expected);
  });
});

describe('places', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['In the United States, the U.S. and the UK agreed.', [['United States', 'U.S.'], ['UK']]],
    ['Humboldt County sued. Later Humboldt lost.', [['Humboldt County', 'Humboldt']]],
    [
      'They met in Aktogar, Kazakhstan, near Lake Marran.',
      [['Aktogar'], ['Kazakhstan'], ['Lake Marran']],
    ],
    ['New York and New Zealand voted.', [['New York'], ['New Zealand']]],
    ['Ohio Gov. Owen Pike lives on Cesar Chavez St. in Dayton.', [['Ohio'], ['Cesar Chavez St.']]],
    ['Jonathan Park and Kari Lake are people.', []],
    ['Austin Peters is no city.', []],
    // a given name and a word for a place, where the article only goes there
    ['It was found near Lincoln Park. Lincoln Park is shut.', [['Lincoln Park']]],
    ['It was found in Victoria Road.', [['Victoria Road']]],
    ['It was found near Rob Park. Park said no.', []],
    ['It was found in Rob Park’s car.', []],
    ['He trusts in Mayor Rob Park.', []],
  ])('%s', (text, expected) => {
    expect(named(text, 'place')).toEqual(expected);
  });
});
