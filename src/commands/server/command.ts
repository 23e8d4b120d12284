import type { Form } from '../../cards/message/form.ts';
import type { Message } from '../../cards/message/message.ts';
import type { Words } from '../../cards/words/index.ts';
import type { SettingsDesk } from '../../state/server-settings.ts';
import type { ServerCorrections, ServerLibrary, Summaries } from '../../summaries/index.ts';
import type { ServerAsker } from '../asker.ts';
import type { Choice } from '../choice.ts';
import type { Label } from '../command.ts';
import type { Audience } from './permission.ts';

/**
 * Commands that belong to a server rather than to the record: they change what is kept of it.
 * Discord and the asker's own permissions decide who may; only the asker sees what comes back.
 */
export type ServerCommand = {
  readonly name: string;
  readonly label: Label;
  /** Never empty, and all for those who may manage the server. */
  readonly subcommands: readonly Subcommand[];
  /** What the buttons of its cards and its forms do. */
  readonly actions: readonly Action[];
};

/** One thing a server command does. */
export type Subcommand = {
  readonly name: string;
  readonly label: Label;
  /** Required ones first. */
  readonly options: readonly ServerOption[];
  /** What is said in its place while it takes longer than most; left out where it never does. */
  readonly meanwhile?: (words: Words) => Message;
  run(request: ServerRequest, desk: ServerDesk): Promise<Message | Form>;
};

/** What a button does, or a form that is sent in: its fields are among the options then. */
export type Action = {
  readonly name: string;
  readonly audience: Audience;
  /** Whether what it says takes the place of its card, where the asker alone sees that. */
  readonly replaces: boolean;
  run(request: ServerRequest, desk: ServerDesk): Promise<Message | Form>;
};

/** What is given with a subcommand. */
export type ServerOption = {
  readonly name: string;
  readonly label: Label;
  readonly required: boolean;
} & (
  | {
      readonly kind: 'text';
      /** Offers values for what was typed so far beside the other options; `null` for free text. */
      readonly complete:
        | ((
            typed: string,
            desk: ServerDesk,
            words: Words,
            given: ServerRequest['options'],
          ) => Promise<readonly Choice[]>)
        | null;
    }
  /** One of at most 25. */
  | { readonly kind: 'choice'; readonly choices: readonly ServerChoice[] }
  | { readonly kind: 'boolean' }
  /** A channel people write in; its threads are not offered. */
  | { readonly kind: 'channel' }
  | { readonly kind: 'attachment' }
);

/** One of an option's values, and what a reader calls it. */
export type ServerChoice = {
  readonly value: string;
  readonly label: (words: Words) => string;
};

/** What somebody asks of a server command. */
export type ServerRequest = {
  /** The asker's. */
  readonly words: Words;
  readonly asker: ServerAsker;
  /**
   * Option name to what was given: text and choices as they are, `'true'` or `'false'`, a channel's
   * id. Options left out are absent.
   */
  readonly options: Readonly<Record<string, string>>;
  /** Option name to the file given for it. */
  readonly attachments: Readonly<Record<string, Attachment>>;
};

/** A file somebody uploaded with a command; what Discord says of it, nothing of it read. */
export type Attachment = {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
};

/** Fetches a file, of which no more is read than asked for; a file that cannot be had is no error. */
export type Download = (
  file: Attachment,
  mostBytes: number,
) => Promise<
  | { readonly outcome: 'read'; readonly bytes: Uint8Array }
  | { readonly outcome: 'too large' | 'not text' | 'unreachable' }
>;

/**
 * What is kept of one server, the asker's. No command can reach another's. Each kind has its keeper
 * (surfaces/discord/keepers.ts), who forgets it: one without does not compile.
 */
export type KeptOfServer = {
  readonly settings: SettingsDesk;
  /** Its own articles. */
  readonly library: ServerLibrary;
  /** What its editors put right, and what its readers report. */
  readonly corrections: ServerCorrections;
};

/** What server commands work with. */
export type ServerDesk = KeptOfServer & {
  /** Deletes everything that is kept of the server. */
  forget(): Promise<void>;
  /** The index with everything the server could choose to see. */
  readonly summaries: Summaries;
  readonly download: Download;
  /** Posts in one of the server's channels, in its language; whether Discord took it. */
  readonly post: (channel: string, draw: (words: Words) => Message) => Promise<boolean>;
};
