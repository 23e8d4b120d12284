/** What a reader calls a command or an option, and what it is for. */
export type Named = { readonly name: string; readonly description: string };
