import type { ServerSettings, SettingsChange } from '../../state/server-settings.ts';
import { escapeText } from '../message/escape.ts';
import { privateCard, text } from '../message/container.ts';
import type { Message } from '../message/message.ts';
import { outletName } from '../parts/sources.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x5f_6b_7a;

/** Of an outlet's name. */
const OUTLET_CHARACTERS = 30;

type Name = keyof Words['settingNames'];

/** Every setting of a server as it is shown, in the order of `/settings`. */
const shown = (words: Words, settings: ServerSettings): Readonly<Record<Name, string>> => {
  const { privateByDefault, language, zone, channels, collections, mutedOutlets } = settings;
  const { reportsIn } = settings;
  const inUse = (['public', 'library'] as const).filter((name) => collections[name]);
  return {
    answers: words.answersTo[privateByDefault ? 'private' : 'public'],
    language: language === null ? words.languageOfServer : words.languageNames[language],
    timezone: zone === null ? words.noTimezone : escapeText(zone),
    channels: channels.length === 0 ? words.everyChannel : channelList(words, channels),
    collections: words.and(inUse.map((name) => words.collectionNames[name])),
    outlets:
      mutedOutlets.length === 0
        ? words.noneMuted
        : words.and(mutedOutlets.map((name) => outletName(words, name, OUTLET_CHARACTERS))),
    reports: reportsIn === null ? words.reportsNowhere : channelList(words, [reportsIn]),
  };
};

/** Channels as Discord links them: a mention of a channel pings nobody. */
export const channelList = (words: Words, ids: readonly string[]): string =>
  words.and(ids.map((id) => `<#${id}>`));

/** `/settings show`. Only the asker sees it. */
export const settingsCard = (words: Words, settings: ServerSettings): Message =>
  privateCard(ACCENT, `### ${words.settings}`, [
    text(
      entries(shown(words, settings))
        .map(([name, value]) => words.setting(words.settingNames[name], value))
        .join('\n'),
    ),
  ]);

/**
 * What a change came to: what one setting was and is, or that it stays, and what is to be known of it.
 * Only the asker sees it.
 */
export const settingCard = (
  words: Words,
  name: Name,
  { was, now }: SettingsChange,
  note: string | null = null,
): Message => {
  const [before, after] = [shown(words, was)[name], shown(words, now)[name]];
  const title = words.settingNames[name];
  return before === after
    ? privateCard(ACCENT, `### ${words.nothingChanged}`, [text(words.setting(title, after))])
    : privateCard(ACCENT, `### ${words.settingsChanged}`, [
        text(words.settingChanged(title, before, after)),
        ...(note === null ? [] : [text(`-# ${note}`)]),
      ]);
};

const entries = Object.entries as (of: Readonly<Record<Name, string>>) => [Name, string][];
