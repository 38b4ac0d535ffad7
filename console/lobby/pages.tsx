/** Links to the console's other pages: calls, reports and webhooks. */
import { WORDS } from "../words.ts";

const { pages } = WORDS;

export function Pages() {
  return (
    <p class="pages">
      {(Object.keys(pages) as (keyof typeof pages)[]).map((page) => (
        <a key={page} href={`${page}/`} target="_blank" rel="noopener">
          {pages[page]}
        </a>
      ))}
    </p>
  );
}
