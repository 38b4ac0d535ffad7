/**
 * The address that answers of one conversation go to: 32 bytes of its id and 7 of a signature, in letters and digits whose
 * case does not matter, because servers on the way change it. Exactly what fits in front of an @.
 */
import site from "../../settings/site.ts";

const DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
const ID = 32;
const MARK = 7;
const LENGTH = Math.ceil(((ID + MARK) * 8) / 5);
const TOKEN = new RegExp(`[${DIGITS}]{${LENGTH}}`);

export async function replyToken(secret: string, conversation: string): Promise<string> {
  const id = Uint8Array.from(conversation.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return write([...id, ...(await markOf(secret, conversation))]);
}

/** The conversation of the first such token in this text; null: there is none that is ours. */
export async function conversationOf(secret: string, text: string): Promise<string | null> {
  const [token] = text.toLowerCase().match(TOKEN) ?? [];
  if (token === undefined) return null;
  const bytes = read(token);
  const conversation = [...bytes.slice(0, ID)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const mark = await markOf(secret, conversation);
  const given = bytes.slice(ID, ID + MARK);
  return crypto.subtle.timingSafeEqual(mark, Uint8Array.from(given)) ? conversation : null;
}

async function markOf(secret: string, conversation: string): Promise<Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encode(secret), hmac, false, ["sign"]);
  // No ticket begins so: a signature made for one is never a signature of the other.
  const signed = await crypto.subtle.sign("HMAC", key, encode(`reply ${site.id} ${conversation}`));
  return new Uint8Array(signed).slice(0, MARK);
}

/** Base 32 without padding. */
function write(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{1,5}/g) ?? []).map((five) => DIGITS[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

function read(token: string): number[] {
  const bits = [...token].map((digit) => DIGITS.indexOf(digit).toString(2).padStart(5, "0")).join("");
  return (bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));
}
