/** German. */
import type { LanguageWords } from "./language.ts";

export const de = {
  everyday: `der die das den dem des ein eine einen einem einer ist sind bin bist war waren sein habe hast hat haben hatte ich du er sie es wir ihr mich mir dich dir uns mein meine dein deine ihre ihnen nicht kein keine keinen und oder
    aber wenn dass weil mit von zu zum zur auf an in im fur bei nach aus um wie was wann wo warum wer welche so sehr nur noch schon auch kann kannst konnen konnte mochte will wollen muss soll bitte danke hallo ja nein jemand mal
    mensch menschen sprechen etwas anderes immer wieder antwort`,
  asked: {
    J: "bitte_verbinden verbinden_bitte weiterleiten ubergabe eskalieren verbinden_sie_mich verbinde_mich durchstellen eskalation",
    C: `verbinden verbinde verbindet verbunden verbunden_werden verbindung weiterleite leite 
    weitergeleitet weitergeleitet_werden stellen_sie_mich_durch stell_mich_durch ubergeben ubergib ubergebe
    durchgestellt weitergeben weiterverbinden leiten vermitteln stell stellen_sie weiterverbunden
    verwiesen wechseln umleiten`,
    Z: `mit_wem_kann_ich wen_kann_ich an_wen_muss_ich mit_wem_muss_ich an_wen_wende_ich
    mit_wem_konnte_ich mit_wem_darf_ich`,
    Q: `bist_du sind_sie bin_ich du_bist sie_sind spreche_ich rede_ich ist_das ist_dies ist_hier schreibe_ich
    chatte_ich seid_ihr ich_spreche ich_rede wer_ist sprichst_du redest_du sprechen_sie_oft bistdu bist
    ich_habe_gesprochen habe_ich unterhalte_ich unterhalten_sie_sich redest sprichst`,
    X: `gibt_es gibts ist_da ist_dort habt_ihr haben_sie gibt_s ist_jemand ist_ein ist_eine ist_denn sitzt_da
    hast_du`,
    N: `schluss_mit nicht nie niemals kein keine keinen keinem keiner ohne niemand niemanden niemandem statt anstatt weder hasse
    brauche_nicht leid unnotig satt`,
    n: "nein ne nee no",
    F: "wenn falls nachdem bevor sobald ob_ich_wenn wahrend bis",
    D: "muss_ich soll_ich sollte_ich brauche_ich",
    G: `holen_sie mochte will wollte brauche brauch benotige geben_sie_mir gib_mir gebt_mir verlange suche hatte_gerne
    hatte_gern hatt_gern wunsche mir bevorzuge fordere wir_brauchen brauchen holen_sie_mir hol_mir ich_mochte
    ich_will her_mit holt_mir bitte_um wir_mochten erbitte`,
    H: "konnen_sie konnten_sie kannst_du konntest_du wurden_sie wurdest_du konnt_ihr bitte_einmal",
    W: `kann_ich koennte_ich konnte_ich darf_ich durfte_ich konnen_wir konnten_wir wie_kann_ich wie_konnte_ich
    wie_komme_ich wie_erreiche_ich ich_wollte ich_wurde wurde muss helfen_sie_mir
    hilf_mir lass_mich lassen_sie_mich moglich moglichkeit versuche was_muss_ich_tun ich_muss mochten wollen
    gibt_es_eine_moglichkeit was_muss_ich_machen kann_man konnte_man wo_kann_ich wann_kann_ich ich_kann
    wieso_kann_ich warum_kann_ich ich_mocht`,
    e: "bekommen haben sehen kriegen",
    T: `ich_rede_lieber ich_spreche_lieber sprechen reden chatten unterhalten kommunizieren kontaktieren kontakt kontakt_aufnehmen in_kontakt_treten
    sprich rede kontaktaufnahme schreiben austauschen telefonieren plaudern gesprach in_verbindung_setzen
    erreichen red quatschen spreche an_die_strippe betreut_werden ans_telefon kontaktiere 
    in_kontakt_kommen verhandeln treffen zu_tun_haben unterhaltung durchkommen`,
    R: "anrufen ruf rufen zuruckrufen meldet melden zuruckruft anruft ruckruf zuruckrufe",
    P: `mensch menschen menschlich menschliche menschlichen menschlicher mitarbeiter mitarbeitern mitarbeiterin
    kollege kollegen kollegin berater beraterin beratern agent agenten operator sachbearbeiter sachbearbeiterin
    ansprechpartner ansprechpartnerin vorgesetzten vorgesetzter vorgesetzte manager leiter verkaufer verkauferin
    vertreter vertreterin spezialisten experten fachmann chef angestellten kundenberater kundenbetreuer
    vertriebsmitarbeiter servicemitarbeiter supportmitarbeiter kundendienstmitarbeiter echte_person
    echten_person reale_person betreuer verantwortlichen zustandigen experte lebewesen personal
    menschen_aus_fleisch_und_blut kundendienstler personlichen_ansprechpartner fachberater immobilienberater`,
    S: "jemand jemanden jemandem irgendjemand irgendjemanden irgendjemandem irgendwer wen jmd",
    E: "person personen typen leute",
    O: `kundenservice kundendienst kundensupport support kundenbetreuung hotline serviceteam unterstutzung vertrieb
    verkaufsteam supportteam kundenberatung service_team beratung`,
    B: "bot bots roboter robotern maschine maschinen ki computer chatbot automat anrufbeantworter programm",
    h: "hilfe dienste dienst helfen hilft betreuung assistenz service ubernehmen",
    V: "da online anwesend",
    A: `echt echte echten echter echtes real reale realen realer richtige richtigen richtiger lebendig lebende
    lebendigen lebenden lebendiger wirklichen wirkliche wahre wahren manuellen manuelle anderen andere
    personlichen personlicher kompetenten live`,
    K: `verstehe verstehst versteht verstehen weiss hilfreich funktioniert beantwortet antwortest weiter nutzt
    bringt antwort verstanden`,
    M: "mein meine meinem meinen meiner unser unserem unseren unsere",
    m: "mich uns",
    i: "ich wir",
    d: `mit zu zum zur an am einem einen einer eine ein der dem den die das vom von ihrem ihren ihrer euer eurem
    deinem irgendeinem irgendeinen bei uber_an im ans fur sie diesem es ihr in`,
    z: `dazu bitte jetzt sofort gleich umgehend nur einfach direkt dringend endlich mal einmal gerne gern wirklich hallo
    guten_tag ja ok okay also dann heute unbedingt lieber hier guten_morgen gutentag schnell schnellstmoglich hi
    doch verdammt sorry entschuldigung erst auch`,
    b: "glaube denke meine_ich",
    k: "kann konnte soll",
    c: "und oder weil denn damit",
    U: "du er man",
    q: "der_mir die_mir dass wer",
    o: "geld uber wegen bezuglich",
    x: "rechte fehler nummer gehalt provision name namen kosten gebuhr adresse verstand wesen freund",
    L: "gestern letzte_woche vorgestern letzten_monat neulich vorhin kurzlich",
    t: "sagt sagte meinte",
    y: "danke vielen_dank dankeschon",
    a: "verfugbar erreichbar frei zur_verfugung",
    r: "mich_anrufen mich_zuruckrufen rufen_sie_mich ruf_mich melden_sie_sich_bei_mir",
  },
  numbers:
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
  lines: { checking: "Ich frage kurz im Team nach.", unknown: "Das weiß ich leider nicht." },
  verdict: {
    answer: "antwort antworten",
    unknown: "unbekannt",
    human: "mensch mitarbeiter",
    ask: "fragen nachfragen",
    full: "vollständig voll ganz",
    part: "teilweise teil",
    none: "nichts keine",
    "no-question": "keinefrage",
    yes: "ja",
    no: "nein",
  },
} satisfies LanguageWords;
