import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readFileSync } from 'node:fs';
import type { Message } from '../../src/cards/message/message.ts';
import { checkRegistration } from './discord-commands.ts';
import type { Registered } from './discord-commands.ts';
import { brokenTexts, checkFormShape, checkShape } from './discord-shapes.ts';

/**
 * Discord's rules for what a bot sends, written a second time and apart from the cards' own table:
 * a slip in one shows in the other. Where Discord's OpenAPI document is at hand it is asked too.
 */

const SPEC = new URL('../../../shared/discord-api-spec/openapi.json', import.meta.url);

type Json = Record<string, unknown>;

/** A file that came in a form, under the name of its field. */
export type Upload = {
  readonly field: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** The files a message names, as if they had been sent along. */
export const sentWith = (message: Message): readonly Upload[] =>
  message.attachments.map(({ id, filename }) => ({
    field: `files[${id}]`,
    name: filename,
    type: 'image/png',
    bytes: PNG,
  }));

/** Reasons Discord would refuse an interaction's first answer; empty when it would take it. */
export const checkCallback = (
  callback: unknown,
  files: readonly Upload[] = [],
): readonly string[] => {
  const { type, data } = callback as { type: number; data?: Json };
  const byShape = bySpec(
    '/interactions/{interaction_id}/{interaction_token}/callback',
    'post',
    callback,
  );
  switch (type) {
    case 4:
      return [...byShape, ...checkMessageData(data ?? {}, ANYBODY, files)];
    case 5:
      return [...byShape, ...checkDeferral(data ?? {})];
    case 6:
      return [...byShape, ...(data === undefined ? [] : ['data in a deferred update'])];
    case 7:
      return [...byShape, ...checkMessageData(data ?? {}, AS_IT_IS, files)];
    case 8:
      return [...byShape, ...checkChoices(data)];
    case 9:
      return [...byShape, ...checkForm(data ?? {}), ...checkFormShape(data ?? {})];
  }
  return [`callback type ${type} is not one this bot sends`];
};

/** What is deferred says who will see it, and nothing else. */
const checkDeferral = (data: Json): readonly string[] => [
  ...Object.keys(data).filter((field) => field !== 'flags'),
  ...([0, EPHEMERAL].includes(Number(data.flags ?? 0)) ? [] : [`flags ${String(data.flags)}`]),
];

const checkForm = ({ custom_id, title, components }: Json): readonly string[] => {
  const fields = components as { label: string; description?: string; component: Json }[];
  return [
    ...(isText(custom_id, 100) ? [] : ['no custom_id of 1 to 100 characters']),
    ...(isText(title, 45) ? [] : ['no title of 1 to 45 characters']),
    ...(fields.length < 1 || fields.length > 5 ? [`${fields.length} fields`] : []),
    ...fields
      .filter(({ label, description = 'x' }) => !isText(label, 45) || !isText(description, 100))
      .map(({ label }) => `label ${label}`),
    ...fields
      .filter(
        ({ component }) => !isText(component.custom_id, 100) || !isLength(component.max_length),
      )
      .map(({ label }) => `the field of ${label}`),
    ...fields
      .filter(({ component }) => textOf(component.value).length > Number(component.max_length))
      .map(({ label }) => `more in ${label} than it takes`),
    ...(new Set(fields.map(({ component }) => component.custom_id)).size < fields.length
      ? ['two fields of one name']
      : []),
  ];
};

/** A text that is not blank, of at most so many UTF-16 units. */
const isText = (text: unknown, most: number): boolean =>
  typeof text === 'string' && text.trim() !== '' && text.length <= most;

const isLength = (length: unknown): boolean =>
  Number.isInteger(length) && Number(length) >= 1 && Number(length) <= 4_000;

/** Reasons Discord would refuse an edit of the first answer; an edit cannot change who sees it. */
export const checkEdit = (data: Json, files: readonly Upload[] = []): readonly string[] => [
  ...bySpec('/webhooks/{webhook_id}/{webhook_token}/messages/@original', 'patch', data),
  ...checkMessageData(data, AS_IT_IS, files),
];

/** Reasons Discord would refuse a message after the first answer. */
export const checkFollowUp = (data: Json): readonly string[] => [
  ...bySpec('/webhooks/{webhook_id}/{webhook_token}', 'post', data),
  ...checkMessageData(data, ANYBODY),
];

/** Reasons Discord would refuse a message in a channel. */
export const checkPost = (data: Json): readonly string[] => [
  ...bySpec('/channels/{channel_id}/messages', 'post', data),
  ...checkMessageData(data, AS_IT_IS, [], ['nonce', 'enforce_nonce']),
  ...(isText(data.nonce, 25) && data.enforce_nonce === true ? [] : ['could be posted twice']),
];

/** Reasons Discord would refuse these commands. */
export const checkCommands = (commands: unknown): readonly string[] => [
  ...bySpec('/applications/{application_id}/commands', 'put', commands),
  ...checkRegistration(commands as readonly Registered[]),
];

type MenuLine = { label: string; value: string; default?: boolean };

const checkChoices = (data: Json | undefined): string[] => {
  const choices = data?.choices as { name: string; value: string }[] | undefined;
  if (!Array.isArray(choices)) return ['no list of choices'];
  return [
    ...(choices.length > 25 ? ['over 25 choices'] : []),
    ...choices
      .filter(({ name, value }) => !isText(name, 100) || !isText(value, 100))
      .map(({ name }) => `choice ${name}`),
    ...(new Set(choices.map(({ value }) => value)).size < choices.length ? ['a choice twice'] : []),
    ...brokenTexts(choices),
  ];
};

const COMPONENTS_V2 = 1 << 15;
const EPHEMERAL = 1 << 6;

/** The flags a message may be sent with: for the asker alone or for all, and where that is settled. */
const ANYBODY = [COMPONENTS_V2, COMPONENTS_V2 | EPHEMERAL];
const AS_IT_IS = [COMPONENTS_V2];

/** The rules above alone, for very many messages: Discord's document is not asked. */
export const checkMessageRules = (message: Message): readonly string[] =>
  checkMessageData({ ...message }, ANYBODY, sentWith(message));

const checkMessageData = (
  data: Json,
  flags: readonly number[],
  files: readonly Upload[] = [],
  more: readonly string[] = [],
): string[] => {
  const reasons: string[] = checkShape(data, more);
  if (!flags.includes(Number(data.flags))) reasons.push(`flags ${String(data.flags)}`);
  const mentions = data.allowed_mentions as { parse?: unknown[] } | undefined;
  if (mentions?.parse?.length !== 0) reasons.push('mentions are not switched off');
  const parts = everyComponent(data.components);
  if (parts.length === 0) reasons.push('an empty message');
  if (parts.length > 40) reasons.push(`${parts.length} components`);
  const text = parts.map((part) => (part.type === 10 ? String(part.content) : ''));
  if (text.join('').length > 4_000) reasons.push(`${text.join('').length} characters of text`);
  for (const part of parts) reasons.push(...checkComponent(part));
  const ids = parts.map((part) => part.custom_id).filter((id) => id !== undefined);
  if (new Set(ids).size < ids.length) reasons.push('one custom_id twice');
  reasons.push(...checkFiles(data, parts, files));
  return reasons;
};

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** Discord's limit for files where a server has no boosts, in bytes. */
const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** Every file is named in `attachments`, is shown by a component, and is what its name says. */
const checkFiles = (data: Json, parts: readonly Json[], files: readonly Upload[]): string[] => {
  const named = (data.attachments as { id: string; filename: string }[] | undefined) ?? [];
  const shown = parts
    .filter(({ type }) => type === 12)
    .flatMap(({ items }) => items as { media: { url: string } }[])
    .map(({ media }) => media.url);
  const fieldOf = ({ id }: { id: string }) => `files[${id}]`;
  return [
    ...named
      .filter(
        (one) => !files.some(({ field, name }) => field === fieldOf(one) && name === one.filename),
      )
      .map(({ filename }) => `${filename} is named and was not sent`),
    ...files
      .filter(({ field }) => !named.some((one) => fieldOf(one) === field))
      .map(({ name }) => `${name} was sent and is not named`),
    ...named
      .filter(({ filename }) => !shown.includes(`attachment://${filename}`))
      .map(({ filename }) => `${filename} is shown nowhere`),
    ...shown
      .filter((url) => !named.some(({ filename }) => url === `attachment://${filename}`))
      .map((url) => `${url} is not there`),
    ...files
      .filter(({ bytes }) => bytes.length > MOST_FILE_BYTES)
      .map(({ name }) => `${name} is too large`),
    ...files
      .filter(({ type, bytes }) => type !== 'image/png' || PNG.compare(bytes, 0, PNG.length) !== 0)
      .map(({ name }) => `${name} is no PNG`),
  ];
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A URI by RFC 3986, stricter than browsers are. */
const WEB_ADDRESS =
  /^https?:\/\/[^\s/?#]+(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\da-f]{2})*)?$/i;

const checkComponent = (part: Json): string[] => {
  const children = (part.components as Json[] | undefined) ?? [];
  switch (part.type) {
    case 1:
      return [
        ...(children.length >= 1 && children.length <= 5
          ? []
          : [`${children.length} buttons in a row`]),
        ...(children.length > 1 && children.some(({ type }) => type === 3)
          ? ['a menu beside others in a row']
          : []),
      ];
    case 3: {
      const options = (part.options as MenuLine[] | undefined) ?? [];
      const values = options.map(({ value }) => value);
      return [
        ...(options.length >= 1 && options.length <= 25 ? [] : [`${options.length} options`]),
        ...options
          .flatMap(({ label, value }) => [label, value])
          .filter((text) => !isText(text, 100))
          .map((text) => `option "${text}"`),
        ...(part.placeholder === undefined || isText(part.placeholder, 150)
          ? []
          : ['a placeholder']),
        ...(options.filter((option) => option.default === true).length > 1
          ? ['two options chosen']
          : []),
        ...(new Set(values).size < values.length ? ['one option twice'] : []),
        ...(/^.{1,100}$/su.test(textOf(part.custom_id)) ? [] : ['a menu’s custom_id']),
      ];
    }
    case 2: {
      const label = textOf(part.label);
      const link = part.style === 5;
      return [
        ...(isText(label, 80) ? [] : [`button label "${label}"`]),
        ...([1, 2, 3, 4, 5].includes(Number(part.style)) ? [] : ['a button of no style']),
        ...(link === (part.url !== undefined) && link !== (part.custom_id !== undefined)
          ? []
          : ['a button with neither or both of url and custom_id']),
        ...(textOf(part.url).length > 512 ? ['a url over 512 characters'] : []),
        ...(link && !(URL.canParse(textOf(part.url)) && WEB_ADDRESS.test(textOf(part.url)))
          ? ['a url that is no web address']
          : []),
        ...(link || isText(part.custom_id, 100) ? [] : ['no custom_id of 1 to 100 characters']),
      ];
    }
    case 9:
      return children.length >= 1 && children.length <= 3 && part.accessory
        ? []
        : ['a section without text or accessory'];
    case 12: {
      const items = (part.items as { description?: string }[] | undefined) ?? [];
      return [
        ...(items.length >= 1 && items.length <= 10 ? [] : [`${items.length} pictures`]),
        ...items
          .filter(({ description = '' }) => description.length < 1 || description.length > 1024)
          .map(() => 'a picture without words for it, or with over 1024 characters of them'),
      ];
    }
    case 10:
      return isText(part.content, 4_000) ? [] : ['an empty text'];
    case 14:
      return [1, 2].includes(Number(part.spacing)) ? [] : ['a separator of no size'];
    case 17: {
      const colour = part.accent_color ?? 0;
      const isColour =
        Number.isInteger(colour) && Number(colour) >= 0 && Number(colour) <= 0xff_ff_ff;
      return [
        ...(isColour ? [] : ['no colour']),
        ...(children.length > 0 ? [] : ['an empty container']),
      ];
    }
    default:
      return [];
  }
};

/** A component with everything inside it: Discord counts them all. */
const everyComponent = (components: unknown): Json[] =>
  ((components as Json[] | undefined) ?? []).flatMap((component) => [
    component,
    ...everyComponent(component.components),
    ...(component.accessory ? [component.accessory as Json] : []),
  ]);

/** Whether Discord's own document is at hand; without it only the rules above are checked. */
const hasSpec = existsSync(SPEC);

const bySpec = (path: string, method: string, body: unknown): readonly string[] => {
  const validate = specValidator(path, method);
  if (!validate || validate(body)) return [];
  return (validate.errors ?? [])
    .slice(0, 5)
    .map((error) => `${error.instancePath} ${error.message ?? ''}`);
};

const validators = new Map<string, ReturnType<Ajv2020['compile']>>();
let ajv: Ajv2020 | null = null;

const specValidator = (path: string, method: string) => {
  if (!hasSpec) return null;
  const key = `${method} ${path}`;
  const known = validators.get(key);
  if (known) return known;
  if (!ajv) {
    ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(JSON.parse(readFileSync(SPEC, 'utf8')) as object, 'discord');
  }
  const pointer = `#/paths/${encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
  const compiled = ajv.compile({
    $ref: `discord${pointer}/${method}/requestBody/content/application~1json/schema`,
  });
  validators.set(key, compiled);
  return compiled;
};
