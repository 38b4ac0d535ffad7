/**
 * A buyer who is ready: "I want to sign", "we'd like to reserve lot 14", "can I book a tour tomorrow?". First person,
 * now, and about a deed that matters; never "if I sign" or "I signed". Or somebody who wants to be rung.
 *
 *   W wants, is ready   C asks leave, asks how   V does the deed   O what the deed is about   S the whole in one phrase
 *   B the deed that binds   G books, as an order too   Z visits   L comes, sees   R rings   K asks when   T soon, a day   N negation   F if, when   Q what happens, do I have to   P somebody else   p it   d small words
 */
import { type Lexicon, lexicon, quote } from "../languages/grammar.ts";
import { LANGUAGES, spoken } from "../languages/languages.ts";
import { sentences, unquoted } from "../languages/normalise.ts";
import { certainty, type Weights } from "./heads/heads.ts";
import { heard } from "./heads/shipped.ts";
import { BARS } from "./heads/weights.ts";

/** In the order of `LANGUAGES`. */
const ENTRIES: readonly Readonly<Record<string, string>>[] = [
  {
    W: `i_want we_want i_would_like we_would_like id_like wed_like ready let_us lets i_need_to we_need_to i_wish prepared_to going_to gonna i_intend we_intend
      decided looking_to hoping_to excited_to like_to love_to want_to wanna eager_to plan_to planning_to willing_to i_will we_will ill well happy_to i_wanna`,
    K: "when_can_i when_can_we when_could_i when_could_we",
    G: "book schedule arrange set_up",
    L: "see view show_me show_us come_by come_over come_in come_see come_and_see stop_by stop_in drop_by swing_by pop_in",
    C: "can_someone could_someone can_i can_we could_i could_we may_i may_we how_do_i how_do_we how_can_i how_can_we where_do_i where_can_i please is_it_possible_to help_me what_do_i_need_to",
    B: "sign signing buy purchase buying purchasing reserve reserving",
    T: "this_week weekend next_week this_month right_away tomorrow monday tuesday wednesday thursday friday saturday sunday",
    V: "sign_up signing_up booking scheduling put_down place_a make_an submit pay_the lock_in hold secure see_in_person put_in walk_through start move_forward_with go_ahead_with proceed_with take close_on",
    Z: "visit tour",
    O: `contract agreement papers paperwork lot lots homesite home house unit apartment condo plan tour tours visit viewing showing appointment offer deposit earnest_money reservation reservation_fee walkthrough property
      model_home purchase down_payment townhome plot closing build call phone_call callback`,
    p: "it this_one that_one one",
    S: "move_forward moving_forward go_ahead_and_buy make_an_offer put_an_offer ready_to_buy ready_to_sign ready_to_purchase ready_to_commit ready_to_proceed ready_to_move_forward put_down_a_deposit place_a_deposit pay_the_deposit where_do_i_sign where_do_we_sign sign_me_up_for close_the_deal take_my_money well_take_it ill_take_it send_me_the_contract send_us_the_contract send_the_contract count_me_in_for",
    R: "call_me call_us ring_me phone_me call_me_back call_us_back give_me_a_call give_us_a_call give_me_a_ring",
    N: "not dont never no cant wont didnt isnt not_ready not_yet without arent wouldnt havent",
    F: "if when once before after unless what_if until in_case",
    Q: "what_happens do_i_have_to do_we_have_to do_i_need_to should_i what_does_it how_much how_long why who how_does what_is what_are",
    P: "my_friend she he they friend friends",
    d: "a an the to my our your this that of for with now today next one just really in on at up and you me us some already asap tonight soon all",
  },
  {
    W: "quiero queremos quisiera quisieramos me_gustaria nos_gustaria estoy_listo estoy_lista estamos_listos deseo deseamos listo_para lista_para listos_para he_decidido hemos_decidido vamos_a voy_a necesito",
    C: "puedo podemos podria como_puedo como_podemos donde cuando_puedo",
    G: "reservame reserveme agendame agendeme programame",
    Z: "visitar",
    L: "ver pasar venir pasarme pasarnos acercarme acercarnos",
    T: "manana lunes martes miercoles jueves viernes sabado domingo proxima_semana",
    V: "firmar comprar reservar agendar programar apartar hacer pagar dar concertar pedir",
    O: "contrato lote casa vivienda visita cita oferta deposito reserva propiedad terreno apartamento piso senal parcela recorrido llamada",
    S: "seguir_adelante donde_firmo hacer_una_oferta me_la_quedo nos_la_quedamos cerrar_la_compra",
    R: "llamame llameme llamenme llamarme llamarnos me_puede_llamar me_pueden_llamar me_puedes_llamar me_llame_alguien que_me_llamen",
    N: "no nunca sin todavia_no aun_no",
    F: "si cuando antes despues",
    Q: "que_pasa tengo_que cuanto por_que que_es",
    d: "el la un una de del para mi nuestro este esta los las ya hoy con en ese esa una_vez por_favor",
  },
  {
    W: "je_veux nous_voulons on_veut je_voudrais nous_voudrions j_aimerais nous_aimerions je_souhaite nous_souhaitons je_suis_pret je_suis_prete nous_sommes_prets pret_a prete_a prets_a j_ai_decide nous_avons_decide je_vais nous_allons",
    G: "reservez reserve planifiez",
    Z: "visiter",
    L: "voir passer venir",
    T: "demain lundi mardi mercredi jeudi vendredi samedi dimanche week_end semaine_prochaine",
    C: "on_peut puis_je pouvons_nous est_ce_que_je_peux comment_puis_je ou_puis_je comment_faire_pour je_peux peut_on",
    V: "signer acheter reserver planifier faire verser prendre programmer fixer poser",
    O: "contrat terrain lot maison appartement visite rendez_vous offre acompte reservation bien logement compromis appel",
    S: "aller_de_l_avant ou_dois_je_signer ou_signer faire_une_offre je_la_prends je_le_prends",
    R: "appelez_moi rappelez_moi m_appeler me_rappeler nous_rappeler m_appelle_quelqu_un",
    N: "ne n pas jamais sans pas_encore",
    F: "si quand avant apres",
    Q: "que_se_passe dois_je combien pourquoi qu_est_ce",
    d: "le la les un une de du des l d mon ma notre ce cette pour a au maintenant aujourd hui avec rendez moi que s_il_vous_plait",
  },
  {
    W: "ich_mochte wir_mochten ich_will wir_wollen ich_wurde wir_wurden mochte mochten will wollen bereit ich_habe_mich_entschieden wir_haben_uns_entschieden wollen_wir ich_werde wir_werden gerne",
    G: "buchen buche vereinbaren vereinbare",
    Z: "besichtigen",
    L: "vorbeikommen kommen vorbeischauen sehen ansehen anschauen",
    T: "morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende nachste_woche",
    C: "kann_ich konnen_wir konnte_ich konnten_wir wie_kann_ich wo_kann_ich darf_ich wann_kann_ich",
    V: "unterschreiben kaufen reservieren abgeben machen leisten zahlen unterzeichnen sichern",
    O: "vertrag kaufvertrag grundstuck haus wohnung besichtigung termin besichtigungstermin angebot anzahlung reservierung immobilie bauplatz besuch anruf ruckruf",
    S: "wo_unterschreibe_ich angebot_abgeben kaufvertrag_unterschreiben wir_nehmen_es ich_nehme_es hatte_gern_einen_termin hatte_gerne_einen_termin",
    R: "rufen_sie_mich_an rufen_sie_mich_bitte_an ruf_mich_an rufen_sie_mich_zuruck mich_anrufen mich_zuruckrufen mich_jemand_anrufen mich_jemand_zuruckrufen",
    N: "nicht kein keine keinen nie noch_nicht ohne",
    F: "wenn falls bevor nachdem sobald",
    Q: "was_passiert muss_ich wie_viel warum was_ist",
    d: "den die das der ein eine einen einem dem fur mein unser dieses diesen jetzt heute zu mit gern sie mir am bitte",
  },
  {
    W: "voglio vogliamo vorrei vorremmo sono_pronto sono_pronta siamo_pronti desidero mi_piacerebbe ci_piacerebbe pronto_a pronta_a pronti_a ho_deciso abbiamo_deciso intendo",
    G: "prenotami prenotatemi fissami fissatemi",
    Z: "visitare",
    L: "vedere passare venire",
    T: "domani lunedi martedi mercoledi giovedi venerdi sabato domenica prossima_settimana",
    C: "posso possiamo potrei potremmo come_posso dove_posso quando_posso si_puo",
    V: "prendere firmare comprare acquistare prenotare fissare fare versare riservare bloccare programmare",
    O: "contratto lotto casa appartamento visita appuntamento offerta caparra acconto prenotazione immobile terreno compromesso chiamata",
    S: "andare_avanti dove_firmo fare_un_offerta la_prendo la_prendiamo procedere_con_l_acquisto",
    R: "mi_chiamate chiamatemi chiamarmi richiamatemi richiamarmi mi_chiama_qualcuno mi_richiama",
    N: "non mai senza non_ancora",
    F: "se quando prima dopo",
    Q: "cosa_succede devo quanto perche cos_e",
    d: "il la lo un una di del della l per mio nostro questo questa ora oggi con i le per_favore",
  },
  {
    W: "quero queremos gostaria gostariamos gostava estou_pronto estou_pronta estamos_prontos desejo pronto_para pronta_para prontos_para decidi decidimos vou vamos preciso",
    G: "marque marca agende agenda reserve",
    Z: "visitar",
    L: "ver passar vir",
    T: "amanha segunda terca quarta quinta sexta sabado domingo semana_que_vem",
    C: "posso podemos poderia como_posso onde_posso quando_posso como_faco_para da_para",
    V: "assinar comprar reservar agendar marcar fazer pagar fechar dar",
    O: "contrato lote casa apartamento visita oferta proposta sinal entrada reserva imovel terreno ligacao chamada",
    S: "seguir_em_frente onde_assino fazer_uma_proposta fazer_uma_oferta fechar_negocio fico_com_ela",
    R: "me_ligue me_liguem me_ligar ligue_para_mim liga_para_mim ligar_para_mim",
    N: "nao nunca sem ainda_nao",
    F: "se quando antes depois",
    Q: "o_que_acontece tenho_que quanto por_que o_que_e",
    d: "o a os as um uma de do da para meu minha nosso este esta agora hoje com no na por_favor",
  },
  {
    W: "我想 我们想 我要 我们要 想 准备好 我准备 我们准备 决定 我决定 我们决定 打算",
    G: "帮我预约 帮我约 请预约",
    Z: "看 参观",
    L: "过来 过去 来 去",
    T: "明天 后天 周末 周 星期 礼拜",
    C: "能 可以 我可以 能不能 怎么 如何 哪里可以",
    V: "签 签署 签约 买 购买 预订 预定 预约 订 下定 交 约",
    O: "合同 房子 房 地块 看房 样板间 定金 订金 这套 这个户型 户型 公寓 首付 参观 电话 时间",
    S: "签合同 签约 下定金 交定金 交订金 预约看房 我要买 我要了 我们要了 去看房",
    R: "给我打电话 打电话给我 回电 回我电话 打给我",
    N: "不 没 不想 还没 别 不要",
    F: "如果 要是 之前 以后 之后",
    Q: "会怎样 需要 多少 为什么 什么是",
    d: "的 了 一 个 下 一下 这 那 套 块 去 马上 现在 今天 吗",
  },
];
const LEXICONS: readonly Lexicon[] = ENTRIES.map(lexicon);

