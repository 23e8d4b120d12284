import type { Kind } from './token.ts';

const LOOK_AROUND = /^\?(?:[=!]|<[=!])/;
const PIECE = /[a-z]+|[()|?]/g;

/** What a part of a form needs: of the branches read so far, and of the one being read. */
type Part = {
  readonly branches: (readonly Kind[])[];
  branch: Kind[];
  readonly isLookAround: boolean;
};

/**
 * The kinds of words every match of a rule's form has.
 *
 * "the? month (number|ordinal) (comma year)?" -> month: the rest may be absent or be something else.
 * A form is words with "?", groups with "|" and "?", and look-arounds, which need nothing.
 */
export function neededIn(form: string): Kind[] {
  const open: Part[] = [];
  let part = newPart(false);
  for (const { 0: piece, index } of form.matchAll(PIECE)) {
    const isOptional = (end: number): boolean => form[end] === '?';
    if (piece === '(') {
      open.push(part);
      part = newPart(LOOK_AROUND.test(form.slice(index + 1)));
    } else if (piece === ')') {
      const group = part;
      part = open.pop() ?? newPart(false);
      if (!group.isLookAround && !isOptional(index + 1)) part.branch.push(...needsOf(group));
    } else if (piece === '|') {
      part.branches.push(part.branch);
      part.branch = [];
    } else if (piece !== '?' && !isOptional(index + piece.length)) part.branch.push(piece as Kind);
  }
  return [...new Set(needsOf(part))];
}

function newPart(isLookAround: boolean): Part {
  return { branches: [], branch: [], isLookAround };
}

/** What all branches of a part need. */
function needsOf({ branches, branch }: Part): Kind[] {
  return branch.filter((kind) => branches.every((other) => other.includes(kind)));
}
