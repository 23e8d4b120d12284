import { cutText } from './cut.ts';

/** A form that opens over the channel (Discord's modal), as JSON. Field names and numbers are Discord's own. */
export type Form = {
  readonly custom_id: string;
  /** At most 45 characters, as the labels. */
  readonly title: string;
  readonly components: readonly FormField[];
};

export type FormField = {
  readonly type: 18;
  readonly label: string;
  readonly description?: string;
  readonly component: TextInput;
};

type TextInput = {
  readonly type: 4;
  /** What it is called when the form comes back. */
  readonly custom_id: string;
  /** One line, or a paragraph. */
  readonly style: 1 | 2;
  readonly required: boolean;
  /** At most 4,000. */
  readonly max_length: number;
  readonly value?: string;
};

/** Discord's numbers of what stands in a form. */
export const FormPart = { label: 18, textInput: 4, line: 1, paragraph: 2 } as const;

/** A field to write in; `written` is what stands in it when it opens. */
export const field = (
  name: string,
  {
    label,
    hint,
    ...input
  }: Pick<TextInput, 'style' | 'required' | 'max_length'> & {
    readonly label: string;
    readonly hint?: string;
  },
  written?: string,
): FormField => ({
  type: FormPart.label,
  label,
  ...(hint !== undefined && { description: hint }),
  component: {
    type: FormPart.textInput,
    custom_id: name,
    ...input,
    ...(written !== undefined && { value: cutText(written, input.max_length).kept }),
  },
});
