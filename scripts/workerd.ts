/**
 * The runtime without wrangler, for the bench, the chaos run and the scenarios: bundles a Worker as it is deployed
 * (minified), starts it on loopback with its storage on disk, and can kill it. A start takes 0.1 s; a process of one's own
 * is what can be killed in the middle of a write, and whose CPU time can be read.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { build, type Plugin } from "esbuild";
import { type Unstable_Config, unstable_readConfig } from "wrangler";
import { readKnowledge } from "./knowledge.ts";
import { readSite, root, siteFolder } from "./site.ts";
import { readTools, toolsModule } from "./tools.ts";

// The copy that wrangler itself runs.
const require = createRequire(import.meta.url);
const { default: binary }: { default: string } = createRequire(require.resolve("wrangler/package.json"))("workerd");

/** What wrangler.toml says of the local gateway. */
const config: Unstable_Config = unstable_readConfig({ config: join(root, "wrangler.toml") }, { hideWarnings: true });

/** Text variables of the local gateway. */
export const VARS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(config.vars).map(([name, value]) => [name, String(value)]),
);

/** Its durable objects: binding -> class. */
export const OBJECTS: Readonly<Record<string, string>> = Object.fromEntries(
  config.durable_objects.bindings.map(({ name, class_name }) => [name, class_name]),
);

/** A text in one module that is replaced in the bundle. */
export interface Change {
  /** The path of the module in the project. */
  file: string;
  find: string;
  put: string;
}

/** The aliases of wrangler.toml, which wrangler applies to relative imports too; esbuild's own `alias` refuses those. */
const aliases: Plugin = {
  name: "aliases",
  setup({ onResolve }) {
    // The site is a bundle's own matter: see `SiteFrom`.
    onResolve({ filter: /^[^#]/ }, ({ path }) => {
      const alias = config.alias?.[path];
      return alias === undefined ? undefined : { path: join(root, alias) };
    });
  },
};

/**
 * Where a bundle has its site from. `own`: the site of the command, checked when the Worker starts, so that its settings can
 * be changed. `built`: the same as a deployment has it, checked already. `beside`: modules that the recipe gives.
 */
export type SiteFrom = "own" | "built" | "beside";

/** A site that lies beside the bundle: modules of JSON, so that one bundle serves any number of sites. */
export interface SiteBeside {
  settings: object;
  passages: readonly object[];
}
const BESIDE = { "#site": "site.json", "#knowledge": "knowledge.json" } as const;

const siteBeside: Plugin = {
  name: "site beside",
  setup({ onResolve, onLoad }) {
    // Tools are code, which stands beside nothing: such a site has none.
    onResolve({ filter: /^#tools$/ }, ({ path }) => ({ path, namespace: "tools" }));
    onLoad({ filter: /./, namespace: "tools" }, () => ({ contents: "export default []; export const mcp = null;" }));
    for (const [name, path] of Object.entries(BESIDE)) {
      onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path, external: true }));
    }
  },
};

const checkedSite: Plugin = {
  name: "checked site",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#checked$/ }, ({ path }) => ({ path, namespace: "checked" }));
    onLoad({ filter: /./, namespace: "checked" }, async () => ({
      contents: JSON.stringify(await readSite()),
      loader: "json",
    }));
  },
};

/** The seam through which a Worker gets its site; the knowledge comes from its source, so nothing has to be built before. */
const givenSite: Plugin = {
  name: "site",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#site$/ }, () => ({ path: join(siteFolder(), "site.ts") }));
    onResolve({ filter: /^#knowledge$/ }, ({ path }) => ({ path, namespace: "knowledge" }));
    onLoad({ filter: /./, namespace: "knowledge" }, () => ({
      contents: JSON.stringify(readKnowledge()),
      loader: "json",
    }));
    onResolve({ filter: /^#tools$/ }, ({ path }) => ({ path, namespace: "tools" }));
    onLoad({ filter: /./, namespace: "tools" }, async () => {
      await readTools();
      return { contents: toolsModule(root, (await readSite()).mcp.length > 0), loader: "ts", resolveDir: root };
    });
  },
};

/**
 * @param entry the Worker's main module, from the project's folder
 * @param site where the Worker has it from
 * @returns the bundle
 */
export async function bundleWorker(
  entry: string,
  changes: readonly Change[] = [],
  site: SiteFrom = "own",
): Promise<string> {
  const found = new Set<Change>();
  const changing: Plugin = {
    name: "changes",
    setup({ onLoad }) {
      if (changes.length === 0) return;
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const meant = changes.filter(({ file }) => path.replaceAll("\\", "/").endsWith(`/${file}`));
        let contents = meant.length > 0 ? readFileSync(path, "utf8") : undefined;
        for (const change of meant) {
          if (contents?.includes(change.find)) found.add(change);
          contents = contents?.replaceAll(change.find, change.put);
        }
        return contents === undefined ? undefined : { contents, loader: "ts" };
      });
    },
  };
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
      aliases,
      ...(site === "built" ? [checkedSite] : []),
      site === "beside" ? siteBeside : givenSite,
      changing,
    ],
  });
  const missed = changes.find((change) => !found.has(change));
  if (missed) throw new Error(`${missed.file} no longer contains: ${missed.find}`);
  return outputFiles[0]?.text ?? "";
}

