/** Italian words of complaining about the assistant; `../complaint.ts` explains the tags. */
import { RIVALS } from "./rivals.ts";

export const it: Readonly<Record<string, string>> = {
  X: `brutta_risposta unica_risposta unica_cosa_che_sai  tutto_quello_che_hai
      fare_casini non_funzioni  
    non_ce_la_puoi mi_arrendo ci_rinuncio non_e_cio_che_ho_chiesto non_ho_chiesto_questo
    non_ti_ho_chiesto_questo non_e_la_risposta non_e_quello_che non_era_la_mia_domanda rispondi_alla_mia
    rispondi_alla_domanda non_hai_risposto non_mi_hai_risposto non_risponde_alla non_risponde_a senza_senso
    non_ha_senso non_ha_alcun_senso non_ha_nessun_senso l_ho_gia_detto gia_spiegato quante_volte
    perdita_di_tempo mi_fai_perdere_tempo mi_prendi_in_giro  stai_scherzando
    prendi_per_il_culo giriamo_in_tondo non_mi_aiuti non_mi_aiuta non_aiuta non_sei_d_aiuto non_e_d_aiuto
    non_mi_sei_d_aiuto non_mi_capisci non_capisci non_sai_niente non_lo_sai non_sai_nulla non_serve_a_niente
    non_servi non_e_vero non_e_corretto non_e_giusto non_vali_niente ti_sbagli hai_sbagliato stai_sbagliando
    sbagli_sempre non_ci_azzecchi non_mi_ascolti non_c_entra cattive_informazioni informazioni_sbagliate
    sei_incapace  dici_cavolate che_assurdita non_ne_sai_niente non_sai_nemmeno`,
  R: `smetti_di_ripetere    ripeti ripetitiv@ ripeterlo
    ripeterti ripetendo stessa_cosa stesse_cose stessa_risposta stesse_risposte stessa_identica gia_detto
    gia_sentito lo_so_gia sempre_uguale sempre_uguali sempre_la_stessa sempre_le_stesse disco_rotto monoton@
    in_loop non_cambiano  cambiare_le_tue_risposte cambiare_risposta cambia_risposta
    cambia_disco sempre_quello  solo_questo_sai_dire tutto_qui ancora_questo`,
  y: "sei tu tue tua tuo ti questo_bot bot sembri siete",
  a: `come_al_solito mi e sono stat@ proprio molto cosi troppo un una il la davvero veramente super
    sempre che come piu di assolutamente totalmente completamente era stavi un_po solo del tutto lo
    l_ennesima per_niente quanto gran essere`,
  B: `sciocc@ ignobile lento schifoso stupid@ idiota imbecille inutile inutili cattiv@ scars@ pessim@ orribile
    terribile incompetente incapace ridicol@ scem@ deficiente patetic@ penos@ peggiore peggio cretin@ schifo
    fai_schifo tont@ ignorante merda spazzatura delusione deludente assurd@ mediocre fallimento disastro
    stupidaggine insulso ottuso tard@ rintronato banale balordo insensat@`,
  W: `sciocchezza bugia falsita balla il_falso sbagliat@ errat@ fals@ menti bugie bugiard@ scorrett@ inesatt@
    sciocchezze frottole stronzate assurdita cavolate balle fesserie bufala`,
  r: "cosa_da_dire cose risposta risposte informazione informazioni",
  t: "quest@ quello cio",
  G: `vero corretto giust@ utile intelligente sveglio brav@ buona capace competente intelligenti all_altezza
    in_grado affidabile preciso`,
  N: "non mai niente nemmeno neanche",
  U: "capisci aiuti sai rispondi ascolti servi funzioni",
  s: `stai_dicendo dicendo hai_detto dire dimmi dici rispondere dammi dare dai darmi dillo provare
    prova cerca_di`,
  S: "ancora di_nuovo un_altra_volta",
  E: `nuovo_materiale qualcos_altro qualcosaltro qualcosa_di_diverso qualcosa_di_nuovo altr@ altre divers@ diverse
    nuova nuove una_cosa_che_non`,
  V: RIVALS,
  M: `piu_forte meglio piu_intelligente migliore superiore piu_sveglia piu_brav@
     piu_simile`,
  l: "vorrei_che_fossi bravo_come brava_come in_confronto rispetto",
  p: "smetti_di smettila_di smettetela_di basta",
};
