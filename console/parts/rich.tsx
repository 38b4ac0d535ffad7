/**
 * Renders text as elements: a small Markdown subset for the assistant, bare links for people. Nothing is ever parsed as
 * HTML, and a link has an http(s), mailto or tel address, or it stays plain text.
 */
import type { ComponentChildren } from "preact";
import { addressesIn } from "./links.ts";

export function Rich({ text }: { text: string }) {
  return <>{blocks(text)}</>;
}

export function Plain({ text }: { text: string }) {
  return <p class="plain">{inline(text, null)}</p>;
}

/** The text without its markup, for previews; it may have been cut in the middle of a mark. */
export const bare = (text: string): string =>
  text
    .replace(/\[([^\]\n]{1,200})\](?:\([^)]{0,500}\)?)?/g, "$1")
    .replace(/\*\*|[\x60]/g, "")
    .replace(/\s*\n\s*(?:[-*•]\s+)?/g, " · ");

const ITEM = /^\s*(?:[-*•]|\d{1,3}[.)])\s+/;
const HEADING = /^#{1,6}\s+/;

function blocks(text: string): ComponentChildren[] {
  const out: ComponentChildren[] = [];
  for (const block of text.split(/\n{2,}/)) {
    const lines = block.split("\n").filter((line) => line.trim() !== "");
    for (let from = 0; from < lines.length; ) {
      const isItem = ITEM.test(lines[from] ?? "");
      let to = from;
      while (to < lines.length && ITEM.test(lines[to] ?? "") === isItem) to++;
      const run = lines.slice(from, to);
      out.push(isItem ? list(run) : paragraph(run));
      from = to;
    }
  }
  return out;
}

function list(lines: readonly string[]): ComponentChildren {
  const items = lines.map((line) => <li>{inline(line.replace(ITEM, ""), MARKED)}</li>);
  return /^\s*\d/.test(lines[0] ?? "") ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function paragraph(lines: readonly string[]): ComponentChildren {
  const bare = lines.map((line) => line.replace(HEADING, "")).join("\n");
  const isHeading = lines.length === 1 && HEADING.test(lines[0] ?? "");
  return <p>{isHeading ? <strong>{inline(bare, MARKED)}</strong> : inline(bare, MARKED)}</p>;
}

/** Code, link, bold, emphasis; each is bounded in length so that no text makes matching slow. */
const MARKED = new RegExp(
  [
    String.raw`\x60(?<code>[^\x60\n]{1,200})\x60`,
    String.raw`\[(?<label>[^\]\n]{1,200})\]\((?<to>(?:[^()\s]|\([^()\s]{0,200}\)){1,500})(?:\s+"[^"\n]{0,200}")?\)`,
    String.raw`\*\*(?<bold>[^*\n]{1,400})\*\*`,
    String.raw`\*(?<em>[^*\s][^*\n]{0,400})\*`,
  ].join("|"),
  "g",
);

/** @param marks null: what people type, addresses only */
function inline(text: string, marks: RegExp | null): ComponentChildren[] {
  const out: ComponentChildren[] = [];
  let at = 0;
  const addresses = addressesIn(text).map(({ index, raw }) => ({ index, raw, node: link(raw, raw) }));
  const spans = marks ? [...text.matchAll(marks)].map((m) => ({ index: m.index, raw: m[0], node: marked(m) })) : [];
  for (const { index, raw, node } of [...spans, ...addresses].sort((a, b) => a.index - b.index)) {
    // What lies in the one that began before it is part of that.
    if (index < at) continue;
    if (index > at) out.push(text.slice(at, index));
    out.push(node);
    at = index + raw.length;
  }
  if (at < text.length) out.push(text.slice(at));
  return out;
}

function marked(found: RegExpMatchArray): ComponentChildren {
  const { code, label, to, bold, em } = found.groups ?? {};
  if (code !== undefined) return <code>{code}</code>;
  if (bold !== undefined) return <strong>{bold}</strong>;
  if (em !== undefined) return <em>{em}</em>;
  return to !== undefined && SAFE.test(to) ? link(to, label) : label;
}

const link = (href: string, text: ComponentChildren) => (
  <a href={href} target="_blank" rel="noopener noreferrer nofollow">
    {text}
  </a>
);

const SAFE = /^(?:https?:\/\/|mailto:|tel:)/i;
