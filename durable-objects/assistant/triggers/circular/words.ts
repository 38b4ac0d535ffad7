/** The words of `complaint.ts`, one lexicon a language; that file explains the tags. */
import type { Language } from "../languages";

const rivals = "siri alexa cortana bixby google google_assistant chatgpt gpt gemini claude copilot grok hal tay sophia";

export const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    X: `only_answer_you only_thing_you only_response_you is_that_all_you im_not_getting_anywhere quit_it_with
      come_on_now you_make_no i_give_up you_must_be_kidding got_to_be_kidding are_you_kidding youre_a_joke
      you_are_a_joke what_a_joke this_is_a_joke waste_of_time wasting_my_time in_circles going_nowhere
      getting_nowhere this_is_useless so_useless non_sequitur thats_all_you_ever_say thats_all_you_can_say
      makes_no_sense made_no_sense make_no_sense makes_zero_sense makes_absolutely_no_sense makes_no_damn_sense
      none_of_that_makes_sense none_of_what_you_said answer_my_question answer_the_question just_answer_me
      read_my_message read_what_i read_my_question i_already_said i_just_told_you i_just_said_that
      already_told_you i_told_you_already asked_you_already i_already_asked already_asked_you how_many_times_do_i
      how_many_times_must_i how_many_times_have_i i_keep_asking for_the_third_time for_the_second_time
      for_the_last_time for_the_tenth_time for_the_hundredth_time you_missed_the_point missing_the_point
      missed_my_point thats_unrelated has_nothing_to_do not_what_i_asked not_what_i_meant not_what_i_said
      not_what_i_wanted not_what_i_want not_what_im_asking not_what_i_am_asking not_what_i_was_asking
      isnt_what_i_asked wasnt_my_question not_my_question not_the_question wasnt_what_i_asked isnt_what_i_meant
      wasnt_what_i_meant didnt_ask_that didnt_ask_for_that didnt_ask_you_that never_asked_that didnt_say_that
      never_said_that didnt_mean_that that_didnt_help that_does_not_help that_doesnt_help that_did_not_help
      not_helping_me not_even_close youre_drunk you_are_drunk do_your_job go_home_youre what_are_you_talking_about
      what_are_you_on_about what_are_you_even what_the_hell_are_you_talking didnt_answer_my doesnt_answer_my
      does_not_answer did_not_answer did_you_even_read are_you_even_listening are_you_listening
      arent_you_listening are_you_even_reading are_you_deaf are_you_broken youre_broken you_are_broken wrong_again
      not_that_again messing_up messed_up_again you_messed_up screwed_up_again you_screwed_up you_failed you_fail
      epic_fail mess_up mess_everything_up garbage_answer`,
    R: `ever_change dont_change never_change all_the_same always_the_same the_same_every getting_stale are_stale
      heard_that_before heard_this_before heard_this_one heard_that_one said_that_before told_me_that_before
      stop_repeating repeat_the_same_thing dont_repeat change_your_answers change_your_answer
      change_your_responses need_a_refresh repetitive repeating_yourself repeating_the repeating_that
      repeating_this on_repeat over_and_over broken_record keep_repeating keep_saying keeps_saying keep_telling
      keep_giving keeps_asking keep_sending kept_saying keeps_repeating in_a_loop looping sound_like_a_parrot
      repeated_yourself say_that_every stop_saying_that stop_asking_me_that again_with_the always_say_that
      saying_the_same asking_the_same`,
    y: `you your^ u ur yours yourself youve this_bot this_chatbot this_assistant this_thing the_bot bot chatbot
      this_app this_chat`,
    a: `as_usual me us how_very are is was were be been being am so really very pretty totally completely absolutely
      quite kind_of kinda just such a an the as always sound sounds seem seem_to seems look looking like still at
      such_an even one of truly super extremely getting all well how_can too incredibly freaking fucking damn
      bloody of_the of_all utterly actually literally simply thats got_to_be gonna_be have_been can_be most thing
      things responses_are far_from and very_very`,
    B: `incompetence limited terrible_at slow_witted annoying bad_bot stupid dumb idiot idiotic moron moronic
      useless worthless terrible horrible awful bad pathetic incompetent inept lame rubbish garbage trash crap
      crappy shit shitty ridiculous hopeless worst ignorant clueless imbecile dumbass dense brainless suck sucks
      sux unhelpful unintelligent dimwit fool foolish dunce lousy atrocious abysmal disappointing disappointment
      unreliable incapable dummy bad_at mediocre underwhelming unimpressive defective faulty not_smart failure
      fail dim poor retarded unacceptable annoying_bot subpar inferior a_mess horseshit bullshit bs`,
    W: `wrong incorrect inaccurate false untrue nonsense nonsensical irrelevant off_base off_topic misleading
      mistaken unrelated gibberish lie lies lying liar bogus random bull inaccuracy`,
    r: `thing_to_say things_to_say job remark answer answers response responses reply replies information info
      suggestion advice explanation`,
    t: `that this it its what_you_said what_you_just_said what_you_say everything_you_say everything_you_said
      all_of_that none_of_that`,
    G: `acceptable appropriate good_answer the_answer_i what_i_expected helpful useful right correct true smart
      intelligent good good_enough competent accurate relevant clever capable bright what_i_asked what_i_meant
      very_good very_smart very_helpful what_i_wanted my_question the_question an_answer answering helping
      listening making_sense understanding great any_good any_help worth_it true_at_all useful_at_all
      nice_try make_sense make_any_sense made_any_sense made_sense making_any_sense worth_anything an_acceptable
      real_answer any_sense the_answer`,
    N: `not arent isnt wasnt dont doesnt didnt cant cannot never werent wont do_not does_not did_not can_not aint
      couldnt hardly no_longer`,
    U: `understand listen help work get_it get_me get_what understood listened help_me understand_me answered
      answer_me know_anything know_what know_shit know_much do_anything do_anything_right get_anything_right read
      get_that comprehend pay_attention know_how_to follow`,
    s: `tell_me come_up_with come_with give_me try need_you_to_say say said saying tell told telling give gave
      respond responding replying ask asked heard hear says gives given giving asking`,
    S: `already same_thing same_answer same_response same_things same_answers same_responses same_shit same_crap
      same_reply same_old a_million_times before_too the_same a_hundred_times many_times every_time
      a_thousand_times twice_now again_and_again multiple_times several_times three_times same_question
      same_questions same_stuff same_words`,
    E: `something_else anything_else something_different anything_different something_new anything_new different
      another new other fresh a_different an_other_kind_of a_new a_better more_accurate different_kind_of
      different_type_of`,
    V: rivals,
    M: `better smarter superior more_intelligent way_better much_better cleverer knows_more more_helpful more_useful
      smarter_than better_than could_be_more`,
    l: `wish_you_were be_more_like be_like more_like as_good_as as_smart_as compared compared_to like_siri
      learn_from worse_than worse not_as_good as_good as_smart`,
    q: "sorry we ive im ill i my if",
    p: "stop quit please_stop stop_being enough_with",
  },
  es: {
    X: `vuelto_a_equivocar confundiendote la_estas_cagando no_sabes_contestar esto_no_funciona no_funcionas
      poco_profesional mas_profesional haces_el_ridiculo haciendo_el_ridiculo lo_haces_fatal lo_haces_mal
      mal_lo_haces esa_no_es_la_respuesta me_rindo no_es_lo_que_pregunte no_es_lo_que_te_pregunte
      no_es_lo_que_he_preguntado no_te_pregunte_eso no_he_preguntado_eso no_pregunte_eso no_era_mi_pregunta
      eso_no_es_lo_que no_es_lo_que_quiero no_es_lo_que_queria no_me_refiero_a_eso no_responde_a_mi
      no_has_respondido no_me_has_respondido no_has_contestado no_me_has_contestado responde_a_mi_pregunta
      responde_a_lo_que contesta_a_mi no_tiene_sentido no_tienen_sentido sin_sentido ya_te_lo_dije
      ya_te_lo_he_dicho ya_lo_dije ya_te_dije cuantas_veces te_lo_has_inventado te_lo_inventas te_confundes
      te_has_confundido vuelto_a_confundir te_has_equivocado te_equivocas metes_la_pata la_pifias pifiarla
      pifiandola la_cagas cagandola la_has_cagado haces_todo_mal perdida_de_tiempo me_haces_perder
      me_estas_tomando_el_pelo estas_de_broma no_me_ayudas no_me_ayuda no_ayuda no_sirves no_sirve no_vales
      no_das_una no_aciertas dando_vueltas no_me_sirve no_te_enteras no_me_entiendes no_entiendes no_sabes_nada
      no_tienes_ni_idea no_es_verdad no_es_cierto no_es_correcto no_es_asi no_me_escuchas no_me_gusta_tu_respuesta
      contestado_por_contestar respondido_por_responder incompetencia te_estas_quedando vaya_tonteria
      menuda_tonteria tonterias chorrada chorradas`,
    R: `siempre_son_las_mismas mismas_contestaciones misma_contestacion ya_lo_has_respondido disco_rallado
      ya_lo_habias repites repetitiv@ repitiendo repetir_lo_mismo repitas deja_de_repetir deja_de_decir
      siempre_lo_mismo siempre_dices siempre_respondes siempre_contestas dices_lo_mismo respondes_lo_mismo
      contestas_lo_mismo decir_lo_mismo responder_lo_mismo misma_respuesta mismas_respuestas mismo_modo
      misma_manera misma_forma lo_mismo_de_siempre lo_mismo_otra_vez otra_vez_lo_mismo otra_vez_igual
      respondes_igual contestas_igual disco_rayado en_bucle ya_lo_has_dicho ya_has_dicho ya_lo_dijiste ya_dijiste
      ya_me_lo_has_dicho ya_lo_he_oido ya_me_lo_dijiste la_misma_cosa monoton@ no_cambian cambia_tus_respuestas
      cambia_de_respuesta`,
    y: "eres tu tus te este_bot esta_asistente pareces estas el_bot bot usted vas",
    a: `como_siempre me es son muy mas tan un una el la siempre realmente super bastante completamente totalmente de
      un_poco que lo vaya menud@ parece fue ha_sido esta resulta suena como demasiado mucho todo esa esta_siendo
      sido que_es so que_eres mira_que`,
    B: `horroros@ gilipollas gilipollez parida paridas pesad@ deficientes incompetentes estupidas tontas extranas
      raras raros inservible tont@ tontit@ estupid@ idiota imbecil inutil inutiles mal@ malisim@ pesim@ horrible
      terrible incompetente ridicul@ lerd@ mediocre patetic@ torpe basura bob@ burr@ ignorante lamentable fatal
      penos@ absurd@ mierda nefast@ deficiente lento_de peor desastre cutre inept@ decepcionante cortit@ zopenco
      zoquete rar@ fallo estupidez mal_hech@`,
    W: "fals@ mentira mentiras mentiros@ mientes incorrect@ equivocad@ errone@ inexact@ disparate mal",
    r: "cosas cosa_que_decir respuesta respuestas contestacion contestaciones informacion respuesta_que",
    t: "eso esto",
    G: `correcto cierto verdad util list@ inteligente bien lo_que_pregunte mi_pregunta lo_que_queria acertado buen@
      competente buen`,
    N: "no nunca tampoco nada",
    U: "entiendes ayudas sabes respondes contestas escuchas sirves funcionas comprendes aciertas vales",
    s: "di decir dime responde responder contesta contestar contestarme responderme decirme dame dices dar darme",
    S: "lo_mismo igual otra_vez",
    E: `otra_cosa algo_distinto algo_diferente algo_nuevo otras otra diferente distinta nueva nuevas distintas
      diferentes algo_mas`,
    V: rivals,
    M: "mejor mas_list@ mas_inteligente superior muy_superior te_da_mil_vueltas mas_inteligentes mas_util te_gana",
    l: "mola_mas_que te_patea mas_que_tu comparado parecerte como_siri",
    p: "deja_de para_de",
  },
  fr: {
    X: `c_est_quoi_cette_reponse tout_ce_que_t_as tout_ce_que_tu_as_trouve tout_ce_que_tu_trouves t_as_que_ca
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
    R: `arrete_de_repeter arretez_de_repeter reponses_generiques repetes repetitif repetitive memes_reponses
      meme_reponse memes_choses meme_chose toujours_pareil toujours_la_meme toujours_les_memes deja_dit
      deja_entendu tu_l_as_dit en_boucle disque_raye radotes radoter encore_la_meme encore_ca meme_phrase
      d_entendre_ca toujours_ca arreter_de_dire rabaches changer_de_reponse change_de_reponse change_de_disque
      varier`,
    y: "tu t toi ta tes vous votre vos es_vraiment ce_bot ce_robot bot t_es tu_es es",
    a: `comme_d_habitude comme_toujours me m est sont suis vraiment tres trop carrement completement totalement
      tellement bien un une le la les si plutot de que quoi cette etait c ete toujours d_une elle il super a_fait
      comme plus aussi hyper quelle quel grave franchement qu_une la_plus la_pire une_grosse une_sacree un_gros
      juste moins juste_une des`,
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
    V: rivals,
    M: "mieux meilleur plus_intelligent^ superieur^ assure plus_fort^ plus_malin",
    l: "ressembler prends_exemple",
    p: "arrete_d^ arretez_de",
  },
  de: {
    X: `nicht_relevant voll_daneben nicht_mal_annahernd nicht_gut_genug alles_zu_vermasseln fehler_zu_machen
      einzige_antwort null_punkte das_habe_ich_nicht_erwartet unlogisch ich_gebe_auf ich_geb_auf nicht_gefragt
      nicht_was_ich_wollte nicht_was_ich_meinte nicht_was_ich_gefragt nicht_meine_frage beantworte_meine_frage
      beantworte_die_frage meine_frage_nicht keine_antwort_auf_meine keinen_sinn habe_ich_schon_gesagt
      hab_ich_schon_gesagt habe_ich_bereits_gesagt das_sagte_ich_schon wie_oft_muss_ich wie_oft_soll_ich
      zeitverschwendung willst_du_mich_verarschen verarschst_du soll_das_ein_witz ist_das_ein_witz du_machst_witze
      im_kreis drehen_uns hilft_mir_nicht hilft_nicht du_hilfst_mir_nicht nicht_hilfreich wenig_hilfreich
      verstehst_mich_nicht du_verstehst_nicht verstehst_du_nicht du_verstehst_nichts weisst_nichts
      du_weisst_gar_nichts du_kannst_nichts kannst_gar_nichts stimmt_nicht stimmt_gar_nicht nicht_richtig
      nicht_wahr_was nicht_korrekt schlechten_job mieser_job du_hast_keine_ahnung keine_ahnung_von
      du_liegst_falsch du_horst_nicht_zu hor_mir_zu thema_verfehlt am_thema_vorbei du_irrst_dich hat_damit_nichts
      nichts_damit_zu_tun bist_ein_witz nicht_das_was`,
    R: `immer_gleich immer_der_gleiche hor_auf_das schonmal_gehort einmal_gehort immer_wieder_zu_sagen
      brauchen_abwechslung wiederholst wiederholung wiederhole_dich dich_wiederholen dich_zu_wiederholen
      wiederholen_sie_sich wiederholt immer_das_selbe das_gleiche dasselbe gleiche_antwort selbe_antwort
      gleichen_scheiss selben_scheiss gleiche_scheisse dieselbe_antwort dieselben gleichen_antworten schon_gesagt
      schon_einmal_gesagt schon_mal_gesagt bereits_gesagt schon_gehort schon_mal_gehort monoton endlosschleife
      schleife schallplatte schon_wieder gleichen_sachen gleiche_zeug antworten_andern antwort_andern
      gleichen_dinge`,
    y: "du dein^ deinen deiner sie ihre ihr dieser_bot der_bot bot dich dieses_ding deinem",
    a: `wie_ublich mir bist sind ist war waren seid so sehr echt wirklich ziemlich total vollig ganz nur ein eine
      der die das einfach immer wie horst an sagst sachen dinge die_wertlosesten uberhaupt aber absolut komplett
      extrem unglaublich und ja zu richtig gerade was_fur warst`,
    B: `damlich damlicher trottel nervig grausig furchtbaren schrecklich_zu wertlos_zu lacherlichsten grauenhaft
      dumm^ dummes dummer idiot idiotisch^ idiotin bescheuert^ blod^ blodes doof^ schlecht^ schlechter schlechtes
      schrecklich^ schreckliches furchtbar^ inkompetent nutzlos^ unbrauchbar wertlos^ wertloseste wertlosesten
      lacherlich^ mies^ unfahig scheiss^ mull katastrophe armselig erbarmlich grottig schlimm schlimmste
      schlechteste unnutz peinlich hirnlos mangelhaft beschissen^ nervig_und ahnungslos unterirdisch versager
      dumme_maschine`,
    W: `nicht_wahr falsch^ falscher falsches inkorrekt inakkurat ungenau unsinn quatsch blodsinn luge lugst lugner
      gelogen unwahr schwachsinn irrefuhrend fehlerhaft sinnlos sinnfrei unsinnig`,
    r: "antwort antworten information informationen auskunft rat",
    t: "dies es",
    G: "wahr korrekt hilfreich klug schlau intelligent gut kompetent sinnvoll clever nutzlich zutreffend",
    N: "nicht kein^ keinen nie nichts",
    U: "verstehst hilfst weisst kapierst antwortest kannst",
    s: "erzahlen erzahl^ ausdenken konntest_du sag sagen gib geben antworte kennst sage zu_sagen brauche will mochte",
    S: "wieder nochmal schon",
    E: `irgendetwas_anderes irgendwas_anderes nichts_anderes nichts_neues kein_neues etwas_anderes was_anderes
      irgendetwas_neues etwas_neues was_neues andere anderen anderes neue neuen bessere`,
    V: rivals,
    M: "besser kluger schlauer intelligenter uberlegen viel_besser deutlich_besser",
    l: "im_vergleich verglichen mehr_wie",
    p: "hor_auf horen_sie_auf hort_auf",
  },
  it: {
    X: `brutta_risposta unica_risposta unica_cosa_che_sai non_e_appropriato tutto_quello_che_hai
      tutto_quello_che_sai cambia_il_disco fare_casini non_funzioni che_tu_funzionassi non_ce_la_fai
      non_ce_la_puoi mi_arrendo ci_rinuncio non_e_cio_che_ho_chiesto non_ho_chiesto_questo
      non_ti_ho_chiesto_questo non_e_la_risposta non_e_quello_che non_era_la_mia_domanda rispondi_alla_mia
      rispondi_alla_domanda non_hai_risposto non_mi_hai_risposto non_risponde_alla non_risponde_a senza_senso
      non_ha_senso non_ha_alcun_senso non_ha_nessun_senso l_ho_gia_detto gia_spiegato quante_volte
      perdita_di_tempo mi_fai_perdere_tempo mi_prendi_in_giro mi_stai_prendendo_in_giro stai_scherzando
      prendi_per_il_culo giriamo_in_tondo non_mi_aiuti non_mi_aiuta non_aiuta non_sei_d_aiuto non_e_d_aiuto
      non_mi_sei_d_aiuto non_mi_capisci non_capisci non_sai_niente non_lo_sai non_sai_nulla non_serve_a_niente
      non_servi non_e_vero non_e_corretto non_e_giusto non_vali_niente ti_sbagli hai_sbagliato stai_sbagliando
      sbagli_sempre non_ci_azzecchi non_mi_ascolti non_c_entra cattive_informazioni informazioni_sbagliate
      sei_incapace vorrei_che_funzionassi dici_cavolate che_assurdita non_ne_sai_niente non_sai_nemmeno`,
    R: `smetti_di_ripetere questo_di_nuovo hanno_bisogno_di_varieta dimmelo_di_nuovo ripeti ripetitiv@ ripeterlo
      ripeterti ripetendo stessa_cosa stesse_cose stessa_risposta stesse_risposte stessa_identica gia_detto
      gia_sentito lo_so_gia sempre_uguale sempre_uguali sempre_la_stessa sempre_le_stesse disco_rotto monoton@
      in_loop non_cambiano non_cambiare_mai cambiare_le_tue_risposte cambiare_risposta cambia_risposta
      cambia_disco sempre_quello tutto_quello_che_puoi_dire solo_questo_sai_dire tutto_qui ancora_questo`,
    y: "sei tu tue tua tuo ti questo_bot il_bot bot sembri siete sei_un sei_una come_sei",
    a: `come_al_solito come_sempre mi e sono stat@ proprio molto cosi troppo un una il la davvero veramente super
      sempre che come piu di assolutamente totalmente completamente era stavi una_gran un_po solo del tutto lo
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
    s: `stai_dicendo dicendo hai_detto mi_hai_detto dire dimmi dici rispondere dammi dare dai darmi dillo provare
      prova cerca_di`,
    S: "ancora di_nuovo un_altra_volta",
    E: `nuovo_materiale qualcos_altro qualcosaltro qualcosa_di_diverso qualcosa_di_nuovo altr@ altre divers@ diverse
      nuova nuove una_cosa_che_non`,
    V: rivals,
    M: `piu_forte meglio piu_intelligente migliore superiore molto_meglio piu_sveglia piu_brav@
      molto_piu_intelligente piu_simile`,
    l: "vorrei_che_fossi bravo_come brava_come in_confronto rispetto",
    p: "smetti_di smettila_di smettetela_di basta",
  },
  pt: {
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
    y: "voce tu tua tuas es seu sua suas vc este_bot esse_bot bot esse_robo este_robo o_bot teu",
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
    s: "diga diz dizer fale falar responda responder da dar me_diga me_da me_de dizes",
    S: "de_novo outra_vez novamente",
    E: "outra_coisa algo_diferente algo_novo algo_mais outra outras diferente diferentes nova novas",
    V: rivals,
    M: "melhor mais_inteligente superior bem_melhor muito_melhor mais_espert@",
    l: "queria_que_fosses comparad@",
    p: "pare_de para_de deixa_de",
  },
  zh: {
    X: `不是很好 不太好 不合逻辑 不合常理 不专业 什么玩意 没有我想要 没给我想要 用都没有 一点儿帮助 讨厌你的回答 不喜欢你刚刚说 讨厌你刚刚 肯定不对 不相关 我放弃 算了吧 不是我问的 不是我想问的 我不是问
      我问的不是 不是我要的 不是我想要的 我不是要 我不是这个意思 答非所问 没回答我 没有回答我 回答我的问题 牛头不对马嘴 驴唇不对马嘴 没有意义 毫无意义 毫无道理 没道理 莫名其妙 我说过了 我已经说过 我都说了
      说了多少遍 问了多少遍 多少次 浪费时间 浪费我 忽悠 耍我 没用 没有用 没什么用 没帮助 没有帮助 没任何帮助 一点帮助都没有 帮不了我 帮不上 你不懂 不懂我 没明白 不明白我 听不懂人话 什么都不知道
      什么都不会 不好使 不行啊 说了不对 装傻 充愣 等于没说 说了等于 跑题 离题 敷衍 搞错 弄错 答错 说错 胡说 瞎说 乱说 胡扯 瞎扯 扯淡 鬼话 骗人 骗我 撒谎 说谎 你错了 不满意 太差劲 失望 不怎么样
      不靠谱`,
    R: `从来都不改变 从来不变 老是一个 重复 重複 一样的话 一樣的話 一样的回答 一样的内容 一样的回复 同样的话 同样的回答 同样的内容 同一句 同样的答案 一成不变 一尘不变 说来说去 翻来覆去 就这么几句 这几句
      老一套 复读机 又来了 又是这句 又是这个 已经说过 刚说过 总是这样说 老这样 一直这样说 千篇一律 听过了 只会说这 就会说这 只会这 就会这 没变过 没有变化 换汤不换药 循环`,
    y: "你 您 你的 这机器人 这个机器人 这破 机器人",
    a: `啊 呀 吧 吗 呢 嘛 巨 你能不能不那么 是 很 好 太 真 真是 非常 特别 简直 相当 这么 那么 怎么 得 地 的 有点 也 都 就 真的 最 超级 个 一个 实在 比较 挺 够 如此 觉得 感觉 有些
      我见过的 我见过 笨得 蠢得 这 说得 说的 回答得 回答的 回答 话 回复 内容 了`,
    B: `无语 屁话 玩意儿 笨 蠢 傻 愚蠢 愚笨 迟钝 笨蛋 蠢货 傻瓜 傻子 白痴 弱智 智障 垃圾 废物 差劲 糟糕 糟 烂 无能 低能 无聊 没水平 无知 可笑 脑残 二百五 呆 不聪明 不智能 木讷 奇葩 差 傻逼
      没脑子 渣 菜 弱爆`,
    W: "错 错了 错的 错误 不对 不正确 不准确 不真实 不是真的 假的 假话 谎话 不符合 不实 荒谬 荒唐 离谱 没有根据 不合理",
    r: "答案 答复 说的话 说得话 信息 刚刚说的话 刚才说的",
    t: "那 这个 那个",
    G: "对 正确 聪明 懂 明白 有用 帮助",
    N: "不 没 没有 别 不是",
    U: "知道 听 理解",
    s: "说 讲 给我 来 换",
    S: "又 还是 一样 同样 总是 一直 老是",
    E: "别的 其它的 其他的 新的 不一样的 不同的 另外的 换个 换一个 换种 换点 新鲜的 点别的 其它 其他",
    V: `${rivals} 小度 小爱 小爱同学 小冰 天猫精灵 小娜 微软小娜 文心一言 小艺 度秘`,
    M: "好使 强 厉害 更好 更聪明 智能 好用",
    l: "比 不如 比不上 不及 差远了",
    p: "别这么 不要这么 不要再 不那么 别再",
  },
};
