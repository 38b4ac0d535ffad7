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

const likely = (tag: string): Intl.Locale => new Intl.Locale(tag).maximize();

/**
 * Which of these a reader of that language can read: the same language in the same script, so that `zh-TW` is not read
 * from the characters of `zh`; of several, that of the region, then one for any region.
 * @param tag and `offered`: as `languageTag` gives them
 */
export function closest<T extends string>(tag: string, offered: readonly T[]): T | undefined {
  const { language, script, region } = likely(tag);
  const near = offered.filter((one) => likely(one).language === language && likely(one).script === script);
  return (
    near.find((one) => likely(one).region === region) ?? near.find((one) => !new Intl.Locale(one).region) ?? near[0]
  );
}

/** Arabic, Hebrew and the other scripts that run from the right. */
const RIGHT = /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg/;

export const direction = (tag: string): "ltr" | "rtl" => (RIGHT.test(likely(tag).script ?? "") ? "rtl" : "ltr");
