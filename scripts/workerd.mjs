/**
 * The runtime without wrangler, for the bench and the chaos run: bundles a Worker as it is deployed (minified), starts
 * it on loopback with its storage on disk, and can kill it. A start takes 0.1 s.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { readKnowledge } from "./knowledge.mjs";
import { writeLeanProviders } from "./lean.mjs";
import { siteFolder } from "./site.mjs";

// The copy that wrangler itself runs.
const require = createRequire(import.meta.url);
const { default: binary } = createRequire(require.resolve("wrangler/package.json"))("workerd");

/**
 * @typedef {object} Change a text in one module that is replaced in the bundle
 * @property {string} file the path of the module in the project
 * @property {string} find
 * @property {string} put
 */

/**
 * The aliases of wrangler.toml as wrangler applies them: to every import of exactly this specifier, relative or not.
 * @param {string} root the project's folder
 */
export function aliases(root) {
  const { alias } = configuration(root);
  return {
    name: "aliases",
    /** @param {import("esbuild").PluginBuild} build */
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path }) =>
        Object.hasOwn(alias, path) ? { path: resolve(root, alias[path]) } : undefined,
      );
    },
  };
}

/**
 * @param {string} root the project's folder
 * @param {string} entry the Worker's main module
 * @param {readonly Change[]} [changes]
 * @param {string} [site] the folder of the site that it serves
 * @returns {Promise<string>} the bundle
 */
export async function bundleWorker(root, entry, changes = [], site = siteFolder()) {
  const found = new Set();
  await writeLeanProviders(`${root}/`);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    mainFields: ["browser", "module", "main"],
    external: ["cloudflare:*", "node:*"],
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
    plugins: [
      aliases(root),
      givenSite(site),
      {
        name: "changes",
        setup({ onLoad }) {
          if (changes.length === 0) return;
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const meant = changes.filter(({ file }) => path.replaceAll("\\", "/").endsWith(`/${file}`));
            if (meant.length === 0) return undefined;
            const contents = meant.reduce(
              (code, change) => {
                if (code.includes(change.find)) found.add(change);
                return code.replaceAll(change.find, change.put);
              },
              readFileSync(path, "utf8"),
            );
            return { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  const missed = changes.find((change) => !found.has(change));
  if (missed) throw new Error(`${missed.file} no longer contains this text: ${missed.find}`);
  return outputFiles[0].text;
}

/**
 * The seam through which a Worker gets its site: `#site` and `#knowledge` are of this folder.
 * @param {string} folder
 * @returns {import("esbuild").Plugin}
 */
const givenSite = (folder) => ({
  name: "site",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#site$/ }, () => ({ path: `${folder}/site.ts` }));
    onResolve({ filter: /^#knowledge$/ }, () => ({ path: `${folder}/knowledge`, namespace: "knowledge" }));
    onLoad({ filter: /./, namespace: "knowledge" }, async ({ path }) => ({
      contents: JSON.stringify(await readKnowledge(path)),
      loader: "json",
    }));
  },
});

/**
 * @typedef {object} Recipe
 * @property {string} folder where the configuration and the storage are; a later start uses the same storage
 * @property {string} bundle
 * @property {string} date the compatibility date
 * @property {Record<string, string>} vars
 * @property {Record<string, string>} objects durable objects: binding -> class
 * @property {number} [port] 0: any free one
 */

/** Writes the files that `start` needs. */
export function prepare({ folder, bundle, date, vars, objects, port = 0 }) {
  mkdirSync(`${folder}/storage`, { recursive: true });
  writeFileSync(`${folder}/worker.js`, bundle);
  const text = JSON.stringify;
  const bindings = [
    ...Object.entries(vars).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
    ...Object.entries(objects).map(([name, of]) => `(name = ${text(name)}, durableObjectNamespace = ${text(of)})`),
  ];
  const namespaces = Object.values(objects).map((of) => `(className = "${of}", uniqueKey = "${of}", enableSql = true)`);
  writeFileSync(
    `${folder}/config.capnp`,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "storage", disk = (path = ${text(`${folder}/storage`)}, writable = true)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "${date}",
  bindings = [${bindings.join(", ")}],
  durableObjectNamespaces = [${namespaces.join(", ")}],
  durableObjectStorage = (localDisk = "storage"),
);
`,
  );
}

/**
 * Resolves when it listens.
 * @param {string} folder the folder that `prepare` wrote
 * @param {(line: string) => void} [log] receives the lines that the Worker logs
 */
export async function start(folder, log = () => {}) {
  const child = spawn(binary, ["serve", `${folder}/config.capnp`, "--control-fd=3"], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const died = once(child, "exit");
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  died.then(() => process.off("exit", end));
  const lines = [child.stdout, child.stderr].map((stream) => createInterface({ input: stream }));
  for (const reader of lines) reader.on("line", log);
  const last = [];
  for (const reader of lines) reader.on("line", (line) => last.push(line) > 20 && last.shift());
  const port = await Promise.race([listening(child), died.then(() => null)]);
  if (port === null) throw new Error(`workerd did not start:\n${last.join("\n")}`);
  return {
    pid: child.pid ?? 0,
    port,
    origin: `http://127.0.0.1:${port}`,
    /** Like a power cut: without any notice. */
    async kill() {
      child.kill("SIGKILL");
      await died;
    },
  };
}

/** The port, as the runtime reports it. */
function listening(child) {
  return new Promise((resolve) => {
    createInterface({ input: child.stdio[3] }).on("line", (line) => {
      const word = JSON.parse(line);
      if (word.event === "listen") resolve(word.port);
    });
  });
}

/**
 * The settings of the local gateway in wrangler.toml: the part above `[env.production]`.
 * @param {string} root the project's folder
 */
export function configuration(root) {
  const [local = ""] = readFileSync(`${root}/wrangler.toml`, "utf8").split(/^\[env\./m);
  const pairs = (section) =>
    [...section.matchAll(/^"?([^"\s]+)"? = "([^"]*)"/gm)].map(([, key, value]) => [key, value]);
  const section = (name) => local.match(new RegExp(`^\\[${name}\\]\n([\\s\\S]*?)^\\[`, "m"))?.[1] ?? "";
  const bindings = [...local.matchAll(/^name = "(\w+)"\nclass_name = "(\w+)"/gm)];
  return {
    date: Object.fromEntries(pairs(local)).compatibility_date ?? "",
    vars: Object.fromEntries(pairs(section("vars"))),
    alias: Object.fromEntries(pairs(section("alias"))),
    objects: Object.fromEntries(bindings.map(([, binding, of]) => [binding, of])),
  };
}
