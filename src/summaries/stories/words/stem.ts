import { perWord } from '../../per-word.ts';

/** Endings and the fewest letters that must stay when one is taken off; the first that fits counts. */
const ENDINGS: readonly (readonly [ending: string, left: number, instead: string])[] = [
  ['ians', 4, ''],
  ['ian', 4, ''],
  ['ans', 5, ''],
  ['an', 5, ''],
  ['ese', 4, ''],
  ['ies', 2, 'y'],
  ['sses', 2, 'ss'],
  ['shes', 2, 'sh'],
  ['ches', 2, 'ch'],
  ['xes', 2, 'x'],
  ['astically', 4, ''],
  ['astic', 4, ''],
  ['asm', 4, ''],
  ['ments', 4, ''],
  ['ment', 4, ''],
  ['ness', 3, ''],
  ['ships', 4, ''],
  ['ship', 4, ''],
  ['ences', 4, ''],
  ['ence', 4, ''],
  ['ents', 4, ''],
  ['ent', 4, ''],
  ['ances', 4, ''],
  ['ance', 4, ''],
  ['ions', 4, ''],
  ['ion', 4, ''],
  ['ists', 4, ''],
  ['ist', 4, ''],
  ['isms', 4, ''],
  ['ism', 4, ''],
  ['ings', 3, ''],
  ['ing', 3, ''],
  ['ied', 2, 'y'],
  ['ed', 3, ''],
  ['ly', 4, ''],
  ['ss', 1, 'ss'],
  ['us', 1, 'us'],
  ['is', 1, 'is'],
  ['s', 3, ''],
];

/** Past forms that share no beginning with their verb. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'met meet,held hold,made make,gave give,given give,took take,taken take,went go,gone go,came come,saw see,seen see,' +
    'knew know,known know,thought think,found find,left leave,kept keep,began begin,begun begin,bought buy,sold sell,' +
    'brought bring,sent send,spent spend,built build,lost lose,won win,paid pay,led lead,ran run,rose rise,risen rise,' +
    'fell fall,fallen fall,grew grow,grown grow,drew draw,drawn draw,broke break,broken break,chose choose,' +
    'chosen choose,spoke speak,spoken speak,wrote write,written write,struck strike,shot shoot,sought seek,' +
    'caught catch,taught teach,fought fight,stood stand,heard hear,meant mean,felt feel,dealt deal,drove drive,driven drive,' +
    'stole steal,stolen steal,flew fly,flown fly,swept sweep,threw throw,thrown throw,hid hide,hidden hide,blew blow,' +
    'blown blow,froze freeze,frozen freeze,shook shake,shaken shake,wore wear,tore tear,torn tear,swam swim,sank sink,' +
    'sunk sink,sang sing,rang ring,drank drink,ate eat,eaten eat,slept sleep,crept creep,bled bleed,fed feed,fled flee,' +
    'laid lay,bent bend,lent lend,dug dig,stuck stick,hung hang,swung swing,lit light,rode ride,ridden ride,forgot forget,' +
    'understood understand,withdrew withdraw,withdrawn withdraw,overtook overtake,overtaken overtake,withheld withhold,' +
    'became become'
  )
    .split(',')
    .map((pair): [string, string] => {
      const [past = '', verb = ''] = pair.split(' ');
      return [past, verb];
    }),
);

/** `pastsOf('steal')` -> `['stole', 'stolen']`; a regular verb has none here */
export const pastsOf = (verb: string): string[] =>
  [...IRREGULAR].filter(([, of]) => of === verb).map(([past]) => past);

/** "separatists" loses two endings, "communications" two, nothing more than that. */
const MOST_ENDINGS = 2;

const withoutEnding = (word: string): string => {
  for (const [ending, left, instead] of ENDINGS) {
    if (word.length >= ending.length + left && word.endsWith(ending)) {
      return word.slice(0, -ending.length) + instead;
    }
  }
  return word;
};

const isDoubled = (word: string): boolean =>
  word.length > 3 && /[bdgmnprt]/.test(word.slice(-1)) && word.at(-1) === word.at(-2);

/**
 * A word without its ending, so that forms of one word compare equal. Lighter than Porter's stemmer:
 * it pairs "enthusiasm" with "enthusiastic" and "commitments" with "committed", and is used for
 * likeness alone, never where words must be the same. People go with their countries.
 *
 * `stem('commitments')` -> `'commit'`, `stem('enthusiastic')` -> `'enthus'`, `stem('met')` ->
 * `'meet'`, `stem('Canadian')` and `stem('Canada')` -> `'canad'`
 *
 * @param word lower case, without accents
 */
export const stem = perWord((word) => {
  let left = IRREGULAR.get(word) ?? word;
  for (let i = 0; i < MOST_ENDINGS; i++) {
    const shorter = withoutEnding(left);
    if (shorter === left) break;
    left = isDoubled(shorter) ? shorter.slice(0, -1) : shorter;
  }
  return left.length > 3 ? left.replace(/[aeioy]+$/, '') : left;
});
