/** Nouns in -ly, which tell of somebody: no adverbs to be passed over between a subject and its verb. */
export const NOUNS_IN_LY = 'ally|assembly|bully|daily|family|monopoly|weekly';
