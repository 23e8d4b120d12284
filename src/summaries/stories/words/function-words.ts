/** Words that only join others. "no", "not" and their like are no such words: they turn a meaning round. */
export const FUNCTION_WORDS = new Set(
  (
    'a about above after again against all also although am among an and any are as at be because been before being ' +
    'below between both but by can could did do does doing done down during each either else ever few for from had ' +
    'has have having he her here hers herself him himself his how however i if in into is it its itself just may me ' +
    'might more most much must my myself of off on once only or other our ours ourselves out over own per quite ' +
    'rather s said say says same shall she should since so some such than that the their theirs them themselves then ' +
    'there these they this those though through thus to too toward towards under until up upon us very via was we ' +
    'were what when where whether which while who whom whose why will with within would yet you your yours amid ' +
    'similarly meanwhile moreover furthermore despite instead nevertheless nonetheless according told tell tells stated stating added adding reported reportedly reports'
  ).split(' '),
);

/** Words that turn a meaning round. */
export const NEGATIONS = new Set(
  'no not never none nobody nothing neither nor without cannot hardly'.split(' '),
);
