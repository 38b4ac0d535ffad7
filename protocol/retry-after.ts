/** When a server wants to be asked again (RFC 9110, 10.2.3). */

/**
 * @param header the value of `Retry-After`: seconds, or a date
 * @returns milliseconds from now; undefined: it does not say
 */
export function waitAsked(header: string | null | undefined, now: number): number | undefined {
  if (!header?.trim()) return undefined;
  const seconds = Number(header) * 1_000;
  const known = Number.isFinite(seconds) ? seconds : Date.parse(header) - now;
  return Number.isFinite(known) ? Math.max(0, known) : undefined;
}
