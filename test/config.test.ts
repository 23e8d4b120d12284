import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('settings', () => {
  test('nothing set runs the preview on this machine', () => {
    expect(readConfig({})).toEqual({
      discordToken: null,
      discordApiBase: 'https://discord.com/api',
      discordCdnBase: 'https://cdn.discordapp.com',
      discordApplicationId: null,
      storeUrl: 'sqlite:.on-record/index.sqlite',
      previewPort: 4173,
      logLevel: 'info',
    });
  });

  test('an empty variable, as .env files leave them, counts as unset', () => {
    expect(readConfig({ DISCORD_TOKEN: '', PREVIEW_PORT: ' ' })).toEqual(readConfig({}));
  });

  test('every problem is named at once, with its variable and never with the token', () => {
    const wrong = () =>
      readConfig({
        DISCORD_TOKEN: 'two words',
        DISCORD_API_BASE: 'ftp://x',
        DISCORD_APPLICATION_ID: 'abc',
        STORE_URL: 'mysql://x',
        PREVIEW_PORT: '70000',
        LOG_LEVEL: 'loud',
      });
    expect(wrong).toThrow(ConfigError);
    expect(wrong).toThrow(
      /DISCORD_TOKEN[^]*DISCORD_API_BASE[^]*DISCORD_APPLICATION_ID[^]*STORE_URL[^]*PREVIEW_PORT[^]*LOG_LEVEL/,
    );
    expect(wrong).not.toThrow(/two words/);
  });

  test('.env.example names every variable the program reads', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const read = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8');
    const variables = [...read.matchAll(/^ {2}([A-Z_]+): z/gm)].map((match) => match[1]);
    expect(variables.length).toBeGreaterThan(5);
    for (const variable of variables) expect(example).toMatch(new RegExp(`^${variable}=`, 'm'));
  });
});
