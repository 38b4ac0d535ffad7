/** Italian words of feeling; `index.ts` explains the tags. */
export const it: Readonly<Record<string, string>> = {
  A: `infastidit@ irat@ livid@ incazzatura incazzare arrabbiando arrabbiare arrabbiarmi persa_la_pazienza
    perso_la_pazienza adirat@ nervi furios@ infuriat@ furibond@ arrabbiat@ arrabbiatissim@ incazzat@ incazzati
    incavolat@ rabbia collera irritat@ indignat@ indignazione vergogna vergognos@ scandaloso inaccettabile
    intollerabile odio ti_odio ne_ho_abbastanza basta_cosi stuf@ stanco_di stanca_di mi_sono_rotto
    rotto_le_palle mi_fa_incazzare fa_schifo che_schifo schifo vaffanculo cazzo merda stronzo stronzi bastardi
    truffa truffatori ladri avvocato denuncia fuori_di_me imbestialito turbat@ seccat@ basito presa_in_giro
    prendete_in_giro`,
  a: "idiota stupid@ scemo imbecille cavolo maledetto accidenti insulto annoiat@ dannazione",
  F: `frustrat@ frustrante frustrazione delus@ deludente delusione inutile ridicolo assurdo disperat@ pessim@
    orribile terribile disastro un_incubo incubo perdita_di_tempo perdere_tempo perdendo_tempo       non_serve_a_niente non_mi_aiuta non_mi_aiuti non_mi_aiutate ancora_non sto_ancora_aspettando aspetto_da
    nessuno_risponde nessuno_mi ci_rinuncio mi_arrendo scontent@ insoddisfatt@ infelice triste esasperat@
    esasperante incredibile_che non_e_possibile pessimo_servizio depress@ amareggiato`,
  f: "non_funziona cattivo brutto male problema problemi errore lento rotto stanc@ difficile peccato lamentela reclamo noioso",
  C: `non_ci_capisco non_capisco_niente non_ti_capisco non_ti_capisco_proprio non_vi_capisco mi_hai_pers@ mi_sono_pers@ aver_capito non_ti_seguo
    sto_seguendo smarrit@ voglio_capire perso_il_filo confus@ confondi confusione non_capisco non_ho_capito
    non_riesco_a_capire riesco_proprio_a_capire non_comprendo non_ha_senso non_e_chiaro non_mi_e_chiaro
    fammi_capire cosa_vuoi_dire che_vuoi_dire cosa_intendi che_intendi capire_cosa
    capire_che_cosa capire_che capire_meglio fatica_a_capirti perpless@ lunghezza dare_un_senso cose_sensate
    di_cosa_parli di_che_parli disorientato spiegami_meglio`,
  c: "cosa_significa che_significa strano spiegami spiega boh non_so come_mai in_che_senso",
  X: `preoccupat@ preoccupa preoccupazione preoccupante ansios@ ansia nervos@ paura ho_paura spaventat@ spaventoso
    terrorizzat@ panico stressat@ stress angosciat@ angoscia timore temo agitat@ inquieto perdere_la_casa
    non_riesco_a_dormire`,
  x: "urgente rischio pericolo emergenza dubbi aiutatemi e_se rischioso",
  R: `di_nuovo ancora_una_volta gia_detto te_l_ho_gia terza_volta seconda_volta quante_volte da_ore da_giorni
    da_settimane piu_volte sempre_la_stessa continuo_a mille_volte un_altra_volta per_l_ennesima ennesima`,
  N: "non mai senza nessun niente nemmeno",
  P: `grazie fantastico perfetto eccellente ottimo adoro felice content@ bello bellissimo brav@ bene haha ahah
    divertente meraviglioso piace tranquillo nessun_problema gentile`,
  p: "per_favore ok ciao si va_bene",
  B: `molto troppo davvero cosi veramente totalmente completamente assolutamente estremamente proprio
    incredibilmente irrimediabilmente mai_stat@`,
  I: "io mi sono mio mia ho sento",
  Y: "quest@ quello e",
};
