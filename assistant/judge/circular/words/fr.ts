/** French words of complaining about the assistant; `../complaint.ts` explains the tags. */
import { RIVALS } from "./rivals.ts";

export const fr: Readonly<Record<string, string>> = {
  X: `vous_ne_m_aidez vous_m_aidez_pas c_est_quoi_cette_reponse tout_ce_que_t_as tout_ce_que_tu_as_trouve tout_ce_que_tu_trouves t_as_que_ca
    tu_n_as_que_ca t_as_trouve_que qu_est_ce_que_c_est_que_cette pas_invente_l^ ras_le_bol_de tu_fais_chier
    ca_ne_marche_pas j_abandonne laisse_tomber pas_ce_que_j_ai_demande pas_ce_que_je_demande pas_ce_que_je_veux
    pas_ce_que_je_voulais pas_ma_question reponds_a_ma_question repondez_a_ma_question ne_repond_pas_a_ma
    pas_repondu_a_ma n_as_pas_repondu pas_de_sens aucun_sens n_importe_quoi veut_rien_dire je_te_l_ai_deja_dit
    je_l_ai_deja_dit je_vous_l_ai_deja_dit deja_explique combien_de_fois perte_de_temps tu_te_trompes
    vous_vous_trompez tu_t_es_trompe^ tu_te_plantes tu_t_es_plante tu_as_tort t_as_tort tu_dis_des_betises
    tu_te_fous_de_moi tu_te_moques tu_te_fiches tu_rigoles c_est_une_blague tourner_en_rond tourne_en_rond
    ca_m_aide_pas ne_m_aide_pas tu_ne_m_aides_pas ca_n_aide_pas sers_a_rien sert_a_rien tu_ne_comprends_pas
    tu_comprends_rien tu_comprends_pas tu_ne_comprends_rien vous_ne_comprenez_pas comprends_rien_a
    tu_ne_sais_rien tu_sais_rien pas_la_bonne_reponse pas_une_reponse pas_vrai pas_correct pas_exact pas_juste
    c_est_faux bon_a_rien bonne_a_rien c_est_pourri c_est_nul trop_nul vraiment_nul pas_pertinent hors_sujet
    rien_a_voir a_cote_de_la_plaque tu_racontes tu_m_ecoutes_pas tu_n_ecoutes_pas tu_fais_n_importe`,
  R: ` arretez_de_repeter reponses_generiques repetes repetitif repetitive memes_reponses
    meme_reponse memes_choses meme_chose toujours_pareil toujours_la_meme toujours_les_memes deja_dit
    deja_entendu tu_l_as_dit en_boucle disque_raye radotes radoter encore_la_meme encore_ca meme_phrase
    d_entendre_ca toujours_ca arreter_de_dire rabaches changer_de_reponse change_de_reponse change_de_disque
    varier`,
  y: "tu t toi ta tes vous votre vos ce_bot ce_robot bot t_es tu_es es",
  a: `comme_d_habitude me m est sont suis vraiment tres trop carrement completement totalement
    tellement bien un une le la les si plutot de que quoi cette etait c ete toujours d_une elle il super a_fait
    comme plus aussi hyper quelle quel grave franchement qu_une la_pire une_grosse une_sacree un_gros
    juste moins des`,
  B: `nullissime crade stupide bete idiot^ con conne nul nulle nulles inutile inutiles mauvais^ mauvaises pourri^
    debile imbecile cretin^ niais^ neuneu incompetent^ pathetique affligeant^ lamentable ridicule minable nase
    naze abruti^ horrible terrible catastrophique decevant^ ignorant^ merdique merde pire demeure crotte gogol
    andouille bidon ringard bouche_bee teube incapable absurde debiles bizarre limite lourde creve_coeur nunuche
    tache abominable craignos naves nave moisi^`,
  W: `faux fausse fausses incorrect^ inexact^ mensonge mensonges menteur menteuse mens mentez errone^ erreur mal
    betises connerie conneries`,
  r: "ce_que_tu_dis reponse reponses information informations explication",
  t: "ca cela ce ceci",
  G: "vrai correct exact utile intelligent^ malin maligne competent^ bon bonne doue^ clair",
  N: "pas ne n jamais aucunement rien",
  U: "comprends aides reponds ecoutes sais sers connais",
  s: "repondes dises redire dire dis repondre donne donner donnes donne_moi dites repondez donnez sais_tu",
  S: "encore pareil la_meme",
  E: `autre_chose autrement autre autres differente differentes nouvelle nouvelles quelque_chose_d_autre
    chose_d_autre quelque_chose_de_nouveau quelque_chose_de_different differemment meilleure`,
  V: RIVALS,
  M: "mieux meilleur plus_intelligent^ superieur^ assure plus_fort^ plus_malin",
  l: "ressembler prends_exemple",
  p: "arrete_d^ arretez_de",
};
