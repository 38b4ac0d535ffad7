/** Spanish words of feeling; `index.ts` explains the tags. */
export const es: Readonly<Record<string, string>> = {
  A: `enfadadisim@ tristisimo furibundo colerico pifia enfadan enfad@ me_enfada me_cabrea crispado exasperad@
    bajonazo tristeza furios@ enojad@ enojadisim@ enfadad@ cabread@ cabreadisimo cabre@ indignad@ indignante
    indignacion rabia rabios@ ira colera iracundo hart@ hasta_las_narices hasta_los_cojones hasta_las_pelotas
    mosquead@ mosqueadisim@ que_echo_humo echo_humo me_cago que_asco asquead@ odio te_odio vergonzoso verguenza
    una_estafa estafa estafadores ladrones denunciar^ abogado inaceptable intolerable vete_a_la_mierda mierda
    joder puta cojones conio cono hijo_de_puta gilipollas imbeciles basta_ya que_poca_verguenza me_enfurece
    enfurecid@ saca_de_quicio sacan_de_quicio mal_humor malhumorado irritad@ me_irrita ya_basta que_rabia`,
  a: "idiota estupid@ imbecil molest@ fastidio carajo maldit@ asco insulto tomadura_de_pelo",
  F: `me_siento_fatal tristisima desanimad@ infeliz sin_animo moral_por_los frustrad@ frustrante frustracion
    decepcionad@ decepcionante decepcion inutil ridiculo absurdo desesperad@ desesperante pesim@ horrible
    terrible fatal una_broma perdida_de_tiempo perder_el_tiempo perdiendo_el_tiempo       no_me_ayuda no_me_ayudas no_me_ayudan sigue_sin siguen_sin todavia_no aun_no sigo_esperando llevo_esperando
    llevo_horas llevo_dias no_puede_ser es_increible nadie_me nadie_responde nadie_contesta me_rindo descontent@
    insatisfech@ triste miserable un_desastre desastre pena me_duele agotad@ agobiante mal_servicio cansado_de
    cansada_de que_pesadilla pesadilla me_siento_mal deprimid@ depresiv@`,
  f: "no_funciona no_sirve mal@ problema problemas error lento roto cansad@ fall@ fallando dificil mal queja reclamacion aburrido",
  C: `no_tiene_sentido_lo no_le_encuentro no_se_de_que_me me_entero no_me_estas_aclarando perdiendo_en_la
    confundid@ confus@ confundes confusion no_entiendo no_te_entiendo no_lo_entiendo no_comprendo no_me_entero
    no_me_estoy_enterando no_tiene_sentido no_le_encuentro_sentido que_quieres_decir       no_me_queda_claro no_esta_claro no_me_aclaro me_pierdo estoy_perdid@ no_ha_tenido_sentido
    de_que_hablas misma_onda a_que_te_refieres me_he_perdido me_lio un_lio perplejo desconcertado no_capto
    no_pillo no_lo_pillo`,
  c: "que_significa raro extrano explicame no_se por_que como_es explica",
  X: `preocupad@ preocupa preocupan preocupacion ansios@ ansiedad nervios@ miedo asustad@ aterrad@ panico angustia
    angustiad@ estresad@ estres agobiad@ inquiet@ temo temor me_da_miedo tengo_miedo intranquilo asusta
    perder_la_casa no_puedo_dormir dudas_de`,
  x: "urgente riesgo peligro ayudame dudas emergencia y_si arriesgado",
  R: `otra_vez ya_te_lo_dije ya_lo_dije ya_te_dije ya_lo_he_dicho tercera_vez segunda_vez cuantas_veces
    una_y_otra_vez lo_mismo hace_horas hace_dias desde_hace de_nuevo varias_veces muchas_veces mil_veces
    siempre_lo_mismo`,
  N: "no nunca sin jamas tampoco nada",
  P: `gracias genial perfecto excelente encanta feliz content@ maravilloso bueno bien estupendo fantastico
    buenisimo jaja jajaja alegre encantad@ agradezco me_gusta amable tranquilo no_te_preocupes no_pasa_nada`,
  p: "por_favor vale hola si",
  B: "muy tan super realmente totalmente completamente demasiado bastante sumamente extremadamente tan_tan mucho",
  I: "yo me mi estoy siento tengo soy",
  Y: "esto eso es",
};
