/** The thesaurus: what words mean, whether it is whole, and what it is for. */
import { expect, test } from "vitest";
import { index } from "../../assistant/knowledge/index.ts";
import { knowledge } from "../../assistant/knowledge/knowledge.ts";
import { conceptsIn } from "../../assistant/languages/concepts/concepts.ts";
import { RELATED } from "../../assistant/languages/concepts/related.ts";
import { conceptsOfFigures, FIGURES } from "../../assistant/languages/figures.ts";
import { LANGUAGES } from "../../assistant/languages/languages.ts";
import { terms } from "../../assistant/languages/terms.ts";
import { compose } from "../../assistant/models/embedded/compose.ts";
import { readPrompt } from "../../assistant/models/embedded/read-prompt.ts";

const meant = (text: string, language: (typeof LANGUAGES)[number]) =>
  terms(text, language).flatMap(({ concepts }) => [...concepts.keys()]);

const PASSAGES = [
  { id: "p#end", title: "Terminating the agreement", text: "Both sides may do so by the end of a quarter." },
  { id: "p#pets", title: "Animals", text: "They are welcome on the ground floor." },
  { id: "p#fee", title: "Fees", text: "The first visit is free of charge." },
  { id: "p#hall", title: "The hall", text: "It was painted in the spring, and has a new floor of oak." },
];

test("[K16] every concept has words in every language, and those that are near or in figures exist", () => {
  const names = new Set(conceptsIn("en").map(({ concept }) => concept));
  expect(names.size).toBeGreaterThan(300);
  for (const language of LANGUAGES) {
    const entries = conceptsIn(language);
    expect(new Set(entries.map(({ concept }) => concept)), language).toEqual(names);
    expect(entries.filter(({ words }) => words.some((word) => word === "" || /[~A-Z]/.test(word)))).toEqual([]);
  }
  for (const name of [...RELATED.trim().split(/\s+/), ...Object.keys(FIGURES)]) expect(names, name).toContain(name);
});

test("[K16] a phrase is heard with its endings, and with words between that say nothing", () => {
  expect(meant("how do I get out of it", "en")).toContain("cancel");
  expect(meant("I am changing my mind", "en")).toContain("cancel");
  expect(meant("can I get all of my money back", "en")).toContain("refund");
  expect(meant("we change the oil", "en")).not.toContain("cancel");
  expect(meant("ich möchte vom Vertrag zurücktreten", "de")).toContain("cancel");
  expect(meant("je voudrais annuler mes réservations", "fr")).toEqual(expect.arrayContaining(["cancel", "book"]));
  expect(meant("我后悔了，能退钱吗", "zh")).toEqual(expect.arrayContaining(["cancel", "refund"]));
});

test("[K16] a passage is found that shares no word with the question, in its language and in others", () => {
  const first = (question: string) => index(PASSAGES).search(question).hits[0]?.id;
  for (const question of ["how do I get out of my contract", "wie kann ich kündigen", "quiero cancelar mi contrato"]) {
    expect(first(question), question).toBe("p#end");
  }
  for (const question of ["may I bring my dog", "ich habe eine Katze", "puis-je venir avec mon chien"]) {
    expect(first(question), question).toBe("p#pets");
  }
});

test("[K6] what is said in another language than the question's comes after a word about it", async () => {
  const text = "Darf ich meinen Hund und meine Katze mitbringen?";
  const site = { knowledge: { floor: 0.65, whole: 8_000, synonyms: [] }, plans: [] };
  const also = ["may I bring my dog", "can I come with my cat"];
  const passages = PASSAGES.map((one) => (one.id === "p#pets" ? { ...one, title: "Dogs and cats", also } : one));
  const { hits } = await knowledge(passages, site).find({ text, before: [] });
  expect(hits.map(({ id }) => id)).toEqual(["p#pets"]);
  const bare = readPrompt([{ role: "user", content: [{ type: "text", text }] }]);
  const said = compose({ ...bare, passages: hits, matters: [{ text, passages: hits }] });
  expect(said).toMatch(/Englisch/);
  expect(said).toMatch(/welcome on the ground floor/);
});

test("[K16] figures mean what they are figures of, in any language", () => {
  expect(conceptsOfFigures("It meets twice a week.")).toContain("often");
  expect(conceptsOfFigures("Ab 16 Jahren")).toContain("age");
  expect(conceptsOfFigures("hasta 8 personas")).toContain("group-size");
  expect(conceptsOfFigures("à 10 minutes à pied")).toContain("distance");
  expect(conceptsOfFigures("The hall is old.")).toEqual([]);
});
