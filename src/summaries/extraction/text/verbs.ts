import lexicon from '../../../../data/lexicon/reporting-verbs.json' with { type: 'json' };

/**
 * `speech`, `voice` and `writing` report words; `thought` reports what is in a mind; `naming` quotes a
 * word for somebody or something ("called it"); `weak` verbs report only where nothing better does.
 */
export type VerbClass = 'speech' | 'voice' | 'writing' | 'thought' | 'naming' | 'weak';
export type ReportingVerb = {
  readonly base: string;
  readonly kind: VerbClass;
  readonly gerund: boolean;
};

const VOWEL = /[aeiou]/;
/** One vowel before one last consonant: "quip", "dub". */
const DOUBLES = /^(?:qu|[^aeiou])*[aeiou][bdgklmnprt]$/;

/** Third person, past and -ing of a regular verb. `regular("deny")` -> `["denies", "denied", "denying"]` */
function regular(base: string): string[] {
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (base.endsWith('y') && !VOWEL.test(base.at(-2) ?? '')) {
    const stem = base.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const stem = DOUBLES.test(base) ? base + (base.at(-1) ?? '') : base;
  const third = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  return [third, `${stem}ed`, `${stem}ing`];
}

function build(): ReadonlyMap<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  const irregular: Readonly<Record<string, readonly string[]>> = lexicon.irregular;
  const add = (base: string, kind: VerbClass): void => {
    for (const form of [base, ...(irregular[base] ?? regular(base))]) {
      if (!forms.has(form)) forms.set(form, { base, kind, gerund: form.endsWith('ing') });
    }
  };
  for (const base of ['say', 'tell', ...lexicon.speech]) add(base, 'speech');
  for (const base of ['write', ...lexicon.writing]) add(base, 'writing');
  for (const base of lexicon.voice) add(base, 'voice');
  for (const base of lexicon.thought) add(base, 'thought');
  for (const base of lexicon.naming) add(base, 'naming');
  for (const base of lexicon.weak) add(base, 'weak');
  return forms;
}

function buildPhrasal(): ReadonlyMap<string, ReadonlySet<string>> {
  const built = new Map<string, Set<string>>();
  const irregular: Readonly<Record<string, readonly string[]>> = lexicon.irregular;
  for (const entry of lexicon.phrasal) {
    const [base = '', particle = ''] = entry.split(' ');
    for (const form of [base, ...(irregular[base] ?? regular(base))]) {
      built.set(form, (built.get(form) ?? new Set()).add(particle));
    }
  }
  return built;
}

const forms = build();
const phrasal = buildPhrasal();
const particles: ReadonlySet<string> = new Set(
  lexicon.phrasal.map((entry) => entry.split(' ')[1] ?? ''),
);

/** Whether two words are a verb of saying together. `isPhrasal("fired", "back")` -> `true` */
export const isPhrasal = (word: string, particle: string): boolean =>
  particles.has(particle) && (phrasal.get(word)?.has(particle) ?? false);

/** Every form of every reporting verb, in lower case. */
export const reportingForms = (): Iterable<string> => forms.keys();

/** Every form of the verbs of some classes, in lower case. `formsOf("speech")` -> `["say", "says", "said", …]` */
export const formsOf = (...classes: readonly VerbClass[]): string[] =>
  [...forms].flatMap(([form, { kind }]) => (classes.includes(kind) ? [form] : []));

/** The reporting verb a lower-case word form belongs to. `reportingVerb("denies")` -> `{base: "deny", …}` */
export const reportingVerb = (word: string): ReportingVerb | null => forms.get(word) ?? null;

/** Whether a verb tells what is said or thought; one that names ("called it") does not, nor a weak one. */
export const tellsWords = (verb: ReportingVerb | null): boolean =>
  verb !== null && verb.kind !== 'naming' && verb.kind !== 'weak';

/** Every form that is a verb of saying with a particle: "fired". */
export const phrasalForms = (): Iterable<string> => phrasal.keys();
