import type { Gender, NameKind, Span } from '../../types.ts';
import type { Ordinary } from './ordinary.ts';
import type { Words } from './words.ts';

/** One mention and what it says by itself. Its span leaves out titles and possessives. */
export type Reading = Span & {
  /** `null` where the words do not tell: the neighbourhood or another mention may. */
  readonly kind: NameKind | null;
  /** The name's parts, folded, without suffix and nickname: ["jeff", "rath"]. */
  readonly parts: readonly string[];
  /** The parts as one: "jeff rath". */
  readonly name: string;
  /** The name as printed, without a nickname in quotation marks: "William Barr". */
  readonly plain: string;
  /** The places of its first word and of the first word behind it among the words of the text. */
  readonly first: number;
  readonly next: number;
  readonly sentence: number;
  /** Good for a name known from elsewhere only: in headings, and words that are names only now and then. */
  readonly weak: boolean;
  /** Whether the first part is a given name women or men bear; `undefined` where it is none. */
  readonly given: Gender | null | undefined;
  readonly titleGender: Gender | null;
  /** The office or description printed before the name: "Canadian Prime Minister". */
  readonly role: string | null;
};

/** What is known of the whole text when a run is read. */
export type Surroundings = {
  readonly text: string;
  readonly words: Words;
  /** Tells the words that stand in lower case elsewhere. */
  readonly isOrdinary: Ordinary;
  /** The numbers of sentences that are headings, where capitals say nothing. */
  readonly headings: ReadonlySet<number>;
};
