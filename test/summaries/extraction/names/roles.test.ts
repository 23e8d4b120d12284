import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/summaries/extraction/names/index.ts';
import { splitSentences } from '../../../../src/summaries/extraction/sentences/index.ts';

const rolesOfFirst = (text: string) =>
  findNames(text, splitSentences(text)).find(({ kind }) => kind === 'person')?.roles;

describe('roles as printed beside a name', () => {
  it.each<[string, readonly string[]]>([
    ['Peruvian Prime Minister Rosa Quispe spoke.', ['Peruvian Prime Minister']],
    ['He met then-candidate Rosa Quispe.', ['then-candidate']],
    ['Rosa Quispe, her former label and a couple of senators met.', []],
    ['Rosa Quispe, a nurse and a mother of two, spoke.', ['nurse and a mother of two']],
    ['King Owen spoke.', []],
    ['King Owen Pike spoke.', ['King']],
    ['Jackson County Sheriff Rosa Quispe spoke.', ['Jackson County Sheriff']],
    ['PM Rosa Quispe spoke.', ['PM']],
    // when it was is no part of who somebody is, with or without a comma
    ['Earlier on Tuesday council leader Rosa Quispe spoke.', ['council leader']],
    ['In June company chairman Owen Pike spoke.', ['company chairman']],
    ['The Tuesday Club chairman Owen Pike spoke.', ['Tuesday Club chairman']],
    ['At 8 PM Quispe spoke with Rosa Quispe.', []],
    ['China’s ambassador to Britain Liu Quan spoke.', ['China’s ambassador to Britain']],
    [
      'U.S. Ambassador to the European Union Owen Pike spoke.',
      ['Ambassador to the European Union'],
    ],
    ['House of Commons Speaker Owen Pike spoke.', ['House of Commons Speaker']],
    [
      'Office of Rivers and Roads Director Owen J. Pike spoke.',
      ['Office of Rivers and Roads Director'],
    ],
    [
      'The director of the Harbour Trade Association Owen Pike spoke.',
      ['director of the Harbour Trade Association'],
    ],
    [
      'President of the Harbour Trade Association Owen Pike spoke.',
      ['President of the Harbour Trade Association'],
    ],
    [
      'It fell, director-general of the harbour trust, Apolo Ruz Lingo, said.',
      ['director-general of the harbour trust'],
    ],
    ['It fell, Apolo Ruz, manager of the harbour trust said.', ['manager of the harbour trust']],
    ['Sens. Owen Pike and Ruth Calder wrote.', ['Sen.']],
    ['Former Alberta premier Owen Pike agreed.', ['Former Alberta premier']],
    ['A Groundworks executive director Owen Pike agreed.', ['Groundworks executive director']],
    ['He met the deputy police chief Owen Pike.', ['deputy police chief']],
    ['Owen Pike, the leader of the Harbour League—a club—spoke.', ['leader of the Harbour League']],
    ['The clinic, run by Rosa Quispe, trains nurses from Kano.', []],
    ['The mill, owned by Owen Pike, employs 600 people.', []],
    ['The choir, led by Owen Pike, lost two singers.', []],
    ['Owen Pike, who is mayor of Galway, spoke.', ['mayor of Galway']],
    ['Owen Pike, 44, a nurse from Kano, said no.', ['nurse from Kano']],
    ['Rep. Owen Pike (R-Ohio), chairman of the panel, said no.', ['Rep.', 'chairman of the panel']],
    ['Sen. Owen Pike of Texas, a longtime critic, said no.', ['Sen.', 'longtime critic']],
    ['Norway’s foreign minister, Owen Pike, left.', ['Norway’s foreign minister']],
    ['The Minister of Health, Owen Pike, left.', ['Minister of Health']],
    ['The Minister of Health, Owen Pike has left.', ['Minister of Health']],
    ['The Minister of Health, Owen Pike has said, is ill.', []],
    ['After a row with the minister, Owen Pike has left.', []],
    ['To the Minister of Health, Owen Pike said no.', []],
    ['Its curator of rural life, Dr Owen Pike, left.', ['curator of rural life']],
    ['The mayor’s chief of staff, Owen Pike, left.', ['mayor’s chief of staff']],
    ['At the edge of the park, Owen Pike, a nurse, left.', ['nurse']],
    ['Liberal group leader Cllr Owen Pike left.', ['Liberal group leader']],
    ['Mr Dean Pike left.', []],
    ['Mr Justice Pike left.', ['Mr Justice']],
    ['Coun. Owen Pike left.', ['Coun.']],
    ['Couns. Owen Pike and Ada Roe left.', ['Coun.']],
    ['Cr Owen Pike left. Cr Pike was late.', ['Cr']],
    ['Kesh Fire Marshall Owen Pike left.', ['Kesh Fire Marshall']],
    ['Marshall Owen Pike left.', []],
    ['Kesh station manager Owen Pike left.', ['Kesh station manager']],
    [
      'Kesh Fire and Rescue Service’s Orrin station manager Owen Pike left.',
      ['Orrin station manager'],
    ],
    ['Owen Pike, a 53-year-old carer, left.', ['53-year-old carer']],
    ['Owen Pike, a ferry, left.', []],
    ['Conservative backbencher Sir Owen Pike left.', ['Conservative backbencher']],
    ['Its local co-ordinator, Owen Pike, left.', ['local co-ordinator']],
    ['Police and Crime Commissioner Ruth Pike left.', ['Police and Crime Commissioner']],
    ['Food and Rural Life Minister Ruth Pike left.', ['Food and Rural Life Minister']],
    ['Police and Mayor Ruth Pike left.', ['Mayor']],
    ['Tenants and Housing Minister Ruth Pike left.', ['Housing Minister']],
    ['Mother-of-two Ruth Pike left.', ['Mother-of-two']],
    ['At the home of Lakeside CIO Ruth Pike it rained.', ['Lakeside CIO']],
    ['After a row with Ruth Pike, the mayor said it rained.', []],
    ['After a row Ruth Pike, the mayor, said it rained.', ['mayor']],
    ['If President Owen Pike wins, they leave.', []],
    ['Local MP Dr Owen Pike left.', ['Local MP']],
    ['The Right Hon Owen Pike MP left.', []],
    ['Lieutenant Colonel (ret.) Owen Pike left.', ['Lieutenant Colonel (ret.)']],
    ['The colonel (retired) and Owen Pike left.', []],
    ['The Right Honourable Owen Pike left.', []],
    ['The party leader, Owen Pike, left.', ['party leader']],
    [
      'Owen Pike, the Crime Bureau’s statistics director, left.',
      ['Crime Bureau’s statistics director'],
    ],
    ['Secretary of State Owen Pike left.', ['Secretary of State']],
    ['Owen Pike is the founder of Corvex.', ['founder of Corvex']],
    ['In a letter to the president, Owen Pike said no.', []],
    ['Mr. Owen Pike left.', []],
    ['Praising Gov. Owen Pike, she left.', ['Gov.']],
    ['Owen Pike, will become the manager.', []],
    ['Owen Pike, meanwhile, left for Ohio.', []],
    ['Teachers, Owen Pike said, left.', []],
    // an office in somebody's mouth is a speaker's word
    ['Owen Pike left. “Governor Owen Pike is out,” she said.', []],
    ['Gov. Owen Pike left. “Clown Owen Pike is out,” she said.', ['Gov.']],
    // judgements and accusations are none
    ['Owen Pike, such a con artist, left.', []],
    ['Owen Pike, the worst mayor in years, left.', []],
    ['Owen Pike, a suspect in the robbery, left.', []],
    // whose colleague?
    ['Owen Pike, a colleague, left.', []],
    ['Owen Pike, the husband of a nurse, left.', ['husband of a nurse']],
    ['Owen Pike, deputy, left.', []],
    ['A union official, Owen Pike, left.', ['union official']],
    [
      'Owen Pike, president and CEO of Harbour Restaurant Association, left.',
      ['president and CEO of Harbour Restaurant Association'],
    ],
    // a long one ends with a part it has whole
    [
      'Owen Pike, the author of a long book on the rise of trade in towns along the White River, left.',
      ['author of a long book on the rise of trade'],
    ],
    ['Owen Pike, after the vote, said the mayor lied.', []],
  ])('%s', (text, roles) => {
    expect(rolesOfFirst(text)).toEqual(roles);
  });
});
