/** Portuguese words of complaining about the assistant; `../complaint.ts` explains the tags. */
import { RIVALS } from "./rivals.ts";

export const pt: Readonly<Record<string, string>> = {
  X: `unica_resposta so_sabes so_sabe_dizer nao_funciona desisto nao_foi_isso_que_perguntei
    nao_foi_isso_que_eu_perguntei nao_foi_isso_que_pedi nao_e_o_que_perguntei nao_e_o_que_eu_perguntei
    nao_perguntei_isso nao_e_isso nao_foi_o_que nao_respondeu nao_respondeste nao_responde_a_minha
    responde_a_minha_pergunta responda_a_minha responda_minha_pergunta responde_minha_pergunta nao_faz_sentido
    nao_faz_nenhum_sentido sem_sentido ja_te_disse ja_disse ja_falei ja_lhe_disse ja_expliquei quantas_vezes
    perda_de_tempo esta_brincando ta_de_brincadeira ta_brincando estas_a_gozar estas_a_brincar em_circulos
    nao_ajuda nao_me_ajuda nao_ajudou nao_adianta nao_esta_ajudando nao_serve_para_nada nao_serves nao_presta
    nao_entende nao_me_entende nao_entendes nao_sabe_nada nao_sabes_nada nao_e_verdade nao_esta_certo
    nao_esta_correto nao_e_correto nao_entendeu voce_errou errou_de_novo enganaste_te nada_a_ver voce_nao_escuta`,
  R: `repetitiv@ te_repetes repetindo a_repetir repetir_a_mesma pare_de_repetir para_de_repetir mesma_coisa
    mesma_resposta mesmas_respostas mesmas_coisas sempre_igual sempre_o_mesmo sempre_a_mesma ja_disse_isso
    voce_ja_disse voce_ja_falou ja_disseste ja_falou_isso ja_ouvi_isso ja_tinhas_dito disco_riscado
    disco_arranhado em_loop repetiu repete de_novo_isso outra_vez_isso a_mesma_historia`,
  y: "voce tu tua tuas es seu sua suas vc este_bot esse_bot bot esse_robo este_robo teu",
  a: `como_sempre me e sao foi muito mesmo tao um uma o a os as realmente bem super sempre totalmente
    completamente de mais que ser esta estas parece ja demais so tipo era um_grande uma_grande`,
  B: `burr@ estupid@ idiota imbecil inutil inuteis ruim pessim@ horrivel terrivel incompetente ridicul@ frac@ lixo
    merda porcaria pior mau ma maus patetic@ tol@ incapaz ignorante tapad@ lerd@ decepcionante vergonhos@
    palerma parv@`,
  W: "errad@ incorret@ fals@ mentira mentiras mentiros@ mentes besteira bobagem disparate absurdo asneira",
  r: "coisa_para_dizer resposta respostas informacao informacoes",
  t: "isso isto aquilo",
  G: "certo correto verdade util inteligente bom boa competente espert@ capaz exato o_que_perguntei",
  N: "nao nunca nada nem",
  U: "entende entendes ajuda ajudas sabe sabes responde respondes escuta serve serves funciona",
  s: "diga diz dizer fale falar responda responder da dar me_de dizes",
  S: "de_novo outra_vez novamente",
  E: "outra_coisa algo_diferente algo_novo algo_mais outra outras diferente diferentes nova novas",
  V: RIVALS,
  M: "melhor mais_inteligente superior mais_espert@",
  l: "queria_que_fosses comparad@",
  p: "pare_de para_de deixa_de",
};
