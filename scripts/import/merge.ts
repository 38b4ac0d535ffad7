/**
 * What another import changes in a file that a person may have changed as well. Where only one of the two changed a
 * heading's text, that one stands; where both did, the person's stands, and both are shown. Pure.
 */
import { diffArrays } from "diff";
import { type File, hashOf, keyOf, type Part } from "./file.ts";

export type Change =
  /** The source has it, the file had not. */
  | { what: "new"; title: string; after: string }
  /** The source changed it, and nobody else did. */
  | { what: "changed"; title: string; before: string; after: string }
  /** The source has it no more. */
  | { what: "gone"; title: string; before: string }
  /** Both changed it, or the source has no more what a person changed: the person's text stays. */
  | { what: "kept"; title: string; before: string; after: string };

export interface Merged {
  parts: Part[];
  changes: Change[];
  /** A person's own headings and texts, which the source says nothing new about. */
  own: number;
}

/**
 * @param overwrite the source's text stands where both changed it
 */
export function merge(file: File, next: readonly Part[], overwrite: boolean): Merged {
  const coming = new Map(next.filter((part) => !isBare(part)).map((part) => [keyOf(part), part]));
  const there = new Set(file.parts.filter((part) => !isBare(part)).map(keyOf));
  const changes: Change[] = [];
  let own = 0;
  const parts = file.parts.flatMap((part): Part[] => {
    if (isBare(part)) return [part];
    const { title, body: before } = part;
    const was = file.base.get(keyOf(part));
    const after = coming.get(keyOf(part));
    const touched = was !== hashOf(before);
    if (!after) {
      if (was === undefined) own++;
      else if (touched && !overwrite) changes.push({ what: "kept", title, before, after: "" });
      else {
        changes.push({ what: "gone", title, before });
        return [];
      }
      return [part];
    }
    if (hashOf(after.body) === hashOf(before)) return [part];
    if (was === hashOf(after.body) && !overwrite) {
      own++;
      return [part];
    }
    if (touched && !overwrite) {
      changes.push({ what: "kept", title, before, after: after.body });
      return [part];
    }
    changes.push({ what: "changed", title, before, after: after.body });
    return [{ ...part, body: after.body }];
  });
  for (const [i, part] of next.entries()) {
    const was = file.base.get(keyOf(part));
    if (isBare(part) || there.has(keyOf(part))) continue;
    // A person took it out.
    if (was !== undefined && !overwrite) continue;
    changes.push({ what: "new", title: part.title, after: part.body });
    const before = next.slice(0, i).findLast((each) => parts.some((one) => keyOf(one) === keyOf(each)));
    const at = before ? parts.findIndex((one) => keyOf(one) === keyOf(before)) : -1;
    parts.splice(at + 1, 0, { ...part, top: part.top && !parts.some(({ top }) => top) });
  }
  return { parts, changes, own };
}

/** The title of the whole without a text of its own, which is no passage. */
const isBare = ({ top, body }: Part): boolean => top && body === "";

const HEADS: Record<Change["what"], string> = {
  new: "new",
  changed: "changed",
  gone: "gone from the source",
  kept: "changed by you and by the source; yours is kept",
};

/** What changes, heading by heading and sentence by sentence, for a person to read. */
export function told(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    const before = "before" in change ? sentencesOf(change.before) : [];
    const after = "after" in change ? sentencesOf(change.after) : [];
    const head =
      change.what === "kept" && change.after === "" ? "gone from the source; yours is kept" : HEADS[change.what];
    const lines = diffArrays(before, after).flatMap(({ added, removed, value }) =>
      value.map((text) => `  ${added ? "+" : removed ? "-" : " "} ${text}`),
    );
    return [`## ${change.title} (${head})`, ...lines];
  });
}

const sentencesOf = (text: string): string[] =>
  text
    .split("\n")
    .flatMap((line) => line.split(/(?<=[.!?…]["'”»)]*)\s+(?=\P{Ll})|(?<=[。！？])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
