import lexicon from '../../../data/lexicon/questions.json' with { type: 'json' };
import { words } from '../store/terms.ts';

/** What a question asks for, where its words say so. */
export type Wants = 'quotations' | 'denials' | 'figures' | null;

/** The languages a question may be asked in. */
export type Tongue = keyof typeof lexicon.languages;

/** The words of one language that make a question of what is asked. */
type Asking = {
  readonly tongue: Tongue;
  readonly words: ReadonlySet<string>;
  /** Those that name nothing but the news. */
  readonly general: ReadonlySet<string>;
  readonly wants: readonly (readonly [Exclude<Wants, null>, readonly string[]])[];
};

const TONGUES = (Object.keys(lexicon.languages) as Tongue[]).map((tongue): Asking => {
  const { asking, general, saying, denying, counting } = lexicon.languages[tongue];
  const all = [...asking, ...saying, ...denying, ...counting].flatMap((line) => line.split(' '));
  return {
    tongue,
    words: new Set(all),
    general: new Set(general.flatMap((line) => line.split(' '))),
    wants: [
      ['denials', denying],
      ['figures', counting],
      ['quotations', saying],
    ],
  };
});

/** A question as it is looked up. */
export type Worded = {
  /** All its words, folded. */
  readonly words: readonly string[];
  /** Those that only ask. */
  readonly asking: ReadonlySet<string>;
  /** Whether it names nothing but the news: "What is new?", "Who denied what?" */
  readonly isGeneral: boolean;
  readonly wants: Wants;
  /** Which language its other words are in. */
  readonly tongue: Tongue;
  /** Whether a capital inside of it tells a name: in German every noun has one. */
  readonly capitalsName: boolean;
};

/** French words that end in an apostrophe before another: "qu’a" are two. */
const ELIDED = /(?<![\p{L}\p{N}])(qu|[cdjlmnst])['’](?=\p{L})/giu;

/**
 * Reads what makes a question of it, in whichever language most of those words are:
 * `'Was sagte Ann Lee?'` -> its words, "was" and "sagte" asking, for quotations.
 */
export const wordingOfQuestion = (question: string): Worded => {
  const [plain, split] = [words(question), words(question.replace(ELIDED, '$1 '))];
  const read = TONGUES.map((asking) => {
    const all = asking.tongue === 'fr' ? split : plain;
    const only = all.filter((word) => asking.words.has(word) || asking.general.has(word));
    return { asking, all, met: only.length };
  });
  const { asking, all, met } = read.reduce((best, one) => (one.met > best.met ? one : best));
  const inRow = ` ${all.join(' ')} `;
  const wanted = asking.wants.find(([, phrases]) =>
    phrases.some((phrase) => inRow.includes(` ${phrase} `)),
  );
  return {
    words: all,
    asking: asking.words,
    isGeneral: met > 0 && met === all.length,
    wants: wanted?.[0] ?? null,
    tongue: asking.tongue,
    capitalsName: asking.tongue !== 'de',
  };
};