const RULES = [
  { name: "ready", score: 0.95, pattern: /[WC]?d{0,2}S/ },
  { name: "deed", score: 0.9, pattern: /W[dwT]{0,3}[BVGZ](?:d{0,4}w?d{0,2}[OBVGZ]|d{0,1}p)/ },
  { name: "deed", score: 0.9, pattern: /W[dwT]{0,2}d{1,3}w?O[dw]{0,2}[BVGZ]/ },
  // What it is about may be a name that no lexicon knows: the deed and the time say enough.
  { name: "soon", score: 0.85, pattern: /Wd{0,2}Bd{0,3}w{0,2}d?T/ },
  { name: "asks-for-deed", score: 0.8, pattern: /Cd{0,3}[BVGZ](?:d{0,4}w?d{0,2})[OBVGZ]/ },
  { name: "asks-for-deed", score: 0.8, pattern: /Cd{1,3}w?Od{0,2}[BVGZ]/ },
  // A day makes a wish to see it a wish for an appointment: the verb before it, or behind it.
  { name: "visit", score: 0.8, pattern: /[WC][dw]?d{0,2}(?:[ZL][dwOpL]{0,6}|Gd{0,4})T/ },
  { name: "visit", score: 0.8, pattern: /[WC][dwO]{0,4}T[dwO]{0,4}[ZL]|T[dw]{0,2}[WC][dw]{0,2}[ZL]|Kd{0,2}[ZL]/ },
  { name: "visit", score: 0.8, pattern: /^[Cd]{0,2}G[dT]{1,4}w{0,2}d?O/ },
  // "You can call me Robin" is a name.
  { name: "call", score: 0.9, pattern: /R(?!w[wd]?$)/ },
] as const;

