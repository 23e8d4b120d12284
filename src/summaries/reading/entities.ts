const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    eacute: 'é',
    euro: '€',
    pound: '£',
    cent: '¢',
    deg: '°',
    middot: '·',
    bull: '•',
  }),
);

/**
 * The characters that HTML entities stand for: `'Bees &amp; wasps &#8217;26'` -> `'Bees & wasps ’26'`.
 * Of those with a name, the ones that news is written with; another stays as it is, a control
 * character goes.
 */
export const decodeEntities = (text: string): string => text.replace(ENTITY, characterOf);

function characterOf(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED.get(name) ?? entity;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
