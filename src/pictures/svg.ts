/** A piece of SVG. Only the functions here make one of a text, and they escape it. */
export type Svg = string & { readonly svg: unique symbol };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters XML 1.0 has no place for, in any form. */
const NO_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Outside text as character data or the value of an attribute: `escapeXml('<b>')` -> `'&lt;b&gt;'`. */
const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(NO_XML, '\ufffd')
    .replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

export type Attributes = Readonly<Record<string, string | number>>;

/** `element('circle', { r: 4 })` -> `'<circle r="4"/>'` */
export const element = (name: string, attributes: Attributes, ...inside: readonly Svg[]): Svg => {
  const written = Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${escapeXml(String(value))}"`)
    .join('');
  return (
    inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join('')}</${name}>`
  ) as Svg;
};

/** One line of text, its baseline at `y`. */
export const textAt = (x: number, y: number, text: string, style: Attributes): Svg =>
  element('text', { x, y, ...style }, escapeXml(text) as Svg);
