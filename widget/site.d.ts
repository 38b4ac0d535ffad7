/** The site's public settings, inserted by `scripts/build.ts`. */
declare const SITE: {
  readonly name: string;
  readonly greeting: string;
  readonly assistant: string;
  readonly suggestions: readonly string[];
  /** Languages in which it has words of its own, besides these. */
  readonly tags: readonly string[];
  readonly greetings: readonly import("../protocol/greeting.ts").Greeting[];
  /** Whether there are any. */
  readonly greets: boolean;
  readonly theme: "auto" | "light" | "dark";
  readonly accent: string;
  /** Unsent text is shown to the team. */
  readonly preview: boolean;
  /** The site's own lead fields: key to label. */
  readonly fields: Readonly<Record<string, string>>;
  /** The kinds of appointment, the default first. */
  readonly appointments: readonly import("../protocol/appointments.ts").Kind[];
};
