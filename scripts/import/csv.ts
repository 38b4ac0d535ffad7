/** Reads a table: questions and answers, or one matter a row, or a short list. Pure. */
import { parse } from "csv-parse/sync";
import { tokens } from "../../assistant/knowledge/tokens.ts";
import { type Block, type Document, line } from "./document.ts";
import { sentences } from "./table.ts";

const DELIMITERS = [",", ";", "\t", "|"];
/** Tokens of a table that is one passage. */
const ONE_PASSAGE = 350;
const QUESTION =
  /^(?:questions?|frage|pregunta|question|domanda|pergunta|title|titel|título|titre|titolo|问题|問題)$/iu;
const ANSWER = /^(?:answers?|antwort|respuesta|réponse|risposta|resposta|text|texto|texte|testo|答案|回答)$/iu;

/** @throws Error with a sentence, when it is no table */
export function readCsv(text: string): Document {
  const rows = rowsOf(text);
  const [head = [], ...rest] = rows;
  if (rest.length === 0)
    throw new Error("it has no rows under its first one, which names the columns. Add some, or import another file.");
  const [asks, answers] = [head.findIndex((name) => QUESTION.test(name)), head.findIndex((name) => ANSWER.test(name))];
  if (asks !== -1 && answers !== -1) {
    return {
      title: "",
      blocks: rest.flatMap((row): Block[] => {
        const [question = "", answer = ""] = [row[asks], row[answers]];
        if (question === "" || answer === "") return [];
        return [
          { kind: "heading", level: 2, text: question },
          ...answer.split(/\n+/).map((each): Block => ({ kind: "text", text: line(each) })),
        ];
      }),
    };
  }
  const said = sentences(rows, true);
  const size = said.reduce((sum, sentence) => sum + tokens(sentence), 0);
  if (size <= ONE_PASSAGE) return { title: "", blocks: said.map((sentence) => ({ kind: "item", text: sentence })) };
  return {
    title: "",
    blocks: rest.flatMap((row): Block[] => {
      const at = Math.max(
        0,
        row.findIndex((cell) => /\p{L}/u.test(cell)),
      );
      const cells = row.flatMap((cell, i) => (cell === "" || i === at ? [] : [`${head[i] ?? ""}: ${line(cell)}`]));
      if (!row[at] || cells.length === 0) return [];
      return [
        { kind: "heading", level: 2, text: line(row[at]) },
        ...cells.map((cell): Block => ({ kind: "item", text: cell })),
      ];
    }),
  };
}

function rowsOf(text: string): string[][] {
  let best: string[][] = [];
  for (const delimiter of DELIMITERS) {
    try {
      const rows: string[][] = parse(text, {
        delimiter,
        bom: true,
        skip_empty_lines: true,
        relax_column_count: true,
        trim: true,
      });
      if ((rows[0]?.length ?? 0) > (best[0]?.length ?? 1)) best = rows;
    } catch {
      // Not with this delimiter.
    }
  }
  if (best.length === 0)
    throw new Error("it is no table of several columns. Save it as CSV with a first row that names the columns.");
  return best.filter((row) => row.some((cell) => cell !== ""));
}
