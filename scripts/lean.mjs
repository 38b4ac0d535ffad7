/**
 * Copies of three packages without the parts that the gateway never calls but a bundler cannot see to be idle: kinds of
 * models other than those that chat, routes to vendors through plugins, schemas of zod 3. `[alias]` in wrangler.toml puts
 * the copies in place of the packages. `test/house/lean.test.ts` compares what both answer.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";

/**
 * @typedef {object} Cut what stands in a package from `from` up to `to` (or `from` alone) makes way for `put`
 * @property {string} from
 * @property {string} [to]
 * @property {string} [put]
 */

/** @type {Record<string, { version: string, file: string, cuts: Cut[] }>} */
const PACKAGES = {
  "@ai-sdk/openai-compatible": {
    version: "3.0.92",
    file: "dist/index.js",
    cuts: [
      // The whole namespace would keep every one of zod's languages.
      { from: 'import { z } from "zod/v4";', put: 'import * as z from "zod/v4";' },
      {
        from: "//#region src/completion/convert-openai-compatible-completion-usage.ts",
        to: "//#region src/version.ts",
      },
      { from: "\tconst createCompletionModel = ", to: "\tconst provider = " },
      { from: "\tprovider.completionModel = ", to: "\treturn provider;" },
      { from: "export { OpenAICompatibleChatLanguageModel,", to: "createOpenAICompatible };", put: "export { " },
    ],
  },
  "@ai-sdk/provider-utils": {
    version: "5.0.81",
    file: "dist/index.js",
    cuts: [
      {
        from: "\telse return zod3Schema(zodSchema, options);",
        put: '\tthrow new Error("Only schemas of zod 4 are carried here.");',
      },
    ],
  },
  "workers-ai-provider": {
    version: "4.0.0",
    file: "dist/index.mjs",
    cuts: [
      {
        from: '"./gateway-provider-BIZ2bimW.mjs"',
        put: '"../node_modules/workers-ai-provider/dist/gateway-provider-BIZ2bimW.mjs"',
      },
      {
        from: "\telse {\n\t\tconst { accountId, apiKey } = options;",
        to: "\tconst createChatModel = (modelId, settings = {}) => new WorkersAIChatLanguageModel(",
        put: '\telse throw new Error("Only the binding is carried here.");\n',
      },
      { from: "\tlet delegate;\n\tconst getDelegate = ", to: "\tconst isGatewaySlug = " },
      {
        from: "\t\t\treturn getDelegate(modelId)(modelId, settings);",
        put: '\t\t\tthrow new Error("Plugins of vendors are not carried here.");',
      },
      {
        from: "\tconst createImageModel = ",
        to: '\tconst provider = (modelId, settings) => {\n\t\tif (new.target) throw new Error("The WorkersAI',
      },
      { from: "\tprovider.embedding = ", to: "\treturn provider;\n}\n/**\n* Create an AI Search" },
    ],
  },
};

/** Where the copy of a package lies, from the project's folder. */
const leanFile = (name) => `dist/${name.split("/").at(-1)}.mjs`;

/** @throws when a package is another than the cuts were made for, or does not say what one of them is about */
export async function writeLeanProviders(root) {
  await mkdir(`${root}dist`, { recursive: true });
  for (const [name, { version, file, cuts }] of Object.entries(PACKAGES)) {
    const folder = `${root}node_modules/${name}`;
    const found = JSON.parse(await readFile(`${folder}/package.json`, "utf8")).version;
    if (found !== version) {
      throw new Error(`${name} is ${found}: look whether the cuts of scripts/lean.mjs still hold, and name it there.`);
    }
    const published = await readFile(`${folder}/${file}`, "utf8");
    await writeFile(
      `${root}${leanFile(name)}`,
      cuts.reduce((code, cut) => without(code, cut, name), published),
    );
  }
}

function without(code, { from, to, put = "" }, name) {
  const start = once(code, from, 0, name);
  const end = to === undefined ? start + from.length : once(code, to, start, name);
  return code.slice(0, start) + put + code.slice(end);
}

/** Where it stands, after `start`; it must stand there once. */
function once(code, text, start, name) {
  const at = code.indexOf(text, start);
  if (at === -1 || code.includes(text, at + 1)) {
    throw new Error(`${name} no longer says this once: ${text.trim()} Mend scripts/lean.mjs.`);
  }
  return at;
}
