/** Whether nothing but white space stands before `at` in its paragraph. */
export const startsParagraph = (text: string, at: number): boolean =>
  /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, at - 20), at)) || at === 0;

/** Whether nothing but white space and a stray mark follows `at` in its paragraph. */
export const endsParagraph = (text: string, at: number): boolean =>
  /^[.,'"]?[^\S\n]*(?:\n|$)/.test(text.slice(at, at + 20));
