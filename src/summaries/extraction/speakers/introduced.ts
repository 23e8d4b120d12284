import { describedIn } from './described.ts';
import { parsePhrase } from './phrase.ts';
import { sentenceAt } from './scene.ts';
import type { Scene } from './scene.ts';
import { unnamedAs } from './unnamed.ts';

/** How many sentences back "the official" may have come in as "a senior harbour official". */
const INTRODUCED_BACK = 3;

/** What somebody is called where they come in: "A senior harbour official, who …. “No,” the official said." */
export function introducedBefore(scene: Scene, head: string, place: number): string | undefined {
  const here = sentenceAt(scene, place);
  return scene.sentences
    .slice(Math.max(0, here - INTRODUCED_BACK), here + 1)
    .flatMap((sentence) => describedIn(scene, sentence))
    .filter(({ end }) => end < place)
    .map((span) => parsePhrase(scene, span))
    .filter((phrase) => phrase.head === head && /^an?$/.test(phrase.determiner ?? ''))
    .map((phrase) => unnamedAs(scene, phrase, null))
    .at(-1);
}
