import type { ActionRow, Button, Separator } from '../../cards/message/message.ts';
import type { Answer } from '../../summaries/answering/answer.ts';

/**
 * What the preview's server and its page say to one another, as JSON. Discord's text is parsed on
 * the server: the page only ever draws a tree, it never reads markup.
 */

/** A piece of Discord's text, parsed. */
export type Markup =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: TextStyle; readonly content: readonly Markup[] }
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Markup[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Markup[] }
  | {
      readonly kind: 'list';
      /** The number of the first item; `null` for bullets. */
      readonly from: number | null;
      readonly items: readonly (readonly Markup[])[];
    }
  | { readonly kind: 'code' | 'code block'; readonly text: string }
  /** Seconds since 1970, and Discord's letter for how to write it. */
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  /** Something that would ping or lead away in Discord; shown, so that nobody overlooks it. */
  | { readonly kind: 'mention'; readonly text: string };

export type TextStyle =
  'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';

export type ShownText = { readonly type: 10; readonly markup: readonly Markup[] };
type ShownSection = {
  readonly type: 9;
  readonly components: readonly ShownText[];
  readonly accessory: Button;
};
export type ShownGallery = { readonly type: 12; readonly items: readonly ShownPicture[] };
/** Where a picture is to be had, what it says in words, and how large it is in its own pixels. */
export type ShownPicture = {
  readonly url: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
};
export type ShownPart = ShownText | ShownSection | ShownGallery | Separator | ActionRow;
export type ShownContainer = {
  readonly type: 17;
  readonly accent_color?: number;
  readonly components: readonly ShownPart[];
};

/** A `Message` with its texts parsed. */
export type ShownMessage = {
  readonly flags: number;
  readonly components: readonly (ShownContainer | ShownText | ActionRow)[];
};

/**
 * What `POST /api/run` and `POST /api/press` answer, also when something went wrong: then `message` is
 * the card that says so. The answer is as `--json` has it (`surfaces/json.ts`). With `inPlace` it takes the place of the message that was pressed.
 */
export type RunReply = {
  readonly message: ShownMessage;
  readonly answer: Answer | null;
  readonly inPlace: boolean;
};

/**
 * What `POST /api/articles` answers of the article handed in: its title and the id of its story
 * (`null` where a newer text of the page is told instead), or why it is refused.
 */
export type ArticleReply =
  | {
      readonly outcome: 'added' | 'unchanged';
      readonly title: string;
      readonly story: string | null;
    }
  | { readonly outcome: 'refused'; readonly reason: string };

/** A command as `GET /api/commands` lists it. */
export type CommandInfo = {
  /** As it is sent; `label` is what the reader calls it. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly options: readonly OptionInfo[];
};

type OptionInfo = {
  /** As it is sent; `label` is what the reader calls it. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** A text, or yes or no. */
  readonly kind: 'text' | 'boolean';
  readonly required: boolean;
  /** Whether `GET /api/complete` has anything to offer for it. */
  readonly completes: boolean;
};
