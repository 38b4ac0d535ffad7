/**
 * Creates copies of three packages without the parts that the gateway never calls but a bundler cannot remove: models
 * other than chat models, vendor plugins, schemas of zod 3. `[alias]` in wrangler.toml replaces the packages by the
 * copies. `test/house/lean.test.ts` compares their results.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";

/**
 * @typedef {object} Cut the text in a package from `from` up to `to` (or `from` alone) is replaced by `put`
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
      // The whole namespace would keep all of zod's locales.
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
      {
        from: 'import { config, toJSONSchema } from "zod/v4/core";',
        put: 'import { config } from "zod/v4/core";\nimport { toJSONSchema } from "./no-json-schema.mjs";',
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

/**
 * zod's JSON Schema generator, a tenth of the Worker: every schema refers to it, but the Worker never uses it (the
 * tools' schemas are written out, and the build creates the API's document).
 */
async function writeNoJsonSchema(root) {
  const names = Object.keys(await import(`${root}node_modules/zod/v4/core/json-schema-processors.js`));
  const idle = [...new Set(["toJSONSchema", ...names])].map((name) => `export const ${name} = no;`);
  const made = ["createToJSONSchemaMethod", "createStandardJSONSchemaMethod"].map(
    (name) => `export const ${name} = () => no;`,
  );
  const no = 'const no = () => { throw new Error("JSON Schema is not carried here."); };';
  await writeFile(`${root}dist/no-json-schema.mjs`, [no, ...idle, ...made, ""].join("\n"));
}

/** The path of a package's copy, relative to the project's folder. */
const leanFile = (name) => `dist/${name.split("/").at(-1)}.mjs`;

/** @throws when a package has another version than the cuts were made for, or lacks the text of one of them */
export async function writeLeanProviders(root) {
  await mkdir(`${root}dist`, { recursive: true });
  await writeNoJsonSchema(root);
  for (const [name, { version, file, cuts }] of Object.entries(PACKAGES)) {
    const folder = `${root}node_modules/${name}`;
    const found = JSON.parse(await readFile(`${folder}/package.json`, "utf8")).version;
    if (found !== version) {
      throw new Error(
        `${name} is now ${found}. Check that the cuts in scripts/lean.mjs still apply, and set the version there.`,
      );
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

/** The position of the text after `start`; it must occur exactly once. */
function once(code, text, start, name) {
  const at = code.indexOf(text, start);
  if (at === -1 || code.includes(text, at + 1)) {
    throw new Error(`${name} no longer contains this text exactly once: ${text.trim()} Correct scripts/lean.mjs.`);
  }
  return at;
}
