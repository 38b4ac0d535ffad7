/** The ways to the pages beside the console: the calls of the day, what the site earns, and how webhooks fare. */
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
