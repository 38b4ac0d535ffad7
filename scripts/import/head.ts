/** What a page says of itself to programs: its title, and questions with their answers. */

import { type Block, line } from "./document.ts";
import { attribute, type Element, NOBODY, rawText } from "./dom.ts";

export interface Asked {
  question: string;
  /** HTML. */
  answer: string;
}

/** Those of schema.org's FAQPage. */
export function questionsOf(elements: readonly Element[]): Asked[] {
  return elements
    .filter((node) => node.tagName === "script" && attribute(node, "type").toLowerCase() === "application/ld+json")
    .flatMap((node) => questionsIn(parsed(rawText(node))));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function questionsIn(data: unknown): Asked[] {
  if (Array.isArray(data)) return data.flatMap(questionsIn);
  if (typeof data !== "object" || data === null) return [];
  const { "@type": type, "@graph": graph, mainEntity, name, acceptedAnswer } = data as Record<string, unknown>;
  const kinds = [type].flat();
  if (kinds.includes("Question") && typeof name === "string") {
    const answer: unknown = [acceptedAnswer].flat()[0];
    const text: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "text") : undefined;
    return typeof text === "string" ? [{ question: line(name), answer: text }] : [];
  }
  return [...(graph ? questionsIn(graph) : []), ...(kinds.includes("FAQPage") ? questionsIn(mainEntity) : [])];
}

/** The one great heading, or the page's title without the name of the site. */
export function titleOf(elements: readonly Element[], blocks: readonly Block[]): string {
  const great = blocks.filter((block) => block.kind === "heading" && block.level === 1);
  const [first] = great;
  if (great.length === 1 && first?.kind === "heading") return first.text;
  const meta = (name: string) =>
    attribute(
      elements.find((node) => node.tagName === "meta" && attribute(node, "property") === name) ?? NOBODY,
      "content",
    );
  const head = elements.find(({ tagName }) => tagName === "title");
  const title = line(head ? rawText(head) : meta("og:title"));
  const site = line(meta("og:site_name")).toLowerCase();
  const parts = title.split(/\s+[|–—·»-]\s+/).filter((part) => part !== "" && part.toLowerCase() !== site);
  return parts[0] ?? "";
}
