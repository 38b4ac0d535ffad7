/** Which of the launch languages a sentence is likely in, by the everyday words it holds; several when it is not plain. */
import { type Sentence, sentences } from "./normalise.ts";
import { numberFor } from "./vocabulary.ts";

export const LANGUAGES = ["en", "es", "fr", "de", "it", "pt", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

const EVERYDAY: Readonly<Record<Exclude<Language, "zh">, string>> = {
  en: `the a an is are was were am be been i im ive id you your youre u my me we our us they them he she his her this that these those it its to of in on at for with from by about and or but not no dont doesnt didnt
    cant cannot wont isnt can could would will should may do does did have has had get got give want need like know think what when where why who which how please thanks thank hello hi hey yes ok now just so too very
    really there here any some all one more than then if because as out up talk speak help someone anyone human person agent people good bad thing time im still again already something anything nothing never always wrong`,
  es: `el la los las un una unos unas es son esta estoy estas estan era ser soy eres yo tu usted ustedes mi mis su sus me te se nos lo le les que de del en con por para al a y o pero no si ya muy mas como cuando donde
    porque quien cual esto eso este ese hay tengo tiene tienes quiero puedo puede puedes quisiera necesito hablar gracias hola bien mal alguien nadie nada todo todos siempre nunca tambien hacer otra otro algo persona respuesta`,
  fr: `le la les un une des du de d l au aux ce cette ces c est sont suis es etes etre ai as a avons avez ont j je tu il elle on nous vous ils m me te se mon ma mes ton ta tes votre vos notre que qu qui quoi ne n pas plus et ou
    mais si en dans sur avec pour par sans tres trop bien comment quand pourquoi quel quelle y peux peut puis voudrais veux parler merci bonjour svp oui non quelqu rien tout toujours jamais t ca fait reponse personne vraiment`,
  de: `der die das den dem des ein eine einen einem einer ist sind bin bist war waren sein habe hast hat haben hatte ich du er sie es wir ihr mich mir dich dir uns mein meine dein deine ihre ihnen nicht kein keine keinen und oder
    aber wenn dass weil mit von zu zum zur auf an in im fur bei nach aus um wie was wann wo warum wer welche so sehr nur noch schon auch kann kannst konnen konnte mochte will wollen muss soll bitte danke hallo ja nein jemand mal
    mensch menschen sprechen etwas anderes immer wieder antwort`,
  it: `il lo la i gli le un uno una e sono sei siamo siete essere era ho hai ha abbiamo avete hanno io tu lui lei noi voi loro mi ti si ci vi mio mia tuo tua suo sua che di del della dei delle da dal in nel nella con su per tra fra a al alla
    non ma se come quando dove perche chi cosa quale questo questa quello molto troppo piu anche gia qui puo puoi posso vorrei voglio devo parlare grazie ciao si qualcuno qualcosa niente sempre mai proprio c ce vero umano dire risposta`,
  pt: `o a os as um uma uns umas e eh sao sou es esta estou estao era ser eu tu voce voces ele ela nos meu minha seu sua te se lhe que de do da dos das em no na nos nas com por para ao pelo pela nao mas como quando onde porque quem qual
    isto isso este esse muito mais tambem ja aqui ha tem tenho quero posso pode gostaria preciso falar obrigado obrigada ola sim alguem nada tudo sempre nunca uma fazer outra resposta`,
};

const MASKS = masks();
const LATIN = LANGUAGES.slice(0, 6);
/** A language is kept when it knows at least this share of what the best one knows. */
const SHARE = 0.7;
/** In so few words one of them more is no proof. */
const FEW = 6;
const HAN = /\p{Script=Han}/u;
const remembered = new WeakMap<Sentence, readonly Language[]>();

export function spoken(sentence: Sentence): readonly Language[] {
  const before = remembered.get(sentence);
  if (before) return before;
  const found = guess(sentence);
  remembered.set(sentence, found);
  return found;
}

/** The language of a whole message where its words leave no doubt, or null. */
export function languageOf(text: string): Language | null {
  const [first = [], ...more] = sentences(text).map(spoken);
  const shared = first.filter((language) => more.every((languages) => languages.includes(language)));
  return shared.length === 1 ? (shared[0] ?? null) : null;
}

function guess({ words }: Sentence): readonly Language[] {
  const votes = LATIN.map(() => 0);
  for (const { text, id } of words) {
    if (text.charCodeAt(0) > 0x2e7f && HAN.test(text)) return ["zh"];
    const mask = MASKS[id] ?? 0;
    for (let i = 0; mask >> i > 0; i++) if ((mask >> i) & 1) votes[i] = (votes[i] ?? 0) + 1;
  }
  const most = Math.max(...votes);
  // Too little to tell: "agent", "human please".
  if (most < 2) return LATIN;
  const least = words.length <= FEW ? Math.max(1, most - 1) : most * SHARE;
  return LATIN.filter((_, i) => (votes[i] ?? 0) >= least);
}

/** At the number of a word: one bit for each language that uses it every day. */
function masks(): readonly number[] {
  const found: number[] = [];
  for (const [i, list] of Object.values(EVERYDAY).entries()) {
    for (const word of list.split(/\s+/)) {
      const number = numberFor(word);
      found[number] = (found[number] ?? 0) | (1 << i);
    }
  }
  return found;
}
