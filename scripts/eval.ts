import { parseArgs } from 'node:util';
import { scoreEvents } from './eval/events/index.ts';
import { percent } from './eval/events/score.ts';
import { scoreChangedSets, scoreSets } from './eval/sets.ts';

/**
 * Prints what the program gets right: of the extraction on the development sets, where they lie at
 * `../shared/eval`, and of stories on the events of our own writing.
 *
 * `--events` scores those events alone, named ones with `--events ferry-inishbeg budget-redmoor`;
 * `--errors` lists what went wrong with them. `--changed` scores the articles with quotations alone, with other
 * names, verbs and marks: a gap to the figures as printed is a memory of these articles.
 */
const { values: ask, positionals: only } = parseArgs({
  options: {
    events: { type: 'boolean' },
    errors: { type: 'boolean' },
    changed: { type: 'boolean' },
  },
  allowPositionals: true,
});

const sets = ask.changed ? scoreChangedSets() : ask.events ? [] : scoreSets();
if (sets === null) {
  console.log('The development sets are not at ../shared/eval: none of them scored.\n');
} else if (sets.length > 0) {
  console.log('| development set | now | target |\n|---|---|---|');
  for (const { figure, value, target } of sets) console.log(`| ${figure} | ${value} | ${target} |`);
  console.log('');
}

const scores = ask.changed ? [] : await scoreEvents(only);
if (scores.length > 0)
  console.log('| our own events | now | of which | target |\n|---|---|---|---|');
for (const { figure, value, detail, target } of scores) {
  console.log(`| ${figure} | ${percent(value)} | ${detail} | ${target} |`);
}

if (ask.errors) {
  for (const { figure, misses } of scores) {
    console.log(`\n${figure}: ${misses.length} wrong`);
    for (const miss of misses) console.log(`  ${miss.replace(/\s+/g, ' ')}`);
  }
}
