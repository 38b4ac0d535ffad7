/** Portuguese words of feeling; `index.ts` explains the tags. */
export const pt: Readonly<Record<string, string>> = {
  A: `ja_chega enraivecid@ irad@ possess@ furios@ irritad@ irritadissimo bravo_com com_raiva raiva zangad@ puto_da puta_da
    revoltad@ revoltante indignad@ indignacao odio odeio te_odeio inaceitavel intoleravel absurdo_isso vergonha
    vergonhoso uma_vergonha estou_fart@ farto_de farta_de cansei de_saco_cheio saco_cheio merda
    porra caralho foda_se vai_se_foder filho_da_puta desgracado golpe golpistas ladroes advogado processar
    denunciar palhacada nojo que_nojo enfurecid@ chatead@ fora_de_mim enganado`,
  a: "idiota estupido burro imbecil droga maldito inferno desrespeito desaforo",
  F: `cansad@_de frustrad@ frustrante frustracao decepcionad@ decepcionante dececionado desilusao inutil ridiculo absurdo
    desesperad@ pessim@ horrivel terrivel desastre pesadelo perda_de_tempo perder_tempo perdendo_tempo
    perdendo_meu_tempo nao_me_ajuda nao_ajuda ainda_nao continuo_a_espera
    continuo_esperando estou_esperando_ha ninguem_responde ninguem_me desisto insatisfeit@ descontente infeliz
    triste exaust@ nao_acredito nao_e_possivel pessimo_atendimento mau_atendimento deprimido nao_aguento`,
  f: "nao_funciona nao_serve ruim mau problema problemas erro lento quebrado cansad@ dificil pena reclamacao chato",
  C: `nao_estou_a_perceber nao_estou_entendendo confus@ confundes confusao nao_entendo nao_entendi nao_percebo
    nao_percebi nao_compreendo nao_faz_sentido nao_esta_claro nao_ficou_claro que_queres_dizer
    o_que_voce_quer estou_perdid@ perdido_aqui perplexo do_que_voce do_que_estas como_assim
    desorientado`,
  c: "o_que_significa estranho explica explique nao_sei por_que porque_e",
  X: `preocupad@ preocupa preocupacao preocupante ansios@ ansiedade nervos@ medo tenho_medo assustad@ apavorad@
    panico estressad@ stressad@ estresse aflit@ angustiado angustia receio receoso inquieto perder_a_casa
    nao_consigo_dormir`,
  x: "urgente risco perigo emergencia duvidas socorro e_se arriscado",
  R: `de_novo outra_vez ja_disse ja_falei ja_expliquei terceira_vez segunda_vez quantas_vezes ha_horas ha_dias
    ha_semanas varias_vezes sempre_a_mesma mil_vezes faz_horas faz_dias novamente`,
  N: "nao nunca sem jamais nada nem",
  P: `obrigad@ otimo perfeito excelente adoro amo feliz contente maravilhoso bom legal haha kkk kkkk rsrs
    engracado gosto tranquilo sem_problema gentil agradeco fixe`,
  p: "por_favor ok ola oi sim",
  B: "muito tao super realmente totalmente completamente demais extremamente bastante",
  I: "eu me meu minha estou sinto tenho",
  Y: "isso isto e",
};
