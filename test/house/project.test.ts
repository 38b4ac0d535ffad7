import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { code, files, has, read, root } from "./files.ts";

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides?: Record<string, string>;
}
interface Lock {
  packages: Record<string, { version?: string; resolved?: string; optional?: boolean }>;
}

const TEXTS = files("**/*.{ts,tsx,mjs,js,json,toml,md,css,html,sh}").concat(
  [".npmrc", ".gitignore", ".ci/run"].filter(has),
);

test("every dependency is named with its exact version", () => {
  const { dependencies, devDependencies, overrides = {} } = JSON.parse(read("package.json")) as Manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...overrides })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  }
});

test("the lockfile installs from any registry, on any platform", () => {
  const lock = JSON.parse(read("package-lock.json")) as Lock;
  const named = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
  expect(named.map(([name]) => name)).toEqual([]);
  expect(read("package-lock.json")).not.toMatch(/"(integrity|resolved)":\s*"https?:|registry\.|\/\/[^"]*\.tgz/);
  expect(read(".npmrc")).toContain("omit-lockfile-registry-resolved=true");
  for (const platform of ["darwin-arm64", "darwin-64", "linux-64", "linux-arm64", "windows-64"]) {
    expect(Object.keys(lock.packages)).toContain(`node_modules/@cloudflare/workerd-${platform}`);
  }
});

test("no file names a path of one machine, or what lies beside the project", () => {
  const machine = /(^|[\s"'`(=:])\/(home|Users|root|tmp|work|var\/folders)\/[\w.-]/m;
  const wrong = TEXTS.filter((path) => path !== "package-lock.json").flatMap((path) => [
    ...(machine.test(read(path)) ? [`${path} names a path of a machine`] : []),
    ...(/\.\.\/shared\b/.test(read(path)) && !/^(test|scripts)\//.test(path) ? [`${path} names ../shared`] : []),
  ]);
  expect(wrong).toEqual([]);
});

test("nothing is left over: no stub, no debugging, no loophole in the types", () => {
  const own = "test/house/project.test.ts";
  const sources = TEXTS.filter((path) => /\.(ts|tsx|mjs)$/.test(path) && path !== own);
  expect(
    sources.filter((path) => /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)/.test(read(path))),
  ).toEqual([]);
  const loophole = /\bas any\b|: any\b|<any>|\bdebugger\b|\b(test|it|describe)\.only\b/;
  expect(sources.filter((path) => loophole.test(code(path)))).toEqual([]);
  const noisy = files("{protocol,site,worker,durable-objects,widget,console}/**/*.{ts,tsx}");
  expect(noisy.filter((path) => /\bconsole\.(log|debug|info)\(/.test(code(path)))).toEqual([]);
});

test("a file is named for the thing it is", () => {
  expect(
    files("**/*.{ts,tsx,mjs}").filter((path) => /(^|\/|-)(utils?|helpers?|managers?|misc|common)\.\w+$/.test(path)),
  ).toEqual([]);
});

test("the README's map names every folder", ({ skip }) => {
  if (!has("README.md")) skip("there is no README yet");
  const readme = read("README.md");
  const folders = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$)/.test(entry.name),
  );
  for (const { name } of folders) expect(readme, name).toContain(`${name}/`);
});
