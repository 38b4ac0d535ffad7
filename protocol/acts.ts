/**
 * Frames that change something and are no message. A client may give each an id and send it again until the room says that
 * it is done or why not, and it is done once.
 */

export const ACTS = [
  "person",
  "back",
  "contact",
  "end",
  "rate",
  "correct",
  "forget",
  "confirm",
  "join",
  "handBack",
  "release",
  "transfer",
  "accept",
  "decline",
  "withdraw",
  "answer",
  "mark",
  "close",
] as const;

export const isAct = (type: string): boolean => (ACTS as readonly string[]).includes(type);
