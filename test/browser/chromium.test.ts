import { afterEach, expect, test, vi } from "vitest";
import { launch } from "./chromium.ts";

afterEach(() => vi.unstubAllEnvs());

/** No browser is there, whatever is installed. */
function withoutBrowser(): void {
  vi.stubEnv("BATON_TEST_BROWSER", undefined);
  vi.stubEnv("CHROME_PATH", "/nowhere/chrome");
}

test("without a browser the tests are skipped, and it is said why", async () => {
  withoutBrowser();
  for (const not of [undefined, "", "0", "false"]) {
    vi.stubEnv("CI", not);
    expect(await launch()).toEqual({ skip: "CHROME_PATH names /nowhere/chrome, which is not there" });
  }
});

test("where CI is set they are not skipped but fail", async () => {
  withoutBrowser();
  for (const set of ["true", "1"]) {
    vi.stubEnv("CI", set);
    await expect(launch()).rejects.toThrow("CHROME_PATH names /nowhere/chrome");
  }
});

test("a wish that is not known is not taken for none", async () => {
  vi.stubEnv("CI", "true");
  vi.stubEnv("BATON_TEST_BROWSER", "packagd");
  await expect(launch()).rejects.toThrow('BATON_TEST_BROWSER is "packagd"');
});
