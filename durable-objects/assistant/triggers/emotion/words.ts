/**
 * Words of feeling, one lexicon a language. Capitals are strong, small letters weak:
 *   A a angry   F f frustrated   C c confused   X x anxious   R tried before, waited long   N negation   P p glad, kind
 *   B very   I the visitor   Y this, that
 */
import type { Language } from "../languages";

export const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    A: `annoyed annoys irritated irritating irritates mad fury anger lose_my_temper lost_my_temper losing_my_temper
      aggravating aggravated vexed vexing vexes maddening belligerent offended to_rage cross_with livid_about
      up_in_arms resent resentful in_a_rage blow_my_top blowing_my_top see_red seeing_red furious livid enraged
      outraged outrageous angry infuriated infuriating infuriates infuriate irate seething pissed pissed_off
      pisses_me pissing_me fuming mad_at mad_about makes_me_mad hate_you hate_this i_hate despise disgusted
      disgusting disgrace disgraceful fuck_you fuck_off fuck_this go_to_hell screw_you asshole assholes bastard
      bastards bitch bullshit motherfucker motherfucking cunt stfu shut_up piss_off how_dare scam scammers scammed
      rip_off ripoff ripped_off robbed thieves stealing_from lawsuit sue_you my_lawyer fraudsters unacceptable
      outrage fucktard dipshit dickhead dick prick scumbag crooks liars lying_to_me lied_to_me bunch_of_liars
      enraging incensed heated_right steaming peeved ticked_off fed_up sick_and_tired sick_of_this sick_of_you
      had_enough enough_is_enough what_the_fuck what_the_hell the_fuck the_hell wtf wth damnit dammit god_damn
      goddamn goddammit for_fucks_sake ffs jerk jerks hate_that this_is_insane blood_boil makes_my_blood
      garbage_company worst_company worst_service hateful vile insulting insulted rage raging`,
    a: `hostile fuck fucking fuckin fucked fucks shit shitty crap damn damned bloody hell idiot idiots idiotic moron
      morons stupid dumb hate hated hates ass arse angrily offensive rude pathetic screw insane kidding_me dumbass
      gross aggressive wretched coward`,
    F: `taking_forever takes_forever no_one_is_answering nobody_is_answering nobody_answers_me no_one_picks nobody_picks wasted_hours worst_customer what_a_joke an_absolute_joke a_complete_joke this_is_a_joke no_patience out_of_patience at_wits
      the_last_straw last_straw dragging_on frustrated frustrating frustration frustrates ridiculous absurd
      useless worthless hopeless waste_of_time wasting_my_time waste_of_my_time wasted_my give_up giving_up
      terrible horrible awful worst unbelievable is_a_joke nightmare disappointed disappointing disappointment
      let_down not_helping not_helpful isnt_helping       keeps_failing
      keeps_crashing keep_getting going_in_circles in_circles running_in_circles getting_nowhere run_around
      runaround the_runaround no_one_answers nobody_answers no_one_helps nobody_helps nobody_cares no_one_cares
      nobody_is_helping how_hard_can is_it_so_hard so_hard_to so_difficult to_no_avail at_my_wits wits_end
      at_the_end_of_my losing_my_patience running_out_of_patience patience_is lost_patience nothing_works
      makes_no_sense_at exhausting exasperated exasperating poor_customer pathetic_service very_poor dissatisfied
      unsatisfied unhappy not_happy very_unhappy not_satisfied upset upsetting incompetent incompetence
      unprofessional careless appalling appalled dreadful poor_service bad_service tired_of sick_of annoying
      so_annoying sucks it_sucks that_sucks this_sucks lame rubbish trash atrocious abysmal mess_up messed_up
      broken_again pointless ruined ruining shame_on a_shame what_a_mess a_mess are_you_kidding are_you_serious
      you_serious`,
    f: `not_working doesnt_work does_not_work wont_work stopped_working seriously cant_believe bad fail failed failing failure fails wrong problem problems issue broken disappoint
      disappoints sadly unfortunately unfair ugh ugly argh smh sigh poor poorly hard difficult tired bored boring
      stuck slow late waiting lost loser painful hurts sad sadness miserable cringe dislike disliked ruin garbage
      crappy complaint complain complaining ruins sorry_but sick weird_how cruel`,
    C: `lost_here what_dont_you_get say_what i_dont_follow what_is_this_supposed puzzling perplexing confused
      confusing confuses confusion i_dont_understand dont_understand do_not_understand cant_understand
      didnt_understand doesnt_make_sense makes_no_sense make_no_sense made_no_sense not_make_sense dont_get_it
      do_not_get_it dont_follow not_following lost_me what_do_you_mean       i_have_no_idea no_idea_what no_clue what_are_you_talking what_you_mean what_youre_saying what_you_are_saying
      puzzled baffled perplexed bewildered unclear not_clear isnt_clear mixed_up contradicts contradicting
      cant_figure_out im_lost i_am_lost totally_lost completely_lost dont_see_how how_is_that how_does_that
      cant_tell_if cant_tell wait_what huh ummm umm_what confuse baffling come_again over_my_head am_i_missing
      missing_something i_guess_im overwhelming overwhelmed whats_the_point_of`,
    c: `what_does_that_mean what_does_this_mean not_sure_what not_sure_how not_sure_why not_sure_if dont_know_what dont_know_why dont_know_how idk_what
      idk_why figure_out clarify elaborate explain_this explain_that idk wonder wondering unsure uncertain strange
      weird odd understand explain misunderstood apparently supposedly dont_know do_not_know doesnt_know
      dont_remember i_guess why_would why_is why_are why_do why_does how_come how_do_you wait meaning which_one`,
    X: `worries bothering_me jumping_out_of trembling worrier bundle_of_nerves on_pins_and_needles cold_sweat tense
      tensed tension nerve_racking nerve_wracking nerveracking nervewracking troubled alarmed alarming intimidated
      intimidating restless startled butterflies_in bad_feeling knot_in_my_stomach lump_in_my panicky jittery
      jumpy dreaded frantic worried worry worrying worrisome anxious anxiety nervous scared scares scary terrified
      terrifying terrifies afraid_of afraid frightened frightening frightens panic panicking panicked stressed
      stressful stressing stress freaking_out freak_out freaks_me fear fearful fears dread dreading creepy
      creeps_me horror horrified horrifying uneasy on_edge cant_sleep losing_sleep desperate desperately
      nightmares petrified spooked concerned concerning what_if_i what_if_we what_if_it what_if_my
      dont_want_to_lose lose_the_house lose_my lose_our emergency apprehensive paranoid paranoia second_thoughts
      cold_feet hesitant too_risky in_over_my_head having_doubts keeps_me_up scary_as cant_breathe traumatized
      unsettling unnerving terror sick_to_my_stomach`,
    x: `risky risk danger dangerous threat urgent trouble asap deadline worst_case safe unsafe shaking hoping
      helpless doubt doubts crying wary deadly help_me hurry running_out_of_time`,
    R: `still_not still_doesnt still_havent still_hasnt still_isnt still_waiting twice been_trying trying_for keep_trying tried_again third_time fourth_time fifth_time second_time tenth_time for_the_last_time how_many_times over_and_over
      again_and_again already_told already_asked already_said i_told_you i_said i_already keep_asking keep_telling
      keeps_asking been_waiting waited_for still_no hours_now days_now weeks_now for_hours for_days for_weeks
      for_months yet_again once_again same_thing same_problem same_issue same_question every_time nobody_has
      no_one_has never_called never_got never_received never_replied multiple_times several_times so_many_times
      three_times twice_already no_response no_reply no_answer ignored ignoring called_three called_twice
      emailed_twice not_once`,
    N: `not no dont doesnt didnt isnt arent wasnt werent never without cant wont cannot hardly nothing neither nor
      wouldnt couldnt shouldnt aint`,
    P: `thanks thank_you thank thx appreciate great awesome love loved lovely perfect excellent wonderful amazing
      happy glad pleased cool nice fantastic congrats congratulations lol haha hahaha lmao hilarious funny
      beautiful excited best fun enjoy enjoyed cute sweet proud impressive good_job well_done no_worries
      no_problem no_worry dont_worry not_bad helpful interesting brilliant grateful adorable blessed kind rofl
      delighted worth_it hope_you good_luck fascinating`,
    p: `please good ok okay fine sure hope like liked better yes welcome hi hello great_question well glad_to relief
      love_it wow kinda_funny laugh laughed true`,
    B: `so very really extremely totally completely absolutely incredibly beyond utterly super too such quite
      literally truly deeply freaking effing always never_been right_now genuinely terribly awfully`,
    I: "i im ive me we us id ill am",
    Y: "this that it thats its",
  },
  es: {
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
  },
  fr: {
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
  },
  de: {
    A: `angenervt entrustet abgefuckt fuckt_mich pisst_mich raste_gleich drehe_durch drehe_gleich_durch
      hundertachtzig_mit krawatte emport^ wutend wut stinksauer sauer so_sauer verargert argerlich argert_mich
      argere angepisst aufgebracht zornig zorn rasend emporend emporung unverschamt unverschamtheit frechheit
      ungeheuerlich unerhort skandal hutschnur kotzt_mich zum_kotzen angekotzt hasse ich_hasse scheiss^ beschissen
      arschloch arschlocher leck_mich halt_die_klappe verarschen verarscht betrug betruger abzocke abzocker anwalt
      anzeige inakzeptabel reicht_es mir_reicht mir_reichts reicht_jetzt schnauze_voll nase_voll habe_es_satt satt
      gereizt irritiert genervt entnervt entsetzt pikiert fassung_verloren verstand_verlieren rege_mich_auf
      regt_mich_auf regen_mich_auf explodiere ausrasten raste_aus platzt`,
    a: "idiot idioten dumm blod nervt nervig mist verflucht unfreundlich peinlich dreist",
    F: `frustriert frustrierend frust enttauscht enttauschend enttauschung nutzlos sinnlos lacherlich absurd
      verzweifelt katastrophe katastrophal furchtbar schrecklich schlimm albtraum zeitverschwendung
      verschwende_meine_zeit hilft_nicht hilft_mir_nicht immer_noch_nicht
      immer_noch_kein^ noch_immer warte_seit warte_schon wartet_schon niemand_antwortet niemand_hilft
      keiner_antwortet keiner_hilft gebe_auf geb_es_auf unzufrieden unglucklich traurig ein_witz
      kann_doch_nicht_wahr das_darf_doch nicht_wahr_sein schlechter_service mieser_service unfahig inkompetent
      zum_verzweifeln am_ende drehe_mich_im_kreis nichts_funktioniert`,
    f: `funktioniert_nicht geht_nicht schlecht problem^ fehler kaputt langsam schade mude muhsam schwierig leider beschwerde klappt_nicht
      anstrengend`,
    C: `du_bist_verwirrend keine_ahnung_von_was ergibt_keinen wovon_redest_du zum_teufel_redest redest_du_da
      was_redest unverstandlich verwirrt verwirrend verwirrst verwirrung verstehe_nicht verstehe_das_nicht
      verstehe_ich_nicht versteh_ich_nicht verstehe_kein versteh_nicht nicht_verstanden keinen_sinn was_meinst_du
      was_meinen_sie was_soll_das was_soll_das_heissen wie_meinst wie_meinen wovon_redest
      von_was_redest von_was_zur unklar nicht_klar keine_ahnung_was komme_nicht_mit kapiere_nicht kapier_ich_nicht
      kapiere_das_nicht durcheinander ratlos erklarung erklar_mir ausdrucken ich_verstehe_nur hah_was ahm_was
      nicht_nachvollziehen blicke_nicht_durch`,
    c: "was_bedeutet_das komisch seltsam merkwurdig erklaren ahm hm wieso weiss_nicht",
    X: `besorgt sorge sorgen mache_mir_sorgen angstlich angst habe_angst nervos panik panisch gestresst stress
      stressig beunruhigt beunruhigend furchte befurchte erschrocken unruhig verunsichert bange haus_verlieren
      kann_nicht_schlafen mulmig bammel graut`,
    x: "dringend notfall risiko gefahr unsicher was_wenn hilfe zweifel",
    R: `schon_wieder zum_dritten_mal zum_zweiten_mal wie_oft schon_gesagt bereits_gesagt schon_mal_gesagt
      immer_wieder seit_stunden seit_tagen seit_wochen mehrmals mehrfach standig erneut schon_dreimal hundertmal
      immer_das_gleiche`,
    N: "nicht kein^ keinen nie niemals ohne nichts",
    P: `frohlich happy uberglucklich begeistert danke super toll perfekt ausgezeichnet liebe glucklich froh
      wunderbar klasse prima freue gut schon schones haha lustig zufrieden dankbar kein_problem keine_sorge nett`,
    p: "bitte ok hallo ja gern",
    B: `verdammt sehr so echt wirklich total vollig absolut extrem zu ganz unglaublich richtig sowas_von einfach_nur
      noch_nie`,
    I: "ich mich mir mein^ bin habe",
    Y: "das dies es",
  },
  it: {
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
  },
  pt: {
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
  },
  zh: {
    A: `惹恼 不爽 火冒三丈 怒火 生气 生氣 愤怒 憤怒 气死 氣死 火大 暴怒 恼火 惱火 恼怒 发火 發火 怒 气愤 氣憤 激怒 惹怒 抓狂 可恶 可惡 讨厌 討厭 恨 滚 滾 去死 他妈 妈的 操 混蛋 王八蛋 骗子
      騙子 坑人 投诉 投訴 起诉 律师 律師 受够 受夠 忍无可忍 忍無可忍 太过分 过分 無恥 无耻 岂有此理 豈有此理 不可接受 无法接受 生着气 傻逼 垃圾公司 气炸 气坏`,
    a: "烦 煩 垃圾 白痴 笨蛋 蠢 恶心 噁心 气",
    F: `沮丧 沮喪 失望 无奈 無奈 崩溃 崩潰 糟糕 太差 差劲 没用 沒用 浪费时间 浪費時間 无语 無語 不满 不滿 还没 還沒 还是不行 还是没有 一直没有 没人理 没人管 没人回 等了 不管用 搞什么 荒唐 可笑
      离谱 離譜 难过 難過 郁闷 鬱悶 不高兴 不开心 伤心 烦死 煩死 太慢 绝望 心累 算了吧 受不了`,
    f: "问题 問題 坏了 壞了 慢 麻烦死 累 差 错误",
    C: `云里雾里 没听明白 搞糊涂 没理解 匪夷所思 能听懂的 没搞懂 不明白 不懂 不理解 没听懂 沒聽懂 听不懂 聽不懂 看不懂 没看懂 困惑 疑惑 糊涂 糊塗 糊里糊涂 费解 費解 什么意思 什麼意思 搞不清 搞不懂
      弄不清 不清楚 没明白 沒明白 迷惑 没跟上 莫名其妙 一头雾水 一頭霧水 不知所云 没懂`,
    c: "奇怪 为什么 為什麼 怎么回事 怎麼回事 不知道 解释",
    X: "担心 擔心 焦虑 焦慮 紧张 緊張 害怕 恐慌 着急 著急 不安 怕 压力 壓力 恐惧 恐懼 忧虑 憂慮 慌 睡不着 发愁",
    x: "紧急 緊急 急 风险 危险 怎么办 怎麼辦 救命 万一",
    R: "又 再次 第三次 第二次 多少次 多少遍 一遍又一遍 说过了 問過 问过了 好几次 好几天 几个小时 好几遍 还是 重复",
    N: "不 没 沒 没有 别 不是 不会",
    P: "谢谢 謝謝 太好了 很好 喜欢 喜歡 开心 開心 高兴 高興 满意 滿意 棒 哈哈 完美 不错 不錯 感谢 爱",
    p: "请 好的 好 可以 您好 你好",
    B: "很 非常 太 真 特别 十分 极 尤其 超 超级 老 相当 完全",
    I: "我 我们",
    Y: "这 那",
  },
};
