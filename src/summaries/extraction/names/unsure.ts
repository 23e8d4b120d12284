import type { NameKind } from '../../types.ts';
import { ENOUGH, weigh } from './evidence.ts';
import type { Weights } from './evidence.ts';
import { FAMILY_FIRST, GIVEN_NAMES } from './lexicon.ts';
import type { Reading, Surroundings } from './reading.ts';

type Sums = Record<NameKind | 'speaker', number>;

const A_PERSON: Weights = { person: ENOUGH, organisation: 0, place: 0, speaker: 0 };

/**
 * The kinds of names whose words do not tell them, by the neighbourhoods of all their mentions
 * together: "erlan idrissov" -> person. What is known of "bush" counts for "jeb bush" too, so that
 * a brother of somebody known is one. Names without enough evidence are left out.
 */
export function kindsByNeighbourhood(
  { text, words }: Surroundings,
  readings: readonly Reading[],
): Map<string, NameKind> {
  const sums = new Map<string, Sums>();
  for (const reading of readings) {
    if (reading.weak) continue;
    const { kind, parts } = reading;
    if (kind === 'person') add(sums, parts.at(-1) ?? '', A_PERSON);
    if (kind === null) add(sums, reading.name, weigh(text, words, reading));
  }
  const kinds = new Map<string, NameKind>();
  for (const [name, sum] of sums) {
    const surname = sums.get(surnameOf(name));
    const own = sum.person + sum.speaker;
    const known = (surname?.person ?? 0) + ((surname?.speaker ?? 0) > 0 ? ENOUGH : 0);
    const person = name.includes(' ') ? own + Math.max(0, known) : own;
    const kind = strongest(person, sum);
    if (kind !== null) kinds.set(name, kind);
  }
  return kinds;
}

/** "jeb bush" -> "bush", "xu jianming" -> "xu". */
function surnameOf(name: string): string {
  const space = name.indexOf(' ');
  if (space < 0) return name;
  const first = name.slice(0, space);
  return FAMILY_FIRST.has(first) && !GIVEN_NAMES.has(first)
    ? first
    : name.slice(name.lastIndexOf(' ') + 1);
}

function add(sums: Map<string, Sums>, name: string, more: Weights): void {
  const sum = sums.get(name);
  if (sum === undefined) {
    sums.set(name, { ...more });
    return;
  }
  sum.person += more.person;
  sum.organisation += more.organisation;
  sum.place += more.place;
  sum.speaker = Math.max(sum.speaker, more.speaker);
}

function strongest(person: number, { organisation, place }: Weights): NameKind | null {
  if (Math.max(person, organisation, place) < ENOUGH) return null;
  if (person > organisation && person >= place) return 'person';
  return organisation >= place ? 'organisation' : 'place';
}
