/** A day of the week as reports tell it: "Monday", "Friday night". In wordings, where case does not matter, too. */
export const DAY_TOLD =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?';
