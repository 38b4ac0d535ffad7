/**
 * A language as BCP 47 writes it, of what a browser calls its language: `en-US@posix` is what Chromium on Linux says
 * without a locale, `de_AT` comes from web views, and `Intl` throws on both. Pure.
 */

/** At most 35 characters, as RFC 5646 asks everybody to allow for. Undefined: it names no language (`C`, `POSIX`, `*`). */
export function languageTag(said: unknown): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales((said as string).replace(/[.@].*/, "").replaceAll("_", "-"));
    // What is no text has thrown. `posix` is well-formed, and no language.
    return tag?.match(/^[a-z]{2,3}\b.{0,32}$/)?.[0];
  } catch {}
}
