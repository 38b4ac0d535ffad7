/**
 * The name of a receiver in the log: the origin of its address, because the rest may be a secret, and its number in the
 * site's list where several share that origin. Pure.
 */

/** @param urls of all receivers, in the site's order */
export function receiverName(url: string, urls: readonly string[]): string {
  const { origin } = new URL(url);
  const alike = urls.filter((other) => new URL(other).origin === origin);
  return alike.length > 1 && alike.includes(url) ? `${origin} (${alike.indexOf(url) + 1})` : origin;
}
