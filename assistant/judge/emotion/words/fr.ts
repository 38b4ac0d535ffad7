/** French words of feeling; `index.ts` explains the tags. */
export const fr: Readonly<Record<string, string>> = {
  A: `vener^ hyper_venere pete_vraiment furax en_petard petard pete_un_cable pete_un_plomb peter_un_plomb
    pete_les_plombs durite ulcere^ furieux furieuse enrage^ rage folle_de_rage fou_de_rage folle_furieuse
    fou_furieux colere en_colere enerve^ enervant^ enervent agace^ agacant exaspere^ exasperant scandaleux
    scandaleuse scandale revoltant revolte^ indigne^ honteux honte inadmissible inacceptable intolerable
    ras_le_bol j_en_ai_marre marre_de marre j_en_ai_assez je_deteste deteste je_te_hais hais va_te_faire
    ta_gueule ferme_la putain merde bordel connard connards salaud enfoire degueulasse arnaque arnaqueurs
    voleurs escrocs avocat porter_plainte hors_de_moi peter_les_plombs peter_un_cable peter_les peter_grave
    l_ai_mauvaise verte_de_rage vert_de_rage remonte^ fache^ contrarie^ foutez_de_moi fous_de_moi moquez_de_moi
    c_est_honteux irrite^ ca_me_gonfle saoule^ furibond^`,
  a: "con conne idiot stupide imbecile nul nulle chiant^ insulte pourri degoute^",
  F: `frustre^ frustrant^ frustration decu^ decevant^ deception inutile ridicule absurde n_importe_quoi desespere^
    desesperant horrible terrible catastrophe catastrophique cauchemar perte_de_temps perdre_mon_temps
    perds_mon_temps ne_m_aide_pas m_aidez_pas
    sert_a_rien toujours_pas toujours_rien j_attends_depuis attends_depuis personne_ne_repond personne_ne
    j_abandonne mecontent^ insatisfait^ malheureux malheureuse triste lamentable mauvais_service
    service_deplorable deplorable epuise^ fatigue_de tourne_en_rond incroyable_mais impossible_de deprime^`,
  f: `marche_pas fonctionne_pas mauvais^ probleme problemes erreur lent panne bloque^ difficile penible dommage ennuyeux ennuie fatigue
    plainte reclamation`,
  C: `saisis_rien saisis_vraiment_rien je_saisis_rien je_ne_comprends_pas ne_comprends_pas comprends_pas
    comprends_rien comprends_vraiment_rien ne_comprends_rien pas_compris rien_compris j_ai_rien_compris
    pas_clair perdu^ je_suis_perdu^ confus^ embrouille^ pas_de_sens aucun_sens que_voulez_vous_dire
    que_veux_tu_dire qu_est_ce_que_ca_veut_dire ca_veut_dire_quoi tu_veux_dire_quoi ne_vois_pas rien_pige
    pige_rien rien_capte capte_rien capte_vraiment_rien rien_suivi rien_saisi rien_percute percute_rien
    percute_vraiment_rien pas_suivi pas_saisi pas_capte pas_pige perplexe deroute deroutant de_quoi_tu_parles
    saisis_pas je_ne_saisis`,
  c: "bizarre etrange expliquer expliquez explique pourquoi_est quoi comment_ca sais_pas",
  X: `inquiet^ inquiets m_inquiete inquietant inquietude angoisse^ angoissant anxieux anxieuse anxiete stress^
    stresse^ stressant nerveux nerveuse peur j_ai_peur effraye^ effrayant terrifie^ terrifiant panique^
    je_panique crains je_crains crainte apeure soucieux soucis_pour affole^ me_fait_peur perdre_la_maison
    peux_pas_dormir`,
  x: "urgent urgence risque^ danger doute doutes aidez_moi et_si",
  R: `semaines_que jours_que heures_que j_attends attends_depuis encore_une_fois deja_dit deja_explique deja_demande troisieme_fois deuxieme_fois combien_de_fois
    depuis_des_heures depuis_des_jours depuis_des_semaines plusieurs_fois toujours_la_meme encore_et_encore
    a_nouveau depuis_une_heure dix_fois`,
  N: "ne n pas jamais sans aucun rien plus",
  P: `merci super genial parfait excellent adore content^ heureux heureuse bravo formidable magnifique bien cool
    top mdr haha agreable ravi^ aime gentil pas_grave pas_de_souci tranquille rassure`,
  p: "svp s_il_vous_plait bonjour oui d_accord ok",
  B: `tres trop vraiment tellement completement totalement si hyper extremement carrement grave absolument
    jamais_ete`,
  I: "je j me m mon ma suis ai",
  Y: "c ca c_est cette",
};
