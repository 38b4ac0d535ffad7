import { expect, test } from "vitest";
import { code, files } from "./files.ts";

/** Ways for a text to become markup or a script: what the model or a visitor wrote is text, everywhere. */
const PARSERS =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|DOMParser|createContextualFragment|dangerouslySetInnerHTML|srcdoc|setHTMLUnsafe|parseHTMLUnsafe)\b|\bdocument\.write|\beval\s*\(|\bnew Function\b|javascript:/;

const PAGES = files("{widget,console}/**/*.{ts,tsx,html}");

test("no page parses text as markup or runs it as a script", () => {
  expect(PAGES.length).toBeGreaterThan(20);
  expect(PAGES.filter((path) => PARSERS.test(code(path)))).toEqual([]);
});

test("no page of ours has a script or a style in its markup", () => {
  const wrong = files("console/**/*.html").flatMap((path) =>
    [...code(path).matchAll(/<script(?![^>]*\bsrc=)[^>]*>|<style|\sstyle=|\son\w+=/g)].map(
      ([what]) => `${path}: ${what}`,
    ),
  );
  expect(wrong).toEqual([]);
});
