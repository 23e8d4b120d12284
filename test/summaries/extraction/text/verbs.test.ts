import { describe, expect, it } from 'vitest';
import { isPhrasal, reportingVerb } from '../../../../src/summaries/extraction/text/verbs.ts';

describe('reportingVerb', () => {
  it.each([
    ['said', 'say', 'speech'],
    ['denies', 'deny', 'speech'],
    ['quipped', 'quip', 'speech'],
    ['admitted', 'admit', 'speech'],
    ['wrote', 'write', 'writing'],
    ['chanting', 'chant', 'voice'],
    ['believes', 'believe', 'thought'],
    ['dubbed', 'dub', 'naming'],
    ['discussed', 'discuss', 'weak'],
  ])('%s is a form of %s', (form, base, kind) => {
    expect(reportingVerb(form)).toMatchObject({ base, kind });
  });

  it.each(['walked', 'bridge', 'Said', ''])('%j is none', (form) => {
    expect(reportingVerb(form)).toBeNull();
  });

  it('knows -ing forms', () => {
    expect(reportingVerb('saying')?.gerund).toBe(true);
    expect(reportingVerb('said')?.gerund).toBe(false);
  });
});

describe('isPhrasal', () => {
  it('knows a verb and its particle', () => {
    expect(isPhrasal('fired', 'back')).toBe(true);
    expect(isPhrasal('fired', 'him')).toBe(false);
    expect(isPhrasal('walked', 'back')).toBe(false);
  });
});
