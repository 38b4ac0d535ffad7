/** What the panel fetches to show messages: until it is there, they are shown as they were written. */
export { about } from "./about.ts";
export { markdown } from "./markdown.ts";
export { plain } from "./plain.ts";
export { STYLE } from "./text-style.ts";
