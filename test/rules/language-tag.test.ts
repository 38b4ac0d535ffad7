import fc from "fast-check";
import { expect, test } from "vitest";
import { ConciergeFrame, VisitorFrame } from "../../protocol/frames.ts";
import { closest, direction, languageTag } from "../../protocol/language-tag.ts";
import { parse } from "../../protocol/parse.ts";
import { learn } from "../../widget/call/language.ts";

const WRITTEN: Record<string, string> = {
  en: "en",
  "pt-BR": "pt-BR",
  "EN-us": "en-US",
  "zh-hant-tw": "zh-Hant-TW",
  "de-u-co-phonebk": "de-u-co-phonebk",
  fil: "fil",
  // As Chromium on Linux says it where no locale is set.
  "en-US@posix": "en-US",
  // As POSIX writes locales, and some web views after it.
  de_AT: "de-AT",
  "fr_CA.UTF-8": "fr-CA",
  "sr_RS.UTF-8@latin": "sr-RS",
  zh_Hans_CN: "zh-Hans-CN",
  // Names that were replaced by others.
  iw: "he",
  deu: "de",
};

const DROPPED = [
  "",
  " ",
  "C",
  "C.UTF-8",
  "POSIX",
  "*",
  "-",
  "_",
  "@posix",
  "english please",
  "en-US,de",
  "en--US",
  "x-klingon",
  "\u65e5\u672c\u8a9e",
  "\u0000",
  "q".repeat(200),
  // Well-formed, and longer than anybody allows for.
  `en${"-abcdefgh".repeat(22)}`,
  "en-abcde-bcdef-cdefg-defgh-efghi-fghij",
];

test("[D30] what a browser calls its language is written as BCP 47 does, or dropped", () => {
  for (const [said, tag] of Object.entries(WRITTEN)) expect(languageTag(said), said).toBe(tag);
  for (const said of DROPPED) expect(languageTag(said), said).toBeUndefined();
  for (const said of [undefined, null, 7]) expect(languageTag(said)).toBeUndefined();
});

test("[D30] whatever comes of it can be read by what writes dates and names of languages, and is its own tag", () => {
  const names = new Intl.DisplayNames("en", { type: "language" });
  const taglike = fc.stringMatching(/^[a-zA-Z]{1,4}([-_.@][a-zA-Z0-9]{1,9}){0,4}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), taglike), (said) => {
      const tag = languageTag(said);
      if (tag === undefined) return;
      new Intl.DateTimeFormat(tag).format(0);
      names.of(tag.split("-")[0] ?? "");
      expect(tag.length).toBeLessThanOrEqual(35);
      expect(languageTag(tag)).toBe(tag);
    }),
    { numRuns: 2_000 },
  );
});

test("[D30] no message is refused for what the browser calls its language", () => {
  const message = { type: "say", id: "message-1", text: "Hi" };
  const said = (lang: unknown) => parse(JSON.stringify({ ...message, lang }), VisitorFrame, ConciergeFrame);
  for (const [lang, tag] of Object.entries(WRITTEN)) {
    expect(said(lang), lang).toEqual({ ok: true, frame: { ...message, lang: tag } });
  }
  for (const lang of [...DROPPED, 7, null, { en: 1 }]) expect(said(lang)).toEqual({ ok: true, frame: message });
});

test("[D30] the page of a call speaks the first language that it can make out", async () => {
  expect(await learn(["en-US@posix"])).toMatchObject({ locale: "en-US", direction: "ltr" });
  expect(await learn(["C", "ar_EG.UTF-8", "en"])).toMatchObject({ locale: "ar-EG", direction: "rtl" });
  expect(await learn(["da_DK"])).toMatchObject({ locale: "en-DK" });
  expect(await learn(["POSIX"])).toMatchObject({ locale: "en-US" });
  expect(await learn([])).toMatchObject({ locale: "en-US" });
});

test("[W11] the closest of several languages is one in the same script, of several the one for the region", () => {
  const offered = ["en", "zh", "zh-Hant-HK", "zh-Hant", "pt-BR", "pt", "ko", "sr", "sr-Latn", "de-AT"];
  const reads: Record<string, string | undefined> = {
    en: "en",
    "en-GB": "en",
    zh: "zh",
    "zh-Hans-SG": "zh",
    "zh-TW": "zh-Hant",
    "zh-HK": "zh-Hant-HK",
    "zh-MO": "zh-Hant",
    "pt-BR": "pt-BR",
    "pt-PT": "pt",
    kok: undefined,
    "ko-KR": "ko",
    "sr-RS": "sr",
    "sr-Latn-RS": "sr-Latn",
    "de-CH": "de-AT",
    frr: undefined,
    "ja-Latn": undefined,
    "en-Shaw": undefined,
  };
  for (const [tag, read] of Object.entries(reads)) expect(closest(tag, offered), tag).toBe(read);
});

test("[W12] a language runs as its script does", () => {
  for (const tag of ["ar", "fa", "he", "ur", "ckb", "az-Arab", "yi"]) expect(direction(tag), tag).toBe("rtl");
  for (const tag of ["en", "ar-Latn", "tr", "ku", "zh-Hant", "az"]) expect(direction(tag), tag).toBe("ltr");
});

test("[W11] the page of a call is read in the reader's language and script, or in English", async () => {
  const spoken: Record<string, [string, string]> = {
    "zh-TW": ["en-TW", "ltr"],
    "zh-CN": ["zh-CN", "ltr"],
    "kok-IN": ["en-IN", "ltr"],
    "ar-EG": ["ar-EG", "rtl"],
  };
  for (const [tag, expected] of Object.entries(spoken)) {
    const { locale, direction: runs } = await learn([tag]);
    expect([locale, runs], tag).toEqual(expected);
  }
});
