/**
 * A Discord message in Components V2, as JSON: what every surface shows. Only the parts the cards
 * use. Field names and numbers are Discord's own.
 */

export const ComponentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  section: 9,
  textDisplay: 10,
  mediaGallery: 12,
  separator: 14,
  container: 17,
} as const;

/** `IS_COMPONENTS_V2`, and with `EPHEMERAL` for a reply only the asker sees. */
export const MessageFlag = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

export type TextDisplay = { readonly type: 10; readonly content: string };
export type Separator = { readonly type: 14; readonly divider: boolean; readonly spacing: 1 | 2 };
export type LinkButton = {
  readonly type: 2;
  readonly style: 5;
  readonly label: string;
  readonly url: string;
};
export type ActionButton = {
  readonly type: 2;
  readonly style: 1 | 2 | 3 | 4;
  readonly label: string;
  readonly custom_id: string;
  readonly disabled?: boolean;
};
export type Button = LinkButton | ActionButton;
/** One of the options is chosen, and which is sent. */
export type SelectMenu = {
  readonly type: 3;
  readonly custom_id: string;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  readonly options: readonly MenuOption[];
};
export type MenuOption = {
  readonly label: string;
  readonly value: string;
  readonly default?: boolean;
};
/** Up to five buttons, or one menu. */
export type ActionRow = {
  readonly type: 1;
  readonly components: readonly (Button | SelectMenu)[];
};
export type Section = {
  readonly type: 9;
  readonly components: readonly TextDisplay[];
  readonly accessory: Button;
};
/** A picture that is sent along, with the words that say the same. */
export type MediaGallery = {
  readonly type: 12;
  readonly items: readonly {
    readonly media: { readonly url: string };
    readonly description: string;
  }[];
};
export type ContainerPart = TextDisplay | Separator | ActionRow | Section | MediaGallery;
export type Container = {
  readonly type: 17;
  readonly accent_color?: number;
  readonly components: readonly ContainerPart[];
};

export type Message = {
  readonly flags: number;
  readonly components: readonly (Container | TextDisplay | ActionRow)[];
  /** Always empty: no card can ping anybody. */
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** The files sent along: all it is to have, also when it takes the place of a message with others. */
  readonly attachments: readonly { readonly id: string; readonly filename: string }[];
};

/** The one file a message can bring. */
export const PICTURE_FILE = 'picture.png';

/** Where the picture of a card stands. */
export const gallery = (description: string): MediaGallery => ({
  type: ComponentType.mediaGallery,
  items: [{ media: { url: `attachment://${PICTURE_FILE}` }, description }],
});

/**
 * The same card without its picture, in whose place it says what is `missing`; one that has none stays
 * as it is.
 */
export const withoutPicture = (message: Message, missing?: string): Message =>
  message.attachments.length === 0
    ? message
    : {
        ...message,
        attachments: [],
        components: message.components.map((part) =>
          part.type === ComponentType.container
            ? {
                ...part,
                components: part.components.flatMap((one) =>
                  one.type === ComponentType.mediaGallery ? missingPicture(missing) : one,
                ),
              }
            : part,
        ),
      };

/** What stands in a picture's place; nothing where there is nothing to say. */
export const missingPicture = (missing: string | undefined): readonly TextDisplay[] =>
  missing === undefined ? [] : [{ type: ComponentType.textDisplay, content: `-# ${missing}` }];

/** The same message, seen by the asker alone. */
export const forAskerAlone = (message: Message): Message => ({
  ...message,
  flags: message.flags | MessageFlag.ephemeral,
});
