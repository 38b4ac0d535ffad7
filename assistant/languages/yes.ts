/**
 * A bare yes in the launch languages: "yes please", "ok, connect me", "sí, por favor". It means something only after an
 * offer, which is read from the room's state. Every word must belong to a yes; one word more and it is something else.
 */
import { lexicon } from "./grammar.ts";
import { sentences } from "./normalise.ts";

/** Y a yes, d words that may stand beside it. */
const WORDS = lexicon({
  Y: `yes yeah yep yup yea ya sure ok okay please definitely absolutely of_course go_ahead sounds_good sounds_great that_would_be_great that_would_be_good that_works id_like_that i_would_like_that id_love_that
    do_it lets_do_it lets_do_that why_not connect_me yes_please please_do fine alright great perfect good_idea i_do i_would
    si claro vale por_favor dale desde_luego por_supuesto de_acuerdo adelante me_gustaria perfecto
    oui d_accord volontiers bien_sur avec_plaisir s_il_vous_plait s_il_te_plait ouais parfait allez_y je_veux_bien
    ja gerne gern bitte klar naturlich jawohl einverstanden unbedingt in_ordnung
    certo volentieri certamente va_bene d_accordo perfetto con_piacere per_favore
    sim claro_que_sim pode_ser com_certeza por_favor esta_bem quero_sim gostaria aceito
    好 好的 可以 行 是的 是 请 好啊 没问题 对 要 当然 嗯 麻烦了 可以的`,
  d: `that it this would be a an the to then thank_you thanks very_much now just with me us someone somebody person human agent
    gracias muy_amable merci beaucoup danke vielen_dank sehr das ware grazie mille obrigado obrigada que ware toll super grande
    谢谢 吧 的 了 我 帮我 转 人工`,
});
const MOST = 10;

export function saysYes(text: string): boolean {
  const read = sentences(text);
  if (read.length === 0 || read.some(({ question, words }) => question || words.length > MOST)) return false;
  const tags = read.map((sentence) => WORDS.tag(sentence).tags).join("");
  return tags.length <= MOST && tags.includes("Y") && !/[^Yd,]/.test(tags);
}
