/** E-mail addresses and telephone numbers in plain words. Strict: half a number, or any run of digits, is nobody's contact. */

/** How numbers are written in the site's country, for those without a country code. */
export interface Dialling {
  code: string;
  /** What is dialled in front of a number inside the country. */
  trunk: string;
  min: number;
  max: number;
}

export interface Found {
  value: string;
  /** As it stands in the message. */
  evidence: string;
}

/** Chinese writes no space around them. */
const L = "[\\p{L}--\\p{Script=Han}]";
const EMAIL = new RegExp(
  `(?<![${L}\\d._%+@\\-])[${L}\\d][${L}\\d._%+\\-]{0,63}@(?:[${L}\\d](?:[${L}\\d\\-]{0,61}[${L}\\d])?\\.)+${L}{2,24}(?![${L}\\d@\\-]|\\.[${L}\\d])`,
  "v",
);
/** Digits in groups. What touches them (a currency, a letter, more digits) decides whether they are a number to call. */
const NUMBER = new RegExp(
  `(?<![${L}\\d$€£#\\/.,:\\-])\\+?\\(?\\d[\\d\\s\\(\\).\\-\\/]{5,20}\\d(?![${L}\\d%:]|[.,]\\d)`,
  "gv",
);
/** Numbers that are about something else. */
const OTHER =
  /(?:\b(?:order|lot|plan|unit|ticket|case|contract|invoice|account|card|ssn|social|id|license|zip|model|number)\s*(?:no\.?|number|#|:|is)*\s*)$/iu;
const CALLED =
  /(?:\bmy (?:new |own )?number|phone|cell|mobile|tel|telephone|call|text|reach|whatsapp|contact)\b[^.!?]{0,40}$/iu;

export function emailIn(text: string): Found | null {
  const match = text.match(EMAIL)?.[0];
  return match ? { value: match.toLowerCase(), evidence: match } : null;
}

export function phoneIn(text: string, dialling: Dialling): Found | null {
  for (const match of text.matchAll(NUMBER)) {
    const evidence = match[0].trim();
    const before = text.slice(0, match.index);
    const value = phoneOf(evidence, dialling);
    if (!value || (OTHER.test(before) && !CALLED.test(before))) continue;
    return { value, evidence };
  }
  return null;
}

/** What is dialled inside the country alone: "+49 (0)151". In Italy it belongs to the number. */
const TRUNK = /^(\s*(?:\+|00)\s?(?!39)\d{1,3}[\s.\-/]*)\(0\)/;

/** The number in the form +15035550142 (E.164); null when it cannot be one. */
export function phoneOf(written: string, { code, trunk, min, max }: Dialling): string | null {
  const digits = written.replace(TRUNK, "$1").replaceAll(/\D/g, "");
  const international = written.trim().startsWith("+") ? digits : digits.startsWith("00") ? digits.slice(2) : null;
  if (international !== null) {
    const own = international.startsWith(code) ? international.slice(code.length).length : null;
    if (own !== null && (own < min || own > max)) return null;
    return /^[1-9]\d{7,14}$/.test(international) ? `+${international}` : null;
  }
  // Within a country no number begins with what is dialled in front of it.
  const national = trunk !== "" && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
  return national.length >= min && national.length <= max ? `+${code}${national}` : null;
}
