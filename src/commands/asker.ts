/** Who asked and where, as Discord vouches for it: nothing of this is read from what somebody typed. */
export type Asker = {
  readonly user: string;
  /** `null` outside of servers. */
  readonly server: string | null;
  /** Whether the bot was added to that server; elsewhere its user brings it along. */
  readonly installed: boolean;
  /** Where the answer would stand; of a thread the channel it belongs to. `null` where Discord names none. */
  readonly channel: string | null;
  /** What the asker may do in that channel, as Discord computed it; nothing outside of servers. */
  readonly permissions: bigint;
  /** The server, or outside of servers the channel: those who see one another's answers. */
  readonly scope: string;
};

/** An asker in a server that added the bot. */
export type ServerAsker = Asker & { readonly server: string; readonly installed: true };
