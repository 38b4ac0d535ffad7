/** Light or dark: as the site has chosen, else as the page names it, else as the system is set. */
export function adoptScheme(element: HTMLElement): void {
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  if (SITE.theme === "auto") element.style.colorScheme = scheme === "normal" ? "" : scheme;
}
