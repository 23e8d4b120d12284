import { describe, expect, test } from 'vitest';
import { synonymsOf } from '../../../src/summaries/stories/words/synonyms.ts';

describe('the verb and the noun of one act find one another', () => {
  test.each([
    ['resignation', 'resign'],
    ['resigned', 'resignation'],
    ['closure', 'close'],
    ['appointed', 'appointment'],
    ['arrival', 'arrive'],
    ['evacuation', 'evacuate'],
    ['death', 'died'],
    ['sold', 'sale'],
    ['denied', 'denial'],
  ])('%s -> %s', (asked, found) => {
    expect(synonymsOf(asked)).toContain(found);
  });

  test.each([
    ['metal', 'met'],
    ['nation', 'n'],
    ['moment', 'mo'],
  ])('%s is no noun of %s', (asked, other) => {
    expect(synonymsOf(asked)).not.toContain(other);
  });
});
