/** The tree of a page, as the reader of pages looks at it. */
import type { DefaultTreeAdapterTypes } from "parse5";
import { line } from "./document.ts";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Never content, wherever they stand. What is struck out no longer holds. */
export const DROPPED =
  /^(?:script|style|noscript|template|svg|canvas|iframe|object|embed|audio|video|map|input|select|textarea|option|datalist|dialog|del|s|strike|nav|head)$/;
export const HEADING = /^h([1-6])$/;

export const isElement = (node: Node): node is Element => "tagName" in node;
/** @param node one of text */
export const textIn = (node: Node): string => ("value" in node ? node.value : "");
export const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
export const attribute = (node: Element, name: string): string =>
  node.attrs.find((each) => each.name === name)?.value ?? "";
export const wordsOf = (node: Element): string[] =>
  `${attribute(node, "id")} ${attribute(node, "class")}`.split(/\s+/).filter((word) => word !== "");

export function* all(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* all(child);
  }
}

export const rawText = (node: Node): string =>
  node.nodeName === "#text" ? textIn(node) : childrenOf(node).map(rawText).join("");

export const NOBODY: Element = {
  nodeName: "",
  tagName: "",
  attrs: [],
  namespaceURI: "" as Element["namespaceURI"],
  parentNode: null,
  childNodes: [],
};

export const letters = (node: Node): number => (DROPPED.test(node.nodeName) ? 0 : ownLetters(node));
const ownLetters = (node: Node): number =>
  node.nodeName === "#text"
    ? line(textIn(node)).length
    : childrenOf(node).reduce((sum, child) => sum + letters(child), 0);

/** Most of its text leads elsewhere. */
export const isOfLinks = (node: Element): boolean =>
  [...all(node)].filter(({ tagName }) => tagName === "a").reduce((sum, link) => sum + letters(link), 0) >
  letters(node) / 2;

export const hasMain = (node: Element): boolean =>
  [...all(node)].some(({ tagName }) => tagName === "main" || tagName === "h1" || tagName === "article");
