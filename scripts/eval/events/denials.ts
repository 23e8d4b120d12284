import type { Denial } from '../../../src/summaries/types.ts';
import { isTied } from './claim.ts';
import { isNamed, isOf, markedIn } from './marked.ts';
import { accuracy, f1Score } from './score.ts';
import type { Score } from './score.ts';
import type { Told } from './told.ts';

type Wanted = Told['event']['expected']['denials'][number];
type Pair = { readonly wanted: Wanted; readonly slug: string; readonly found: Denial };

/** Each expected denial with the record that holds most of its passages; what is left of both. */
const pair = (of: Told) => {
  const left = new Set(
    of.stories
      .flatMap(({ denials }) => denials)
      .filter(({ printings }) =>
        printings.some(({ article }) => of.nameOf(article).startsWith(`${of.event.slug}/`)),
      ),
  );
  const pairs: Pair[] = [];
  const missing: string[] = [];
  for (const wanted of of.event.expected.denials) {
    const passages = markedIn(of.event, wanted.in);
    const held = (denial: Denial) =>
      passages.filter((passage) => denial.printings.some((printing) => isOf(printing, passage)))
        .length +
      // Of two that hold as many, the one by the right speaker.
      (isNamed(denial.by.name, wanted.by) ? 0.5 : 0);
    const [best] = [...left].sort((a, b) => held(b) - held(a));
    if (best !== undefined && held(best) >= 1) {
      left.delete(best);
      if (!wanted.optional) pairs.push({ wanted, slug: of.event.slug, found: best });
    } else if (!wanted.optional) {
      missing.push(`not found: ${passages[0]?.name ?? ''} (${wanted.by.join(' or ')})`);
    }
  }
  const extra = Array.from(
    left,
    ({ by, printings: [first] }) =>
      `no denial, or twice: ${of.nameOf(first.article)} "${first.words}" (${by.name})`,
  );
  return { pairs, missing, extra };
};

const scoreClaims = (pairs: readonly Pair[]): Score => {
  const claimed = pairs.filter(({ wanted }) => wanted.claim !== 'any');
  const misses = claimed.flatMap(({ wanted, slug, found: { words, by, claim } }) =>
    isTied(claim?.words ?? null, wanted.claim)
      ? []
      : [`${slug}: "${words}" (${by.name}) is tied to ${claim?.words ?? 'nothing'}`],
  );
  return accuracy('denial tied to its claim', 80, claimed.length, misses);
};

/** Of denials rightly tied to a claim whose maker is known. */
const scoreClaimants = (pairs: readonly Pair[]): Score => {
  const claimed = pairs.flatMap(({ wanted, slug, found: { claim, words } }) =>
    wanted.claimBy !== undefined && claim !== null && isTied(claim.words, wanted.claim)
      ? [{ by: wanted.claimBy, name: claim.by?.name ?? null, words, slug }]
      : [],
  );
  const misses = claimed.flatMap(({ by, name, words, slug }) =>
    isNamed(name, by)
      ? []
      : [`${slug}: what "${words}" denies is by ${by.join(' or ')}, not ${name ?? 'unknown'}`],
  );
  return accuracy('who made the claim', 80, claimed.length, misses);
};

const scoreLater = (pairs: readonly Pair[]): Score => {
  const misses = pairs.flatMap(({ wanted, slug, found: { later, words } }) =>
    (later?.kind ?? null) === (wanted.later ?? null)
      ? []
      : [`${slug}: "${words}" is ${wanted.later ?? 'left as it is'}, not ${later?.kind ?? 'so'}`],
  );
  return accuracy('what became of a denial', 90, pairs.length, misses);
};

/** Who denies what: records found, of the right kind, by the right speaker, tied to their claims. */
export const scoreDenials = (all: readonly Told[]): Score[] => {
  const paired = all.map(pair);
  const pairs = paired.flatMap((each) => each.pairs);
  const missing = paired.flatMap((each) => each.missing);
  const extra = paired.flatMap((each) => each.extra);
  const byOther = pairs.flatMap(({ wanted, slug, found }) =>
    isNamed(found.by.name, wanted.by)
      ? []
      : [`${slug}: "${found.words}" is by ${wanted.by.join(' or ')}, not ${found.by.name}`],
  );
  const otherKind = pairs.flatMap(({ wanted, slug, found }) =>
    (wanted.kind as readonly string[]).includes(found.kind)
      ? []
      : [`${slug}: "${found.words}" is ${wanted.kind.join(' or ')}, not ${found.kind}`],
  );
  return [
    f1Score('denials', 75, {
      rightOfFound: pairs.length,
      found: pairs.length + extra.length,
      rightOfWanted: pairs.length,
      wanted: pairs.length + missing.length,
      misses: [...missing, ...extra],
    }),
    accuracy('who denies', 90, pairs.length, byOther),
    accuracy('kind of denial', 90, pairs.length, otherKind),
    scoreClaims(pairs),
    scoreClaimants(pairs),
    scoreLater(pairs),
  ];
};
