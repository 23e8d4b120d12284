/** One line of autocomplete: what is shown, and what is sent. Both at most 100 characters. */
export type Choice = { readonly name: string; readonly value: string };
