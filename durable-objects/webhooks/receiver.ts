/**
 * How a receiver is named to those who look: by the origin of its address, because the rest may be a secret, and by its
 * place in the site's list where it shares that origin with others. Pure.
 */

/** @param urls of all receivers, in the site's order */
export function receiverName(url: string, urls: readonly string[]): string {
  const { origin } = new URL(url);
  const alike = urls.filter((other) => new URL(other).origin === origin);
  return alike.length > 1 && alike.includes(url) ? `${origin} (${alike.indexOf(url) + 1})` : origin;
}
