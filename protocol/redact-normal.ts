/** A text as a reader of numbers wants it: one kind of digit, space and dash, and nothing that nobody sees. Pure. */

export interface Normal {
  readonly text: string;
  /** Where each of its UTF-16 units begins in the text as written, and where that ends; null: both are the same. */
  readonly at: readonly number[] | null;
}

const INVISIBLE = /^[\p{Cf}\p{Mn}\u115F\u1160\u3164]$/u;

/** The first digit of each script stands where nine more follow it. */
function digit(sign: string): string {
  let code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return String(value);
}

function plain(sign: string): string {
  if (INVISIBLE.test(sign)) return "";
  if (/^\s$/.test(sign)) return " ";
  if (/^[\p{Pd}\u2212\u2043]$/u.test(sign)) return "-";
  if (/^[\u00B7\u2022\u2024\u3002\u066B]$/u.test(sign)) return ".";
  const folded = sign.normalize("NFKC");
  if (folded.length === 1 && /^[\x21-\x7E]$/.test(folded)) return folded;
  return /^\p{Nd}$/u.test(sign) ? digit(sign) : sign;
}

/** Most texts are plain already, and cost one look. */
export function normal(written: string): Normal {
  if (/^[\x20-\x7E]*$/.test(written)) return { text: written, at: null };
  let text = "";
  const at: number[] = [];
  let from = 0;
  for (const sign of written) {
    const kept = plain(sign);
    for (let i = 0; i < kept.length; i++) at.push(from);
    text += kept;
    from += sign.length;
  }
  at.push(from);
  return { text, at };
}
