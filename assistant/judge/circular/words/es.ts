/** Spanish words of complaining about the assistant; `../complaint.ts` explains the tags. */
import { RIVALS } from "./rivals.ts";

export const es: Readonly<Record<string, string>> = {
  X: `ya_me_dijiste ya_me_lo_dijiste  confundiendote    no_funcionas
    poco_profesional mas_profesional  haciendo_el_ridiculo  lo_haces_mal
      me_rindo no_es_lo_que_pregunte no_es_lo_que_te_pregunte
    no_es_lo_que_he_preguntado no_te_pregunte_eso no_he_preguntado_eso no_pregunte_eso no_era_mi_pregunta
    eso_no_es_lo_que no_es_lo_que_quiero no_es_lo_que_queria no_me_refiero_a_eso no_responde_a_mi
     no_me_has_respondido no_has_contestado no_me_has_contestado responde_a_mi_pregunta
    responde_a_lo_que contesta_a_mi no_tiene_sentido no_tienen_sentido sin_sentido ya_te_lo_dije
    ya_te_lo_he_dicho ya_lo_dije ya_te_dije cuantas_veces te_lo_has_inventado te_lo_inventas te_confundes
    te_has_confundido  te_has_equivocado te_equivocas  la_pifias pifiarla
    pifiandola la_cagas cagandola la_has_cagado haces_todo_mal perdida_de_tiempo me_haces_perder
    me_estas_tomando_el_pelo estas_de_broma no_me_ayudas no_me_ayuda no_ayuda no_sirves no_sirve no_vales
    no_das_una no_aciertas dando_vueltas no_me_sirve no_te_enteras no_me_entiendes no_entiendes no_sabes_nada
    no_tienes_ni_idea no_es_verdad  no_es_correcto no_es_asi no_me_escuchas no_me_gusta_tu_respuesta
     respondido_por_responder incompetencia te_estas_quedando vaya_tonteria
    menuda_tonteria tonterias chorrada chorradas`,
  R: ` mismas_contestaciones misma_contestacion  disco_rallado
    ya_lo_habias repites repetitiv@ repitiendo repetir_lo_mismo repitas deja_de_repetir deja_de_decir
    siempre_lo_mismo siempre_dices siempre_respondes siempre_contestas dices_lo_mismo respondes_lo_mismo
    contestas_lo_mismo decir_lo_mismo responder_lo_mismo misma_respuesta mismas_respuestas mismo_modo
    misma_manera misma_forma lo_mismo_de_siempre lo_mismo_otra_vez otra_vez_lo_mismo otra_vez_igual
    respondes_igual contestas_igual disco_rayado en_bucle   ya_lo_dijiste ya_dijiste
    ya_me_lo_has_dicho  ya_me_lo_dijiste la_misma_cosa monoton@ no_cambian cambia_tus_respuestas
    cambia_de_respuesta`,
  y: "eres tu tus te este_bot esta_asistente pareces estas bot usted vas",
  a: `me es son muy mas tan un una el la siempre realmente super bastante completamente totalmente de
    un_poco que lo vaya menud@ parece fue ha_sido esta resulta suena como demasiado mucho todo esa esta_siendo
    sido so que_eres mira_que`,
  B: `horroros@ gilipollas gilipollez parida paridas pesad@ deficientes incompetentes estupidas tontas extranas
    raras raros inservible tont@ tontit@ estupid@ idiota imbecil inutil inutiles mal@ malisim@ pesim@ horrible
    terrible incompetente ridicul@ lerd@ mediocre patetic@ torpe basura bob@ burr@ ignorante lamentable fatal
    penos@ absurd@ mierda nefast@ deficiente lento_de peor desastre cutre inept@ decepcionante cortit@ zopenco
    zoquete rar@ fallo estupidez mal_hech@`,
  W: "fals@ mentira mentiras mentiros@ mientes incorrect@ equivocad@ errone@ inexact@ disparate mal",
  r: "cosas cosa_que_decir respuesta respuestas contestacion contestaciones informacion",
  t: "eso esto",
  G: `correcto cierto verdad util list@ inteligente bien lo_que_pregunte mi_pregunta lo_que_queria acertado buen@
    competente buen`,
  N: "no nunca tampoco nada",
  U: "entiendes ayudas sabes respondes contestas escuchas sirves funcionas comprendes aciertas vales",
  s: "di decir dime responde responder contesta contestar contestarme responderme decirme dame dices dar darme",
  S: "lo_mismo igual otra_vez",
  E: `otra_cosa algo_distinto algo_diferente algo_nuevo otras otra diferente distinta nueva nuevas distintas
    diferentes algo_mas`,
  V: RIVALS,
  M: "mejor mas_list@ mas_inteligente superior te_da_mil_vueltas mas_inteligentes mas_util te_gana",
  l: "mola_mas_que te_patea mas_que_tu comparado parecerte como_siri",
  p: "deja_de para_de",
};
