/** French. */
import type { LanguageWords } from "./language.ts";

export const fr = {
  everyday: `le la les un une des du de d l au aux ce cette ces c est sont suis es etes etre ai as a avons avez ont j je tu il elle on nous vous ils m me te se mon ma mes ton ta tes votre vos notre que qu qui quoi ne n pas plus et ou
    mais si en dans sur avec pour par sans tres trop bien comment quand pourquoi quel quelle y peux peut puis voudrais veux parler merci bonjour svp oui non quelqu rien tout toujours jamais t ca fait reponse personne vraiment`,
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
  numbers:
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt",
  lines: { checking: "Je me renseigne auprès d'un collègue.", unknown: "Je suis désolé, je ne le sais pas." },
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
} satisfies LanguageWords;
