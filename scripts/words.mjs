/** Reads the widget's texts in every language, in the order in which the widget numbers them. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}widget/words`;

/**
 * Texts contain no line break, so one separates them.
 * @returns {Promise<Record<string, { panel: string, forms: string }>>} by language
 * @throws with a sentence that names the language and the key
 */
export async function readWords() {
  const languages = readdirSync(folder).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
  const { outputFiles } = await build({
    stdin: {
      contents: `${languages.map((name) => `export { default as ${name}_ } from "./${name}";`).join("\n")}
        export { W, FIRST_OF_FORMS } from "./keys";`,
      resolveDir: folder,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  const text = Buffer.from(outputFiles[0].contents).toString("base64");
  const { W, FIRST_OF_FORMS, ...all } = await import(`data:text/javascript;base64,${text}`);
  const keys = Object.keys(W).filter((key) => Number.isNaN(Number(key)));
  const parts = (name) => {
    const sentences = keys.map((key) => {
      const sentence = all[`${name}_`][key];
      if (typeof sentence !== "string" || sentence.includes("\n"))
        throw new Error(`widget/words/${name}.ts: "${key}" must be a text of one line.`);
      return sentence;
    });
    // English is built into the code that uses it. A fetched language comes in two halves of equal size.
    const cut = name === "en" ? FIRST_OF_FORMS : Math.max(FIRST_OF_FORMS, half(sentences));
    return { panel: sentences.slice(0, cut).join("\n"), forms: sentences.slice(cut).join("\n") };
  };
  return Object.fromEntries(languages.map((name) => [name, parts(name)]));
}

/** How many texts make up half of the length. */
function half(sentences) {
  let left = sentences.join("").length * 0.51;
  return sentences.findIndex((sentence) => {
    left -= sentence.length;
    return left < 0;
  });
}
