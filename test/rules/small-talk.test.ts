import { expect, test } from "vitest";
import { asksSomething, isSmallTalk, smallTalk } from "../../assistant/languages/small-talk.ts";

test("a no is not a question without an answer", () => {
  for (const text of [
    "No thanks",
    "no, I don't need a human",
    "I don't want to talk to an agent",
    "Nein danke",
    "Not now.",
    "不用了",
  ]) {
    expect(isSmallTalk(text), text).toBe(true);
  }
  for (const text of [
    "No elevators?",
    "Do you charter yachts?",
    "I do not want a person who lies, I want my money back and a lawyer",
    "Nobody told me what the premium is",
  ]) {
    expect(isSmallTalk(text), text).toBe(false);
  }
});

test("what people say to be polite, or to themselves, is no question without an answer", () => {
  const kinds = {
    ok: "nod",
    "👍": "nod",
    cool: "nod",
    "hmm that's annoying": "nod",
    "how are you?": "nod",
    bye: "bye",
    "guten tag": "greeting",
    "hello?": "greeting",
    "thanks, that was helpful": "thanks",
    "what can you do?": "able",
    "that's not what I asked": "missed",
    "Which plans are there?\nare you still there?": "there",
  } as const;
  for (const [text, kind] of Object.entries(kinds)) expect(smallTalk(text), text).toBe(kind);
  for (const text of [
    "ok, what is a lot premium?",
    "cool roofs",
    "12345",
    "thanks but what about the garage?",
    "yes I want a tour",
  ]) {
    expect(smallTalk(text), text).toBeNull();
  }
});

test("small talk is heard in every launch language, and what also asks or tells something is not taken for it", () => {
  const talk = {
    en: ["hi there", "ok thanks a lot", "see you soon", "are you a real person?", "no need, thanks"],
    es: ["buenas tardes", "muchas gracias por todo", "hasta luego", "¿eres un robot?", "no hace falta, gracias"],
    fr: ["coucou", "d'accord, merci beaucoup", "bonne journée", "vous êtes un robot ?", "non merci"],
    de: ["Guten Morgen!", "alles klar, vielen Dank", "tschüss", "Sind Sie ein Mensch?", "nicht nötig, danke"],
    it: ["buonasera", "perfetto, grazie mille", "arrivederci", "sei un robot?", "non serve, grazie"],
    pt: ["boa tarde", "tá bom, muito obrigada", "até logo", "você é um robô?", "não precisa, obrigado"],
    zh: ["你好", "好的，谢谢你", "再见", "你是机器人吗？", "不用了，谢谢"],
  };
  for (const lines of Object.values(talk)) for (const line of lines) expect(isSmallTalk(line), line).toBe(true);
  const more = [
    "thanks but my kettle leaks",
    "hola, mi pedido llegó roto",
    "merci mais le colis est vide",
    "danke, aber die Tür klemmt",
    "grazie ma la fattura è doppia",
    "obrigada mas o quarto está frio",
    "谢谢，但是灯坏了",
    "are you a plumber?",
    "no towels in the room",
  ];
  for (const line of more) expect(isSmallTalk(line), line).toBe(false);
});

test("who wants to be told something is heard without a question mark, and who tells something is not", () => {
  const asking = [
    "how long is the course",
    "tell me about parking",
    "dígame el precio",
    "c'est combien la livraison",
    "wie lange dauert das",
    "quanto costa la spedizione",
    "vocês têm estacionamento",
    "请问几点关门",
  ];
  for (const line of asking) expect(asksSomething(line), line).toBe(true);
  const telling = [
    "we moved here last year",
    "mi hija cumple seis el martes",
    "on vient avec le chien",
    "meine Schwester kommt mit",
    "ho perso lo scontrino",
    "meu voo chega cedo",
    "我们周五到",
  ];
  for (const line of telling) expect(asksSomething(line), line).toBe(false);
});
