/** The tab's icon, with the number of open alerts. */

export function badge(count: number, accent: string): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  if (link) link.href = `data:image/svg+xml,${encodeURIComponent(picture(count, accent))}`;
}

function picture(count: number, accent: string): string {
  const mark = `<rect width="32" height="32" rx="9" fill="${accent}"/><path d="M9 22 L23 10" stroke="#fff" stroke-width="5" stroke-linecap="round"/>`;
  const number = `<circle cx="21" cy="21" r="11" fill="#d92d20"/><text x="21" y="26" font-family="sans-serif" font-size="15" font-weight="700" text-anchor="middle" fill="#fff">${count > 9 ? "9+" : count}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${mark}${count > 0 ? number : ""}</svg>`;
}
