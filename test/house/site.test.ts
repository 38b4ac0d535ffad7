/** Tests have a site of their own: editing the example's, as a deployer does, must break none of them. */
import { expect, test } from "vitest";
import { code, files, importsOf } from "./files.ts";

test("nothing in test/ reads site/; its validity is checked by `npm run check`, its scenarios by the scenarios project", () => {
  const tests = files("test/**/*.{ts,tsx}").filter((path) => !path.startsWith("test/site/"));
  expect(tests.length).toBeGreaterThan(100);
  const readers = tests.filter(
    (path) =>
      importsOf(path).some(({ to }) => to.startsWith("site/")) ||
      /["'`](?:\.\.\/){2,}site\b|\$\{root\}\/?site\/|join\(root, ["']site/.test(code(path)),
  );
  expect(readers).toEqual([]);
});

test("no object, page or part of the assistant imports a site by its path: there is one seam", () => {
  const sources = files("{protocol,settings,assistant,durable-objects,worker,widget,console}/**/*.{ts,tsx}");
  const wrong = sources.flatMap((path) =>
    importsOf(path).flatMap(({ to }) =>
      /(^|\/)site\/(?!.*\.css)/.test(to) || (to === "#site" && path !== "settings/check-site.ts")
        ? [`${path} -> ${to}`]
        : [],
    ),
  );
  expect(wrong).toEqual([]);
});