interface Ready {
  rule: string;
  score: number;
  span: string;
}

export function value(message: string, weights?: Weights): Ready | null {
  const text = unquoted(message);
  const { logits, span, worth } = heard(text, weights);
  const wish = Math.max(logits.call, logits.buying);
  if (wish < BARS.wish.agrees) return null;
  const [calls, buys] = [worth("call", BARS.wish.agrees), worth("buying", BARS.wish.agrees)];
  const { found, denied } = parse(text, (sentence) => calls(sentence) || buys(sentence));
  if (found) return found;
  if (denied || wish < BARS.wish.sure) return null;
  const head = logits.call > logits.buying ? "call" : "buying";
  return { rule: head === "call" ? "value.appointment" : "value.ready", score: certainty(wish), span: span(head) };
}

/** `denied`: such a wish stands there, but it is refused, supposed or somebody else's. */
export function parse(
  text: string,
  worth: (sentence: number) => boolean = () => true,
): { found: Ready | null; denied: boolean } {
  let denied = false;
  for (const [at, sentence] of sentences(text).entries()) {
    if (!worth(at)) continue;
    for (const language of spoken(sentence)) {
      const reading = LEXICONS[LANGUAGES.indexOf(language)]?.tag(sentence);
      if (!reading) continue;
      if (reading.known < 2 && !/[SR]/.test(reading.tags)) continue;
      for (const { name, score, pattern } of RULES) {
        const found = pattern.exec(reading.tags);
        if (!found) continue;
        if (/[NFQP]/.test(reading.tags.slice(Math.max(0, found.index - 6), found.index + found[0].length))) {
          denied = true;
          continue;
        }
        const words = quote(text, reading, found.index, found.index + found[0].length);
        return { found: { rule: `value.${name}`, score, span: words }, denied };
      }
    }
  }
  return { found: null, denied };
}
