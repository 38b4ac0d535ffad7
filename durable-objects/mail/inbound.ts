/**
 * Reads an e-mail that somebody sent to a conversation's address: its words without what it quotes, the names of what is
 * attached, and whether a machine wrote it.
 */
import PostalMime, { type Email } from "postal-mime";
import { LIMITS } from "../../protocol/limits.ts";
import { CUT } from "./message.ts";

export interface Inbound {
  /** Recognises a repeated delivery. */
  id: string;
  from: string;
  text: string;
}

/** `robot`: another machine wrote it, which is never answered. `bounce`: a message of ours came back. */
export type Read =
  | { kind: "words"; mail: Inbound }
  | { kind: "robot" | "empty" | "too-large" | "malformed" }
  | { kind: "bounce"; seq: number | null };

/** @param sender the envelope's sender: empty for what servers send of themselves */
export async function readMail(raw: Uint8Array, sender: string): Promise<Read> {
  if (raw.byteLength > LIMITS.mailBytes) return { kind: "too-large" };
  let mail: Email;
  try {
    mail = await PostalMime.parse(raw, { maxNestingDepth: 10, maxHeadersSize: 32_768, maxRfc822NestingDepth: 1 });
  } catch {
    return { kind: "malformed" };
  }
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value.toLowerCase() ?? "";
  if (/multipart\/report/.test(header("content-type"))) return { kind: "bounce", seq: returned(raw) };
  const automatic = header("auto-submitted");
  const robot =
    sender === "" ||
    (automatic !== "" && automatic !== "no") ||
    /bulk|list|junk|auto.reply/.test(header("precedence")) ||
    header("list-id") !== "" ||
    header("x-autoreply") !== "" ||
    header("x-auto-response-suppress") === "all" ||
    /^(mailer-daemon|postmaster|no-?reply)@/i.test(sender);
  if (robot) return { kind: "robot" };
  const from = mail.from && "address" in mail.from ? (mail.from.address ?? "") : "";
  const words = answerIn(mail.text?.trim() ? mail.text : await textOf(mail.html ?? ""));
  const names = mail.attachments.filter(({ related }) => !related).map(({ filename }) => filename ?? "?");
  const attached =
    names.length > 0
      ? `[${names
          .slice(0, 10)
          .map((name) => name.slice(0, 80))
          .join(", ")}]`
      : "";
  const text = [words, attached].filter(Boolean).join("\n").slice(0, LIMITS.text);
  if (text === "") return { kind: "empty" };
  return { kind: "words", mail: { id: await idOf(mail, raw), from: from.toLowerCase(), text } };
}

/** Which message of ours came back, by the Message-ID in what was returned. */
function returned(raw: Uint8Array): number | null {
  const [, seq] = new TextDecoder().decode(raw).match(/<(\d{1,9})\.[a-z2-7]{63}@/i) ?? [];
  return seq === undefined ? null : Number(seq);
}

async function idOf(mail: Email, raw: Uint8Array): Promise<string> {
  const named = mail.messageId ? new TextEncoder().encode(mail.messageId) : raw;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", named));
  return `mail-${[...digest.slice(0, 20)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The text of an HTML message without what it quotes. Only a part among others is turned into text by the parser. */
async function textOf(html: string): Promise<string> {
  const without = new HTMLRewriter().on("style, script, head, blockquote, .gmail_quote, .moz-cite-prefix", {
    element: (element) => void element.remove(),
  });
  const own = await without.transform(new Response(html)).text();
  const part = (type: string, text: string) => `--part\r\nContent-Type: text/${type}; charset=utf-8\r\n\r\n${text}\r\n`;
  const whole = `Content-Type: multipart/mixed; boundary=part\r\n\r\n${part("plain", "")}${part("html", own)}--part--`;
  return (await PostalMime.parse(whole)).text ?? "";
}

/** Where an older message begins that another program has quoted without a mark on each line. */
const OLDER = /^\s*(-{2,}\s*\p{L}[^\n]*-{2,}|_{10,}|(From|Von|De|Da|Van|发件人)\s?[:：].*@.*)$/u;

/** What is quoted and a signature stand below the words; a line that introduces a quotation ends with a colon. */
function answerIn(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const end = lines.findIndex(
    (line, i) =>
      line.includes(CUT) || OLDER.test(line) || line === "-- " || (line.startsWith(">") && quotedFrom(lines, i)),
  );
  const own = end === -1 ? lines : lines.slice(0, end);
  while (own.length > 0 && own.at(-1)?.trim() === "") own.pop();
  if (end === -1 || lines[end] === "-- ") return own.join("\n").trim();
  // "On Tuesday Ana wrote:", perhaps on two lines.
  if (/[:：]\s*$/.test(own.at(-1) ?? "")) {
    const begin = /[\d@<]/.test(own.at(-1) ?? "") && /\d/.test(own.at(-1) ?? "") ? 1 : 2;
    own.splice(Math.max(0, own.length - begin));
  }
  return own.join("\n").trim();
}

/** Everything from this line on is quoted: an answer between quoted lines is none. */
const quotedFrom = (lines: readonly string[], i: number): boolean =>
  lines.slice(i).every((line) => line.startsWith(">") || line.trim() === "");
