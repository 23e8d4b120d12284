import { expect, test } from 'vitest';
import table from '../../data/outlets.json' with { type: 'json' };
import { outletAt, outletNamed, outletOfDomain } from '../../src/summaries/outlets.ts';

test.each([
  ['cbc.ca', 'CBC News'],
  ['www.cbc.ca', 'CBC News'],
  ['NEWS.SKY.COM', 'Sky News'],
  ['chicago.suntimes.com', 'Chicago Sun-Times'],
  ['www.internewscast.com', 'Internewscast'],
  ['www.example.com', 'example.com'],
  ['notcbc.ca', 'notcbc.ca'],
  ['cbc.ca.example.com', 'cbc.ca.example.com'],
])('%s is shown as %s', (domain, name) => {
  expect(outletOfDomain(domain)).toBe(name);
});

test('a domain that is no domain is no outlet', () => {
  expect(outletAt('')).toBeNull();
  expect(outletAt('.'.repeat(100_000))).toBeNull();
});

test('a name is known whatever its capitals and with or without "The"', () => {
  expect(outletNamed('the calgary herald')?.name).toBe('Calgary Herald');
  expect(outletNamed('Globe and Mail')?.name).toBe('The Globe and Mail');
  expect(outletNamed('constructor')).toBeNull();
});

test('no name and no domain stands twice in the table', () => {
  const names = table.map(({ name }) => name);
  const domains = table.flatMap((outlet) => outlet.domains);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(domains).size).toBe(domains.length);
  expect(domains.filter((domain) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain))).toEqual([]);
});
