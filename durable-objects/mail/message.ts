/** One message to a visitor who has left, and how it reads as an e-mail. Pure. */
import { LANGUAGES, WORDS } from "../../assistant/languages/languages.ts";

/** What a room hands over: enough to write the e-mail, whoever sends it. */
export interface Outgoing {
  conversation: string;
  /** The fact that sent it. */
  seq: number;
  to: string;
  lang: string | null;
  /** Oldest first. */
  lines: readonly { name: string; text: string }[];
  /** The facts of the first message and of the one before, of the same thread. */
  thread: readonly number[];
}

export interface Letter {
  from: { name: string; email: string };
  to: string;
  replyTo: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
}

/** Where a message stands in the world. */
interface Place {
  site: string;
  from: string;
  /** The domain that answers go to, and the conversation's own name there. */
  domain: string;
  token: string;
  /** Links: to continue the conversation, and to get no more messages. */
  link: string;
  stop: string;
}

/** Stands above what we write: whatever an answer quotes is below it. */
export const CUT = "-- ✂ --";

export function letter({ seq, to, lang, lines, thread }: Outgoing, place: Place): Letter {
  const known = LANGUAGES.find((language) => language === (lang ?? "en").slice(0, 2).toLowerCase()) ?? "en";
  const words = WORDS[known].mail;
  const idOf = (fact: number) => `<${fact}.${place.token}@${place.domain}>`;
  const said = lines.map(({ name, text }) => `${words.wrote.replace("{name}", name)}\n${text}`);
  const author = oneLine(lines.at(-1)?.name ?? place.site);
  return {
    from: { name: author === place.site ? author : `${author} (${place.site})`, email: place.from },
    to,
    replyTo: `${place.token}@${place.domain}`,
    subject: words.subject.replace("{site}", place.site),
    text: [CUT, ...said, `${words.answer}\n${place.link}`, `${words.stop}\n${place.stop}`].join("\n\n"),
    headers: {
      "Message-ID": idOf(seq),
      ...(thread.length > 0 && {
        "In-Reply-To": idOf(thread.at(-1) ?? seq),
        References: [...new Set(thread)].map(idOf).join(" "),
      }),
      "List-Unsubscribe": `<${place.stop}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      // Whoever is away does not answer this.
      "Auto-Submitted": "auto-generated",
    },
  };
}

/** A header is one line, whatever name somebody gives themselves. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}<>"]+/gu, " ").trim();

const STOPS = new Set(LANGUAGES.flatMap((language) => WORDS[language].mail.stopWords.split(" ")));

/** Whether an answer says nothing but that they want no more messages. */
export const isStop = (text: string): boolean =>
  STOPS.has(
    text
      .trim()
      .toLowerCase()
      .replace(/[.!。！]+$/, ""),
  );
