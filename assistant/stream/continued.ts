/** Joins a reply that broke off with what the model wrote when it was asked to go on. Pure. */
import type { LanguageModelV4Prompt } from "@ai-sdk/provider";

/** UTF-16 code units of the continuation in which what was said is looked for, and of the end of it that is. */
const HEAD = 160;
const ANCHOR = 24;
/** Fewer letters than this are a coincidence, unless they are a whole word. */
const LEAST = 3;

/** Asks for the rest. Told to begin with its last words, because a model cannot see where inside a word it broke off. */
export const asking = (prompt: LanguageModelV4Prompt, said: string): LanguageModelV4Prompt => [
  ...prompt,
  { role: "assistant", content: [{ type: "text", text: said }] },
  {
    role: "user",
    content: [
      {
        type: "text",
        text: "Your last message broke off. Write its end only: begin with its last five words, and say nothing else twice.",
      },
    ],
  },
];

/**
 * `say` for the continuation of what was said: without the words that are said already, and with a space where two words
 * would meet.
 */
export function continuing(said: string, say: (piece: string) => boolean) {
  let head: string | null = "";
  const decide = (last: boolean): boolean => {
    const from = head === null ? null : overlap(said, head, last);
    if (head === null || from === null) return true;
    const rest = from === 0 && meets(said, head) ? ` ${head}` : head.slice(from);
    head = null;
    return rest === "" || say(rest);
  };
  return {
    say(piece: string): boolean {
      if (head === null) return say(piece);
      head = (head + piece).trimStart();
      return decide(false);
    },
    end: () => decide(true),
  };
}

/** How much of the head was said already; null: more of it is needed. */
function overlap(said: string, head: string, last: boolean): number | null {
  const anchor = said.slice(-ANCHOR).trimStart();
  const found = anchor.length < LEAST ? -1 : head.indexOf(anchor);
  if (found !== -1) return found + anchor.length;
  if (!last && head.length < HEAD) return null;
  for (let length = Math.min(said.length, head.length); length > 0; length--) {
    if (!said.endsWith(head.slice(0, length))) continue;
    const isWord = !/[\p{L}\p{N}]/u.test(head[length] ?? " ") && !/[\p{L}\p{N}]$/u.test(said.slice(0, -length));
    if (length >= LEAST || isWord) return length;
  }
  return 0;
}

/** Both sides are letters of a script that puts spaces between words. */
const meets = (said: string, head: string): boolean =>
  /[\p{L}\p{N}]$/u.test(said) &&
  /^[\p{L}\p{N}]/u.test(head) &&
  !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]$/u.test(said);