export interface Recipe {
  /** Where the configuration and the storage are; a later start finds the storage again. */
  folder: string;
  bundle: string;
  /** Of a bundle without a site. */
  site?: SiteBeside;
  vars: Readonly<Record<string, string>>;
  objects?: Readonly<Record<string, string>>;
  /** Classes whose namespace, which their files lie in, has another name. */
  namespaces?: Readonly<Record<string, string>>;
  /** Address of the server that gets every request to the outside; without it they go where they should. */
  outbound?: string;
  /** Requests may go to this machine and to its network, too, where a model server may be. */
  local?: boolean;
  /** 0: any free one. */
  port?: number;
}

/** Writes what `start` needs. */
export function prepare(recipe: Recipe): void {
  const {
    folder,
    bundle,
    site,
    vars,
    objects = OBJECTS,
    namespaces: names = {},
    outbound,
    local = false,
    port = 0,
  } = recipe;
  mkdirSync(join(folder, "storage"), { recursive: true });
  writeFileSync(join(folder, "worker.js"), bundle);
  const text = JSON.stringify;
  const modules = [`(name = "worker", esModule = embed "worker.js")`];
  if (site) {
    for (const [name, data] of [
      [BESIDE["#site"], site.settings],
      [BESIDE["#knowledge"], site.passages],
    ] as const) {
      writeFileSync(join(folder, name), text(data));
      modules.push(`(name = ${text(name)}, json = embed ${text(name)})`);
    }
  }
  const bindings = [
    ...Object.entries(vars).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
    ...Object.entries(objects).map(([name, of]) => `(name = ${text(name)}, durableObjectNamespace = ${text(of)})`),
  ];
  const namespaces = Object.values(objects).map(
    (of) => `(className = "${of}", uniqueKey = "${names[of] ?? of}", enableSql = true)`,
  );
  const anywhere = `network = (allow = ["public", "private"], tlsOptions = (trustBrowserCas = true))`;
  const served = outbound ? `external = (address = ${text(outbound)}, http = ())` : local ? anywhere : null;
  const internet = served ? `(name = "internet", ${served}),` : "";
  writeFileSync(
    join(folder, "config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "storage", disk = (path = ${text(join(folder, "storage"))}, writable = true)),
    ${internet}
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [${modules.join(", ")}],
  compatibilityDate = "${config.compatibility_date}",
  bindings = [${bindings.join(", ")}],
  durableObjectNamespaces = [${namespaces.join(", ")}],
  durableObjectStorage = (localDisk = "storage"),
);
`,
  );
}

export interface Running {
  pid: number;
  port: number;
  origin: string;
  /** As a power cut does it: without warning. */
  kill(): Promise<void>;
}

/**
 * Resolves when it listens.
 * @param folder what `prepare` wrote
 * @param log gets what the Worker writes, line by line
 */
export async function start(folder: string, log: (line: string) => void = () => {}): Promise<Running> {
  const child = spawn(binary, ["serve", join(folder, "config.capnp"), "--control-fd=3"], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const died = once(child, "exit");
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  died.then(() => process.off("exit", end));
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr] as Readable[]) {
    createInterface({ input: stream }).on("line", (line) => {
      log(line);
      if (last.push(line) > 20) last.shift();
    });
  }
  const port = await Promise.race([listening(child.stdio[3] as Readable), died.then(() => null)]);
  if (port === null) throw new Error(`workerd did not start:\n${last.join("\n")}`);
  return {
    pid: child.pid ?? 0,
    port,
    origin: `http://127.0.0.1:${port}`,
    async kill() {
      end();
      await died;
    },
  };
}

/** The port, as the runtime reports it. */
const listening = (control: Readable): Promise<number> =>
  new Promise((found) => {
    createInterface({ input: control }).on("line", (line) => {
      const { event, port } = JSON.parse(line) as { event: string; port: number };
      if (event === "listen") found(port);
    });
  });
