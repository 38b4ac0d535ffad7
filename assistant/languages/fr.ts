/** French. One file because a language is one file. */
import type { LanguageWords } from "./language.ts";

export const fr = {
  everyday: `le la les un une des du de d l au aux ce cette ces c est sont suis es etes etre ai as a avons avez ont j je tu il elle on nous vous ils m me te se mon ma mes ton ta tes votre vos notre que qu qui quoi ne n pas plus et ou
    mais si en dans sur avec pour par sans tres trop bien comment quand pourquoi quel quelle y peux peut puis voudrais veux parler merci bonjour svp oui non quelqu rien tout toujours jamais t ca fait reponse personne vraiment`,
  reproach: {
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
    V: "siri alexa cortana bixby google google_assistant chatgpt gpt gemini claude copilot grok hal tay sophia",
    M: "mieux meilleur plus_intelligent^ superieur^ assure plus_fort^ plus_malin",
    l: "ressembler prends_exemple",
    p: "arrete_d^ arretez_de",
  },
  yes: {
    says: "oui d_accord volontiers bien_sur avec_plaisir s_il_vous_plait s_il_te_plait ouais parfait allez_y je_veux_bien",
    beside: "merci beaucoup super",
  },
  wish: {
    W: "je_veux nous_voulons on_veut je_voudrais nous_voudrions j_aimerais nous_aimerions je_souhaite nous_souhaitons je_suis_pret je_suis_prete nous_sommes_prets pret_a prete_a prets_a j_ai_decide nous_avons_decide je_vais nous_allons",
    G: "reservez reserve planifiez",
    Z: "visiter",
    L: "voir passer venir",
    T: "demain lundi mardi mercredi jeudi vendredi samedi dimanche week_end semaine_prochaine",
    C: "on_peut puis_je pouvons_nous est_ce_que_je_peux comment_puis_je ou_puis_je comment_faire_pour je_peux peut_on",
    V: "signer acheter reserver planifier faire verser prendre programmer fixer poser",
    O: "contrat terrain lot maison appartement visite rendez_vous offre acompte reservation bien logement compromis appel",
    S: "aller_de_l_avant ou_dois_je_signer ou_signer faire_une_offre je_la_prends je_le_prends",
    R: "appelez_moi rappelez_moi m_appeler me_rappeler nous_rappeler m_appelle_quelqu_un",
    N: "ne n pas jamais sans pas_encore",
    F: "si quand avant apres",
    Q: "que_se_passe dois_je combien pourquoi qu_est_ce",
    d: "le la les un une de du des l d mon ma notre ce cette pour a au maintenant aujourd hui avec rendez moi que s_il_vous_plait",
  },
  meets: {
    phone:
      "appel appels appeler appelez appelez_moi rappelez_moi appelle_moi rappelle_moi rappeler m_appeler me_rappeler nous_rappeler telephone telephoner telephonique par_telephone coup_de_fil",
    place:
      "visite visites visiter passer passe_vous_voir venir viens vous_rendre_visite sur_place en_personne face_a_face presentiel voir_le voir_la voir_les le_voir la_voir les_voir dans_vos_bureaux vos_bureaux a_votre_bureau rencontrer",
    video:
      "en_ligne visio visioconference video appel_video par_video zoom google_meet sur_teams skype a_distance virtuel virtuelle virtuellement",
    not: "ne n pas jamais sans au_lieu_de au_lieu_d plutot_que plutot_qu",
    rather: "plutot prefere preferons prefererais a_la_place",
  },
  felt: {
    not: "ne pas n jamais plus",
    am: "je_suis nous_sommes on_est je_me_sens",
    so: "tres vraiment tellement completement totalement absolument trop",
    angry: "furieux furieuse enerve enervee en_colere indigne indignee scandalise scandalisee hors_de_moi fache fachee",
    frustrated: "frustre frustree exaspere exasperee a_bout decu decue degoute degoutee",
    anxious:
      "inquiet inquiete angoisse angoissee panique paniquee terrifie terrifiee effraye effrayee desespere desesperee",
  },
  asked: {
    J: "escalade transferez_moi escalader",
    C: `transferer transferez transfere me_transferer passer passez_moi passe_moi me_passer
    mettre_en_relation me_mettre_en_relation mettez_moi_en_relation mettre_en_contact me_mettre_en_contact
    mettez_moi_en_contact mets_moi_en_contact mets_moi_en_relation connecter connectez_moi connecte_moi
    me_connecter etre_transfere^ etre_redirige rediriger redirigez_moi redirige_moi me_rediriger diriger
    dirigez_moi basculer basculez_moi etre_connecte orientez_moi orienter raccordez_moi me_passiez
    me_mettiez_en_relation transfert`,
    Z: `a_qui_puis_je a_qui_je_peux avec_qui_puis_je a_qui_dois_je qui_puis_je a_qui_parler qui_dois_je
    qui_contacter a_qui_m_adresser a_qui_est_ce_que_je_peux`,
    Q: `etes_vous es_tu tu_es vous_etes est_ce_que_vous_etes est_ce_que_tu_es suis_je_en_train je_suis_en_train
    je_parle parle_je est_ce_que_je_parle c_est est_ce_un^ est_ce_que_c_est parles_tu parlez_vous suis_je
    qui_est qui_es_tu qui_etes_vous t_es j_ai_parle tu_parles vous_parlez est_ce que_pensez`,
    X: `y_at_il est_ce_qu_il_y_a y_a y_aurait_il avez_vous existe_t_il est_il vous_avez
    y_a_t_il_pas as_tu`,
    N: `plus_de ne n_ai n_est n_en pas jamais sans aucun^ ni plutot_que au_lieu_d^ inutile deteste marre_de evite
    eviter arrete arretez pas_besoin plus_besoin`,
    n: "non nan",
    F: "si_je quand apres avant apres_avoir lorsque des_que pendant jusqu",
    D: "dois_je faut_il devrais_je est_ce_que_je_dois",
    G: `veux voudrais aimerais souhaite souhaiterais besoin besoin_d^ me_faut donnez_moi donne_moi
    cherche prefere prefererais exige demande trouvez_moi trouve_moi faut je_reclame reclame aimerais_avoir
    voudrais_avoir appelez_moi filez_moi`,
    H: `pouvez_vous pourriez_vous peux_tu pourrais_tu tu_peux vous_pouvez vous_pourriez tu_pourrais veuillez
    voulez_vous pourriez merci_de pouvez`,
    W: `puis_je puisje pourrais_je pourrai_je peux_je je_peux je_pourrais est_ce_que_je_peux est_ce_que_je_pourrais
    comment_puis_je comment_je_peux comment_faire comment que_dois_je_faire desire laissez_moi laisse_moi aidez_moi_a aide_moi_a possible peut_on pouvons_nous
    pourrions_nous pouvoir moyen_de essaie essaye tente cherche_a ou_puis_je quand_puis_je on_peut
    demande_a dois faut_que_je permettez_moi est_il_possible`,
    e: "avoir obtenir voir",
    T: `parler parle_a parlez_a discuter echanger communiquer dialoguer converser causer
    contacter contact^ contactez joindre entretenir m_entretenir entrer_en_contact prendre_contact tchatter
    chatter chat avoir_affaire etre_en_contact etre_mis_en_contact etre_en_relation etre_mis_en_relation
    adresser m_adresser avoir_quelqu_un conversation rencontrer etre_mise_en_relation etre_mise_en_contact`,
    R: "appeler appelez appelle rappeler rappelez rappelle",
    P: `humain^ humains humaines etre_humain etres_humains conseiller^ conseillers agent^ agents operateur
    operatrice operateurs representant^ responsable superviseur manager gerant employe^ employes commercial^
    vendeur vendeuse specialiste expert^ collaborateur collaboratrice vraie_personne personne_reelle
    personne_physique vrai_humain teleconseiller^ chef directeur directrice membre_de_l_equipe
    membre_du_personnel conseiller_clientele technicien vraies_personnes vrais_gens vrai_conseiller
    interlocuteur interlocutrice hotesse charge_de_clientele personne_humaine assistant_humain`,
    S: "quelqu_un quelquun qqn quelqun",
    E: "personne personnes individu gens homme femme",
    O: `service_client service_clients service_clientele service_a_la_clientele service_apres_vente sav support
    assistance_clientele service_commercial service_a_la_client soutien relation_client support_technique
    service_consommateurs accueil service_du_client`,
    B: "bot bots robot robots machine machines ia ordinateur chatbot automate repondeur",
    h: "aide assistance aider m_aider service aide_humaine s_occuper s_occupe m_aide intervention accompagnement",
    V: "la present ici en_ligne",
    A: "vrai^ vrais vraies reel reelle reelles reels vivant^ manuel en_chair_et_en_os autre veritable competent",
    K: `comprends comprenez comprend sais sert marche fonctionne repond repondez reponds m_aidez resout utile
    comprenne`,
    M: "mon ma mes notre nos son sa ses",
    m: "m me moi",
    i: "je j nous",
    d: `a au aux avec un une le les l de du des d en votre vos ton sur par ce cette pour y en_ligne_avec plutot n
    n_importe t il`,
    z: `s_il_vous_plait s_il_te_plait svp stp maintenant tout_de_suite immediatement vite rapidement juste seulement
    directement vraiment bonjour salut oui ok d_accord alors donc urgent urgemment au_plus_vite enfin bon
    bonsoir simplement desole excusez_moi putain deja aussi`,
    b: "crois pense",
    k: "peut pourrait",
    c: "et ou car parce_que",
    U: "tu vous ils elles elle on",
    q: "qui que qu lequel laquelle",
    o: "argent propos sujet concernant",
    x: `ressources droits erreur commission commissions nom numero horaires adresse salaire immobilier_de secret
    nature`,
    L: "hier la_semaine_derniere le_mois_dernier tout_a_l_heure l_autre_jour",
    t: "dit disait",
    y: "merci merci_beaucoup",
    a: "disponible disponibles libre",
    r: "m_appelle me_rappelle me_contacte m_appeler me_rappeler rappelez_moi appelez_moi rappelle_moi me_contacter etre_rappele etre_rappelee",
  },
  lines: {
    checking: "Je me renseigne auprès d'un collègue.",
    unknown: "Je suis désolé, je ne le sais pas.",
    greeting: "Bonjour ! Que souhaitez-vous savoir ?",
    nature: "Je suis un assistant, un programme et non une personne. Vous pouvez parler à une personne à tout moment.",
    able: "Je réponds à partir de ce que ce site m'a appris, et vous pouvez parler à une personne à tout moment. Que souhaitez-vous savoir ?",
    there: "Je suis là. Que souhaitez-vous savoir ?",
    missed:
      "Désolé, cela ne répondait pas à votre question. Pouvez-vous la dire autrement ? Vous pouvez aussi parler à une personne à tout moment.",
    decline: "D'accord. Que souhaitez-vous savoir ?",
    thanks: "Je vous en prie. Souhaitez-vous savoir autre chose ?",
    bye: "Au revoir, et merci de votre visite.",
    nod: "D'accord. Je reste là si vous souhaitez savoir autre chose.",
    told: "Je vois.",
    next: "Que souhaitez-vous savoir d'autre ?",
    thanked: "Merci.",
    thankedName: "Merci, {name}.",
    contactNoted: "Votre contact est noté.",
    noted: "Bien reçu.",
    notedWords: "Noté : {values}.",
    checked: "J'ai demandé à l'équipe : {text}",
    unchecked:
      "J'ai demandé à l'équipe, mais personne n'a pu me répondre pour l'instant. Vous pouvez parler à une personne à tout moment.",
    promised: "{by} m'a laissé ceci sur notre échange avec vous : {text} Je m'y tiendrai.",
    planned:
      "Votre appel avec {name} est prévu {when}. Vous pouvez le déplacer ou l'annuler sur la carte de votre appel, sur cette page.",
    appointed:
      "Vous avez rendez-vous avec {name} le {when}. Vous pouvez le déplacer ou l'annuler dans sa carte sur cette page.",
    unplanned: "Aucun appel n'est prévu avec vous dans cette conversation.",
    callback: "Quelqu'un de notre équipe vous contactera d'ici {when}.",
    kept: "Dans le menu, sous « Mes informations », vous voyez ce que ce chat sait de vous, et vous pouvez le modifier ou le retirer. Pour tout effacer, il suffit de demander à notre équipe.",
    foreign: "Ce que je sais est écrit en {language} : je ne suis donc pas sûr que cela réponde à votre question.",
    closest: "Voici ce qui s'en approche le plus :",
    repeats: "Je vous l'ai déjà dit et cela ne semble pas vous aider. Une personne peut regarder cela avec vous.",
    concern: "J'en suis désolé. Une personne devrait regarder cela.",
    urgent: "Cela semble urgent.",
    feeling: "Je suis désolé, je comprends que ce soit difficile.",
    confused: "Je suis désolé que ce soit confus.",
    away: "Personne de notre équipe n'est là pour le moment.",
    back: "Nous sommes de retour {when}.",
    unsure: "Je ne suis pas sûr. Est-ce l'un de ces sujets ?",
    unfound:
      "Je ne le sais pas. Je réponds seulement avec ce qui m'a été donné, et je n'y trouve rien sur votre question.",
    partly: "Je ne sais rien sur « {text} ».",
    call: "Vous pouvez choisir ici l'heure d'un appel ou laisser vos coordonnées.",
    time: "Vous pouvez choisir ici un moment ou laisser vos coordonnées.",
    gladly: "Avec plaisir.",
    team: "C'est une affaire pour notre équipe.",
    perhaps: "Je ne le sais pas, mais notre équipe peut-être.",
    person: "Vous pouvez parler à une personne à tout moment.",
  },
  talk: {
    greeting: "bonjour bonsoir salut coucou hello hey rebonjour",
    thanks: "merci merci_beaucoup mille_mercis je_vous_remercie je_te_remercie merci_bien grand_merci",
    bye: "au_revoir a_bientot a_plus bonne_journee bonne_soiree bonne_nuit bon_week_end ciao a_demain adieu bonne_fin_de_journee",
    nod: `ok okay d_accord dacord oui ouais bien tres_bien parfait super genial top nickel compris je_comprends je_vois ah oh hm hmm wow lol mdr haha
      c_est_bon c_est_note entendu ca_marche dommage tant_pis pas_grave c_est_clair bon bonne_nouvelle excellent formidable cool ca_m_aide tres_utile bon_a_savoir comment_allez_vous ca_va`,
    there:
      "vous_etes_la vous_etes_toujours_la vous_etes_encore_la tu_es_la t_es_la il_y_a_quelqu_un y_a_quelqu_un quelqu_un toujours_la etes_vous_la allo",
    what: "etes_vous vous_etes tu_es t_es es_tu est_ce_que_c_est c_est je_parle_a je_parle_avec est_ce que_je_parle_a",
    being: "humain humaine personne bot robot ia machine ordinateur programme vraie_personne vrai_humain chatbot",
    able: "que_pouvez_vous_faire que_peux_tu_faire que_sais_tu_faire comment_pouvez_vous_m_aider comment_peux_tu_m_aider aide a_quoi_sers_tu qui_etes_vous qui_es_tu",
    missed:
      "ce_n_est_pas_ce_que_j_ai_demande c_est_pas_ce_que_j_ai_demande ce_n_est_pas_ma_question c_est_pas_ma_question vous_n_avez_pas_repondu tu_n_as_pas_repondu vous_ne_comprenez_pas tu_ne_comprends_pas ca_ne_repond_pas vous_m_avez_mal_compris",
    no: "non pas_maintenant pas_encore pas_besoin ce_n_est_pas_necessaire pas_la_peine inutile",
    needless:
      "je_n_ai_pas_besoin_de je_n_ai_pas_besoin_d je_ne_veux_pas j_ai_pas_besoin_de j_ai_pas_besoin_d je_veux_pas",
    someone: "humain personne conseiller agent appel rappel parler_a parler_avec quelqu_un etre_rappele etre_rappelee",
    filler: `ou pour la le les l votre ton ta vos aide reponse reponses renseignement renseignements info infos tout tous toutes beaucoup infiniment bien a vous toi c ce sera etait est ca m moi deja encore vraiment tres si et mais alors
      rapide gentil gentillesse equipe c_est_tout ce_sera_tout rien_d_autre pour_l_instant une un de bien_a_vous monsieur madame temps patience`,
    wants: `dites_moi dis_moi expliquez expliquez_moi explique_moi montrez_moi donnez_moi envoyez_moi je_voudrais_savoir j_aimerais_savoir je_veux_savoir je_voulais_savoir j_ai_une_question une_question je_me_demande
      est_ce_que est_ce_qu pouvez_vous peux_tu pourriez_vous avez_vous vous_avez y_a_t_il il_y_a_t_il puis_je peut_on je_peux on_peut quel quelle quels quelles quand ou_est ou_sont comment combien pourquoi qui que_faut_il faut_il proposez_vous faites_vous vous_faites c_est_combien c_est_quoi qu_est_ce`,
  },
  numbers:
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
  verdict: {
    answer: "réponse répondre",
    unknown: "inconnu",
    human: "humain personne",
    ask: "demander",
    full: "complète complet entièrement",
    part: "partielle partiel",
    none: "rien aucune",
    "no-question": "sansquestion",
    yes: "oui",
    no: "non",
  },
  mine: {
    call: "(?:mon|notre) (?:appel|rendez-vous telephonique|rappel)",
    when: "quand [^.?!]{0,40}(?:appel|rappel|contact|recontact)[a-z]*|(?:vous|on) (?:me|m['’]|nous) (?:rappel|appel)[a-z]* (?:quand|aujourd)",
    data: "(?:que savez-vous|qu['’]est-ce que vous (?:savez|gardez)) [^.?!]{0,12}(?:de|sur) (?:moi|nous)|(?:efface|supprim|oubli)[a-z]* [^.?!]{0,20}(?:mes (?:donnees|informations|coordonnees)|mon (?:numero|mail|adresse|nom)|ce chat)|rgpd",
  },
  told: {
    self: "(?:(?:moi )?c['’]est|ici|je m['’]appelle|mon nom est|moi c['’]est|je suis)",
    weak: "c['’]est|je suis|ici",
    behind: "a l['’]appareil|a nouveau|de nouveau",
    my: "mon|ma|mes|notre|nos",
    partner: "femme|mari|epouse|epoux|compagn[a-z]+|conjointe?|copine|copain|famille|fils|fille|mere|pere|soeur|frere",
    and: "et",
    me: "moi|nous",
    with: "j['’]ai|on a|nous avons|(?:avec|vis avec|vivons avec)(?: (?:mes|nos))?|mes|nos",
    count: "\\d{1,2}|une?|deux|trois|quatre|cinq|six",
    child: "(?:(?:petits? |jeunes? |grands? )?(?:enfants?|fils|filles?|garcons?|bebes?|ados?|chiens?|chats?))",
    us: "c['’]est nous",
    alone: "(?:je )?vis seule?",
    numeral:
      "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingts?|trente|quarante|cinquante|soixante|cents?|demi(?= mil)|et",
    scale: "mille|k|millions?",
    currency: "[€$]|euros?|dollars?|francs?|chf",
    first: "je|j['’][a-z]+|on|nous|moi|mon|ma|notre|nos",
    spend:
      "depenser|payer|mettre|budget|maximum|max|plafond|limite|aller jusqu['’]?a|pas plus de|pour moi|pour nous|investir",
    more: "(?:pas )?plus d(?:e|['’])",
    denial: "n['’]?e?|pas|jamais|non",
    owed: "rembours[a-z]+|caution|acompte|depot|facture[a-z]*|loyer|salaire|coute|vaut|dois|doit|devons|amende|pret|credit|assurance|gagn[a-z]+|vend[a-z]+|chacun|mensu[a-z]+|par|remise|paye(?!r)|pourquoi|frais|prix",
    move: "(?:on|je|nous) dem[a-z]nage(?:ons)?|(?:em|dem)[a-z]nager|(?:quitter|sortir de|liberer) (?:mon|ma|notre|le|l['’]|la) ?(?:logement|appartement|appart|maison|studio)|(?:bail|contrat)[a-z ]{0,12} (?:se termine|finit|expire|s['’]arrete|prend fin)",
    month:
      "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|(?:le )?printemps|(?:l['’])?ete|(?:l['’])?automne|(?:l['’])?hiver|noel|paques|(?:la )?rentree",
    edge: "(?:a la |en )?(?:fin|debut|mi|courant)(?: de| du| d['’]|-)?|apres|avant|d['’]ici",
    unit: "jours?|semaines?|mois|ans?",
    past: "dit que|etions|avions|dernier|derniere|passee?|voulions|voulais|avais|il y a|20[012]\\d",
    sent: "envoye[a-z]*|ecrit|recue?|recus|transmis|revenue?|provient|vient de",
    others: "il|elle|ils|elles|vous|votre|ami(?:e|s|es)?|voisin(?:e|s)?|patron|chef|collegue|frere|soeur|banque|gens",
    asks: "que|qu['’]|quoi|combien|quand|ou|quel|quelle|qui|comment|pourquoi|si|est-ce|y a|avez|pouvez|imaginons|supposons",
  },
  search: {
    stop: `a ai aie ainsi alors apres as au aucun aussi autre autres aux avais avait avant avec avez avoir avons beaucoup
    bien bon bonjour c ca car ce cela celle celui ces cet cette chaque chez ci comme comment d dans de deja des dire
    dois doit donc du elle elles en encore entre es est et etait etant etes etre eu fait faire faites falloir
    faudrait faut fois font hors ici il ils j je juste l la le les leur leurs lors lui m ma mais me meme merci mes
    moi moins mon ne ni non nos notre nous on ont ou oui par parce pas pendant peu peut peuvent peux plus plait
    plutot pour pourquoi pourrais pouvez pouvoir pres proposez qu quand que quel quelle quelles quelque quelques
    quels qui quoi s sa sais sans savoir se sera serait ses seulement si soit son sont sous souhaite souhaiterais
    suis sur t ta te tes toi ton tous tout toute toutes tres trop tu un une va vais vas veux vers veut vos votre
    voudrais vous voulez y possible cas chose choses est_ce viens venir vient arrive passe ensuite maintenant`,
    joins: "et ainsi_que puis",
    asks: "comment quand ou quel quelle quels quelles qui combien pourquoi est peut peux puis avez y faut que quoi vous on livrez faites",
    refers: "ca cela ce le la les y en il elle ceux celui alors",
  },
  mail: {
    subject: "{site} : un message pour vous",
    wrote: "{name} a écrit :",
    answer: "Répondez simplement à cet e-mail, ou continuez dans votre navigateur :",
    stop: "Pour ne plus recevoir de messages, répondez STOP ou ouvrez",
    stopWords: "stop arret désinscription désabonner",
  },
} satisfies LanguageWords;
