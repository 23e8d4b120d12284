/**
 * What a bot's messages and forms may hold, as closed lists: Discord passes over fields it does not
 * know, and a slip in one's name would be seen by nobody.
 */

type Json = Record<string, unknown>;

/** By component type: its fields, and what may stand inside of it. */
const COMPONENTS: Readonly<
  Record<number, { readonly fields: readonly string[]; readonly holds: readonly number[] }>
> = {
  1: { fields: ['components'], holds: [2, 3] },
  2: { fields: ['style', 'label', 'custom_id', 'url', 'disabled'], holds: [] },
  3: { fields: ['custom_id', 'placeholder', 'options'], holds: [] },
  9: { fields: ['components', 'accessory'], holds: [10] },
  10: { fields: ['content'], holds: [] },
  12: { fields: ['items'], holds: [] },
  14: { fields: ['divider', 'spacing'], holds: [] },
  17: { fields: ['accent_color', 'components'], holds: [1, 9, 10, 12, 14] },
};
const ON_TOP = [1, 9, 10, 12, 14, 17];

const MESSAGE = ['flags', 'components', 'allowed_mentions', 'attachments'];

/** What is wrong with the shape of a message; `more` are fields that this way of sending takes too. */
export const checkShape = (data: Json, more: readonly string[] = []): string[] => [
  ...strangers('a message', data, [...MESSAGE, ...more]),
  ...((data.components as Json[] | undefined) ?? []).flatMap((part) =>
    shapeOf(part, ON_TOP, 'a message'),
  ),
  ...brokenTexts(data),
];

const shapeOf = (part: Json, allowed: readonly number[], where: string): string[] => {
  const type = Number(part.type);
  const known = COMPONENTS[type];
  if (known === undefined || !allowed.includes(type)) return [`component ${type} in ${where}`];
  const inside = (part.components as Json[] | undefined) ?? [];
  return [
    ...strangers(`component ${type}`, part, ['type', ...known.fields]),
    ...inside.flatMap((one) => shapeOf(one, known.holds, `component ${type}`)),
    ...(part.accessory === undefined ? [] : shapeOf(part.accessory as Json, [2], 'an accessory')),
  ];
};

/** What is wrong with the shape of a form: labels with a field in each, and nothing else. */
export const checkFormShape = (form: Json): string[] => {
  const fields = (form.components as Json[] | undefined) ?? [];
  const inputs = fields.map(({ component }) => component as Json);
  const ids = inputs.map(({ custom_id }) => custom_id);
  return [
    ...strangers('a form', form, ['custom_id', 'title', 'components']),
    ...fields.flatMap((one) =>
      strangers('a label', one, ['type', 'label', 'description', 'component']),
    ),
    ...inputs.flatMap((one) =>
      strangers('a field', one, ['type', 'custom_id', 'style', 'required', 'max_length', 'value']),
    ),
    ...fields
      .filter(({ type }) => type !== 18)
      .map(({ type }) => `component ${String(type)} in a form`),
    ...inputs
      .filter(({ type }) => type !== 4)
      .map(({ type }) => `component ${String(type)} in a label`),
    ...(new Set(ids).size < ids.length ? ['two fields of one name'] : []),
    ...brokenTexts(form),
  ];
};

const strangers = (what: string, data: Json, known: readonly string[]): string[] =>
  Object.entries(data)
    .filter(([field, value]) => !known.includes(field) || value === undefined || value === null)
    .map(([field]) => `${field} in ${what}`);

/** Half a pair of surrogates is no text in UTF-8, and control characters are none that anybody reads. */
export const brokenTexts = (data: unknown): string[] =>
  textsIn(data)
    .filter((text) => !text.isWellFormed() || /[\0-\x09\x0b-\x1f\x7f]/.test(text))
    .map((text) => `a text that is none: ${JSON.stringify(text)}`);

const textsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
};
