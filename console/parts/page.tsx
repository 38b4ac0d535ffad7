/** The frame of the console's other pages: the site's name, the title, and the link back. */
import { type ComponentChildren, render } from "preact";
import { site } from "../site.ts";

interface PageProps {
  title: string;
  back: string;
  busy: boolean;
  children: ComponentChildren;
}

export function Page({ title, back, busy, children }: PageProps) {
  return (
    <>
      <header class="top">
        <p class="brand">
          <span class="mark" aria-hidden="true" />
          <b>{site.name}</b>
        </p>
        <h1>{title}</h1>
        <a href="../">{back}</a>
      </header>
      <main aria-busy={busy}>{children}</main>
    </>
  );
}

/** Renders the page in the site's colour. */
export function startPage(page: ComponentChildren): void {
  document.documentElement.style.setProperty("--accent", site.accent);
  const root = document.getElementById("app");
  if (root) render(page, root);
}
