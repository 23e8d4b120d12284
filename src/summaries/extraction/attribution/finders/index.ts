import { cueAfter, cueLater } from './after.ts';
import { announced, coordinated, cueBefore, introduced, invertedFirst } from './before.ts';
import { chanted } from './chanted.ts';
import { extended } from './extended.ts';
import { fronted } from './fronted.ts';
import { handedOn } from './handed-on.ts';
import { inSeries } from './in-series.ts';
import { inserted } from './inserted.ts';
import { label } from './label.ts';
import { agentBehind, inRelative } from './naming.ts';
import { ofClause } from './of-clause.ts';
import { ofOneself } from './of-oneself.ts';
import { signed } from './signed.ts';
import { toWhom } from './to-whom.ts';
import { toldOf } from './told-of.ts';
import { verbless } from './verbless.ts';
import type { Finder } from './place.ts';

/** In this order; the first that finds a speaker wins. */
export const finders: readonly Finder[] = [
  invertedFirst,
  label,
  chanted,
  agentBehind,
  inRelative,
  introduced,
  inserted,
  handedOn,
  ofClause,
  inSeries,
  toldOf,
  cueAfter,
  cueBefore,
  ofOneself,
  coordinated,
  fronted,
  cueLater,
  extended,
  toWhom,
  announced,
  signed,
  verbless,
];
