/** What a server chose to see of the index. */
export type View = {
  /** Whether it sees the articles everybody sees. */
  readonly public: boolean;
  /** Whether it sees its own library. */
  readonly library: boolean;
  /** Outlets it does not want to see, by their names; case and a "The" before them do not matter. */
  readonly mutedOutlets: readonly string[];
  /** The IANA time zone in which the days are told on which its editors did something; `null` is UTC. */
  readonly zone: string | null;
};

/** What is seen where nothing was chosen, and outside of servers. */
export const WHOLE_VIEW: View = { public: true, library: true, mutedOutlets: [], zone: null };
