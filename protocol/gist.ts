/** What of a message is its matter. Pure. */

const BETWEEN = /(?<=[.!?\u3002\uff01\uff1f\u061f]["'\u201d\u2019)]*)\s+|(?<=[\u3002\uff01\uff1f])|\s*\n\s*/u;
const ASKS = /[?\uff1f\u061f]["'\u201d\u2019)]*$/u;

/** The sentences that ask: who somebody is and what they have stands elsewhere. Of a message without any all of it. */
export function gist(text: string): string {
  const asked = text
    .split(BETWEEN)
    .map((sentence) => sentence.trim())
    .filter((sentence) => ASKS.test(sentence));
  return asked.length > 0 ? asked.join(" ") : text;
}

export const asks = (text: string): boolean => text.split(BETWEEN).some((sentence) => ASKS.test(sentence.trim()));
