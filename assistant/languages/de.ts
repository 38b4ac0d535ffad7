/** German. One file because a language is one file. */
import type { LanguageWords } from "./language.ts";

export const de = {
  everyday: `der die das den dem des ein eine einen einem einer ist sind bin bist war waren sein habe hast hat haben hatte ich du er sie es wir ihr mich mir dich dir uns mein meine dein deine ihre ihnen nicht kein keine keinen und oder
    aber wenn dass weil mit von zu zum zur auf an in im fur bei nach aus um wie was wann wo warum wer welche so sehr nur noch schon auch kann kannst konnen konnte mochte will wollen muss soll bitte danke hallo ja nein jemand mal
    mensch menschen sprechen etwas anderes immer wieder antwort`,
  reproach: {
    X: `nicht_relevant voll_daneben nicht_mal_annahernd   
    einzige_antwort null_punkte  unlogisch  ich_geb_auf nicht_gefragt
    nicht_was_ich_wollte nicht_was_ich_meinte nicht_was_ich_gefragt  beantworte_meine_frage
    beantworte_die_frage  keine_antwort_auf_meine keinen_sinn habe_ich_schon_gesagt
    hab_ich_schon_gesagt habe_ich_bereits_gesagt das_sagte_ich_schon wie_oft_muss_ich wie_oft_soll_ich
    zeitverschwendung willst_du_mich_verarschen verarschst_du soll_das_ein_witz ist_das_ein_witz 
    im_kreis drehen_uns hilft_mir_nicht hilft_nicht du_hilfst_mir_nicht nicht_hilfreich wenig_hilfreich
    verstehst_mich_nicht du_verstehst_nicht  du_verstehst_nichts weisst_nichts
    du_weisst_gar_nichts du_kannst_nichts kannst_gar_nichts stimmt_nicht stimmt_gar_nicht nicht_richtig
    nicht_wahr_was nicht_korrekt schlechten_job mieser_job du_hast_keine_ahnung 
    du_liegst_falsch du_horst_nicht_zu hor_mir_zu thema_verfehlt am_thema_vorbei du_irrst_dich hat_damit_nichts
    nichts_damit_zu_tun  nicht_das_was`,
    R: `immer_gleich   schonmal_gehort einmal_gehort 
    brauchen_abwechslung wiederholst wiederholung wiederhole_dich dich_wiederholen 
    wiederholen_sie_sich wiederholt immer_das_selbe das_gleiche dasselbe gleiche_antwort selbe_antwort
    gleichen_scheiss selben_scheiss gleiche_scheisse dieselbe_antwort dieselben gleichen_antworten schon_gesagt
     schon_mal_gesagt bereits_gesagt schon_gehort schon_mal_gehort monoton endlosschleife
    schleife schallplatte schon_wieder gleichen_sachen gleiche_zeug antworten_andern antwort_andern
    gleichen_dinge`,
    y: "du dein^ deinen deiner sie ihre ihr dieser_bot bot dich dieses_ding deinem",
    a: `wie_ublich mir bist sind ist war waren seid so sehr echt wirklich ziemlich total vollig ganz nur ein eine
    der die das einfach immer wie horst an sagst sachen dinge die_wertlosesten uberhaupt aber absolut komplett
    extrem unglaublich und ja zu richtig gerade was_fur warst`,
    B: `damlich damlicher trottel nervig grausig furchtbaren schrecklich_zu wertlos_zu lacherlichsten grauenhaft
    dumm^ dummes dummer idiot idiotisch^ idiotin bescheuert^ blod^ blodes doof^ schlecht^ schlechter schlechtes
    schrecklich^ schreckliches furchtbar^ inkompetent nutzlos^ unbrauchbar wertlos^ wertloseste wertlosesten
    lacherlich^ mies^ unfahig scheiss^ mull katastrophe armselig erbarmlich grottig schlimm schlimmste
    schlechteste unnutz peinlich hirnlos mangelhaft beschissen^ ahnungslos unterirdisch versager
    dumme_maschine`,
    W: `nicht_wahr falsch^ falscher falsches inkorrekt inakkurat ungenau unsinn quatsch blodsinn luge lugst lugner
    gelogen unwahr schwachsinn irrefuhrend fehlerhaft sinnlos sinnfrei unsinnig`,
    r: "antwort antworten information informationen auskunft rat",
    t: "dies es",
    G: "wahr korrekt hilfreich klug schlau intelligent gut kompetent sinnvoll clever nutzlich zutreffend",
    N: "nicht kein^ keinen nie nichts",
    U: "verstehst hilfst weisst kapierst antwortest kannst",
    s: "erzahlen erzahl^ ausdenken konntest_du sag sagen gib geben antworte kennst sage brauche will mochte",
    S: "wieder nochmal schon",
    E: `irgendetwas_anderes irgendwas_anderes nichts_anderes nichts_neues kein_neues etwas_anderes was_anderes
    irgendetwas_neues etwas_neues was_neues andere anderen anderes neue neuen bessere`,
    V: "siri alexa cortana bixby google google_assistant chatgpt gpt gemini claude copilot grok hal tay sophia",
    M: "besser kluger schlauer intelligenter uberlegen viel_besser deutlich_besser",
    l: "im_vergleich verglichen mehr_wie",
    p: "hor_auf horen_sie_auf hort_auf",
  },
  yes: {
    says: "ja gerne gern bitte klar naturlich jawohl einverstanden unbedingt in_ordnung",
    beside: "danke vielen_dank sehr das ware toll super",
  },
  wish: {
    W: "ich_mochte wir_mochten ich_will wir_wollen ich_wurde wir_wurden mochte mochten will wollen bereit ich_habe_mich_entschieden wir_haben_uns_entschieden wollen_wir ich_werde wir_werden gerne",
    G: "buchen buche vereinbaren vereinbare",
    Z: "besichtigen",
    L: "vorbeikommen kommen vorbeischauen sehen ansehen anschauen",
    T: "morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag wochenende nachste_woche",
    C: "kann_ich konnen_wir konnte_ich konnten_wir wie_kann_ich wo_kann_ich darf_ich wann_kann_ich",
    V: "unterschreiben kaufen reservieren abgeben machen leisten zahlen unterzeichnen sichern",
    O: "vertrag kaufvertrag grundstuck haus wohnung besichtigung termin besichtigungstermin angebot anzahlung reservierung immobilie bauplatz besuch anruf ruckruf",
    S: "wo_unterschreibe_ich angebot_abgeben kaufvertrag_unterschreiben wir_nehmen_es ich_nehme_es hatte_gern_einen_termin hatte_gerne_einen_termin",
    R: "rufen_sie_mich_an rufen_sie_mich_bitte_an ruf_mich_an rufen_sie_mich_zuruck mich_anrufen mich_zuruckrufen mich_jemand_anrufen mich_jemand_zuruckrufen",
    N: "nicht kein keine keinen nie noch_nicht ohne",
    F: "wenn falls bevor nachdem sobald",
    Q: "was_passiert muss_ich wie_viel warum was_ist",
    d: "den die das der ein eine einen einem dem fur mein unser dieses diesen jetzt heute zu mit gern sie mir am bitte",
  },
  meets: {
    phone:
      "anruf anrufen anrufe rufen_sie ruf_mich ruckruf zuruckrufen telefon telefonat telefonieren telefonisch telefontermin per_telefon am_telefon",
    place:
      "besuch besuchen besuche vorbeikommen vorbeischauen vorbei kommen komme herkommen hinkommen besichtigen besichtigung besichtigungstermin besichtigungen ansehen anschauen anzusehen anzuschauen vor_ort personlich prasenz in_ihrem_buro ihr_buro treffen_vor_ort",
    video:
      "online video videocall videoanruf videotelefonat videokonferenz videogesprach per_video zoom uber_teams per_teams google_meet skype virtuell digital remote im_internet",
    not: "nicht kein keine keinen nie ohne statt anstatt anstelle",
    rather: "lieber stattdessen",
  },
  felt: {
    not: "nicht kein keine keineswegs nie",
    am: "ich_bin wir_sind bin",
    so: "so sehr total echt wirklich vollig absolut richtig extrem langsam",
    angry: "wutend sauer stinksauer emport zornig stocksauer ausser_mir entrustet",
    frustrated: "frustriert genervt enttauscht am_ende_meiner_geduld bedient",
    anxious: "besorgt verangstigt verzweifelt in_panik in_sorge beunruhigt in_grosser_sorge",
  },
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
  lines: {
    checking: "Ich frage kurz im Team nach.",
    unknown: "Das weiß ich leider nicht.",
    greeting: "Hallo! Was möchten Sie wissen?",
    nature:
      "Ich bin ein Assistent, also ein Programm und kein Mensch. Mit einem Menschen können Sie jederzeit sprechen.",
    able: "Ich beantworte Fragen aus dem, was diese Seite mir mitgegeben hat, und mit einem Menschen können Sie jederzeit sprechen. Was möchten Sie wissen?",
    there: "Ich bin da. Was möchten Sie wissen?",
    missed:
      "Entschuldigung, das ging an Ihrer Frage vorbei. Können Sie sie anders formulieren? Sie können auch jederzeit mit einem Menschen sprechen.",
    decline: "In Ordnung. Was möchten Sie wissen?",
    thanks: "Gern geschehen. Möchten Sie sonst noch etwas wissen?",
    bye: "Auf Wiedersehen, und danke für Ihren Besuch.",
    nod: "In Ordnung. Ich bin hier, falls Sie noch etwas wissen möchten.",
    told: "Ich verstehe.",
    next: "Was möchten Sie noch wissen?",
    thanked: "Danke.",
    thankedName: "Danke, {name}.",
    contactNoted: "Ihr Kontakt ist vermerkt.",
    noted: "Das ist vermerkt.",
    notedWords: "Vermerkt: {values}.",
    checked: "Ich habe im Team nachgefragt: {text}",
    unchecked:
      "Ich habe im Team nachgefragt, aber gerade konnte es mir niemand sagen. Sie können jederzeit mit einem Menschen sprechen.",
    promised: "{by} hat mir zu unserem Gespräch mit Ihnen hinterlassen: {text} Daran halte ich mich.",
    planned:
      "Ihr Anruf mit {name} ist am {when}. Verschieben oder absagen können Sie ihn auf der Karte zu Ihrem Anruf auf dieser Seite.",
    appointed:
      "Ihr Termin mit {name} ist am {when}. Sie können ihn in seiner Karte auf dieser Seite verschieben oder absagen.",
    unplanned: "In diesem Chat ist kein Anruf mit Ihnen geplant.",
    callback: "Jemand aus unserem Team meldet sich bei Ihnen bis {when}.",
    kept: "Im Menü unter „Meine Angaben“ sehen Sie, was über Sie notiert ist, und können es ändern oder vergessen lassen. Auf Wunsch löscht unser Team alles.",
    foreign: "Was ich weiß, steht hier auf {language}; ich bin deshalb nicht sicher, ob es Ihre Frage beantwortet.",
    closest: "Am nächsten kommt:",
    repeats: "Das habe ich schon gesagt, und es hilft Ihnen offenbar nicht. Ein Mensch kann es sich mit Ihnen ansehen.",
    concern: "Das tut mir leid. Das sollte sich ein Mensch ansehen.",
    urgent: "Das klingt dringend.",
    feeling: "Das tut mir leid, ich verstehe, dass das schwer ist.",
    confused: "Tut mir leid, dass das verwirrend ist.",
    away: "Von unserem Team ist gerade niemand da.",
    back: "Wir sind wieder da: {when}.",
    unsure: "Ich bin nicht sicher. Ist es eines davon?",
    unfound:
      "Das weiß ich nicht. Ich antworte nur aus dem, was mir gegeben wurde, und finde dort nichts zu Ihrer Frage.",
    partly: "Zu „{text}“ weiß ich nichts.",
    call: "Sie können hier eine Zeit für einen Anruf wählen oder Ihre Kontaktdaten hinterlassen.",
    time: "Sie können hier eine Zeit wählen oder Ihre Kontaktdaten hinterlassen.",
    gladly: "Gern.",
    team: "Das ist etwas für unser Team.",
    perhaps: "Das weiß ich nicht, aber vielleicht unser Team.",
    person: "Sie können jederzeit mit einem Menschen sprechen.",
  },
  talk: {
    greeting: "hallo hi hey moin servus gruezi guten_tag guten_morgen guten_abend gruss_gott tach halloechen na",
    thanks: "danke dankeschon danke_schon vielen_dank besten_dank herzlichen_dank merci danke_euch danke_ihnen dank",
    bye: "tschuss tschau ciao auf_wiedersehen bis_dann bis_bald bis_spater schonen_tag schonen_tag_noch schones_wochenende schonen_abend gute_nacht machs_gut bis_morgen",
    nod: `ok okay gut alles_klar in_ordnung ja jo jep klar super prima toll perfekt schon passt genau verstehe verstanden aha ach_so achso hm hmm oh wow lol haha
      cool top na_gut na_ja naja schade stimmt macht_nichts kein_problem einverstanden wunderbar klasse nett sehr_nett das_hilft hat_geholfen sehr_hilfreich
      gut_zu_wissen leuchtet_ein wie_geht_es_ihnen wie_gehts wie_geht_es_dir`,
    there:
      "sind_sie_noch_da sind_sie_da bist_du_noch_da bist_du_da ist_da_jemand ist_jemand_da noch_da jemand_da seid_ihr_da hallo_jemand_da",
    what: "sind_sie bist_du ist_das bin_ich_hier spreche_ich_mit rede_ich_mit schreibe_ich_mit ist_hier",
    being:
      "mensch bot roboter ki maschine computer chatbot programm echter_mensch echte_person person richtiger_mensch",
    able: "was_kannst_du was_konnen_sie wie_kannst_du_mir_helfen wie_konnen_sie_mir_helfen hilfe was_machst_du wobei_kannst_du_helfen wer_bist_du wer_sind_sie",
    missed:
      "das_war_nicht_meine_frage das_habe_ich_nicht_gefragt danach_habe_ich_nicht_gefragt das_beantwortet_meine_frage_nicht sie_haben_meine_frage_nicht_beantwortet du_verstehst_mich_nicht sie_verstehen_mich_nicht falsch_verstanden das_meinte_ich_nicht",
    no: "nein nee ne nicht_notig nicht_jetzt noch_nicht nicht_mehr_notig",
    needless:
      "ich_brauche_keinen ich_brauche_keine ich_will_keinen ich_mochte_keinen wir_brauchen_keinen brauche_keinen brauche_keine kein_bedarf",
    someone: "menschen mitarbeiter ansprechpartner berater anruf ruckruf hilfe",
    filler: `oder ein eine einen so sehr vielmals ihnen dir euch fur die der das den ihre eure deine es war ist mir ich das_wars erstmal dann auch noch mal nochmal wirklich einfach
      alle zusammen team hilfe antwort auskunft information infos heute schnelle schnell wieder bitte ja_danke und aber nur im_moment alles mehr weiter_nichts das_ist_alles zuruck ganz`,
    wants: `sagen_sie_mir sag_mir sagt_mir zeigen_sie_mir zeig_mir erklaren erklar erzahlen beschreiben geben_sie_mir schicken_sie_mir wussten_gern wusste_gern mochte_wissen will_wissen wurde_gern_wissen ich_frage_mich
      konnen_sie konnt_ihr kannst_du konnten_sie haben_sie habt_ihr gibt_es gibts kann_ich konnen_wir darf_ich durfen_wir muss_ich mussen_wir was welche welcher welches wann wo wie warum wieso weshalb wer wieviel wie_viel bieten_sie macht_ihr ist_es sind_die brauche_ich`,
  },
  numbers:
    "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
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
  mine: {
    call: "(?:mein|meinen|meinem|unser|unseren) (?:anruf|ruckruf|telefontermin)",
    when: "wann (?:ruf|meld)[a-z]* [^.?!]{0,30}|wann (?:werde|werden) (?:ich|wir) [^.?!]{0,20}(?:angerufen|zuruckgerufen|kontaktiert)|wann [^.?!]{0,20}(?:ruckruf|anruf)",
    data: "was (?:wissen|wisst|speichern|speichert) [^.?!]{0,12}(?:uber|von) (?:mich|mir|uns)|(?:losch|vergess|entfern)[a-z]* [^.?!]{0,20}(?:meine (?:daten|nummer|adresse|angaben|mail)|meinen namen|diesen chat)|dsgvo",
  },
  told: {
    self: "(?:hier (?:ist|spricht|schreibt)|ich bin(?: es| die| der)?,?|ich hei(?:ss|ß)e|mein name ist|(?:da|das) ist (?:die|der))",
    weak: "ich bin(?: es| die| der)?,?|hier (?:ist|spricht|schreibt)|(?:da|das) ist (?:die|der)",
    behind: "hier|mein name|am apparat",
    my: "meine?|unsere?",
    partner:
      "frau|mann|partner(?:in)?|freund(?:in)?|verlobter?|familie|kinder|tochter|sohn|mutter|vater|schwester|bruder",
    and: "und|u\\.",
    me: "ich|mich|mir|wir",
    with: "ich habe?|wir haben|(?:mit|leben mit|lebe mit|wohne mit)(?: (?:meinen|unseren|unsern))?|meine|unsere",
    count: "\\d{1,2}|eine?n?|zwei|drei|vier|funf|sechs",
    child: "(?:kleine[nr]? )?(?:kind(?:er|ern)?|sohne?|tochter|jungs|madchen|babys?|hunde?n?|katzen?|enkel)",
    us: "das sind wir",
    alone: "(?:ich )?(?:wohne|lebe) (?:ganz )?allein",
    numeral:
      "ein(?:e|en|s)?|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|funfzehn|zwanzig|drei(?:ss|ß)ig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|hundert|halbe|und",
    scale: "tausend|k|tsd\\.?|mio\\.?|million(?:en)?",
    currency: "[€$]|euro|eur|franken|chf|dollar",
    first: "ich|wir|mein|meine|unser|unsere|uns|mir",
    spend:
      "ausgeben|zahlen|leisten|budget|limit|grenze|obergrenze|maximal|maximum|hochstens|drin|investieren|anlegen|aufbringen",
    more: "mehr als|uber",
    denial: "nicht|kein[a-z]*|nie|niemals",
    owed: "erstatt[a-z]+|zuruck|kaution|anzahlung|rechnung[a-z]*|gebuhr[a-z]*|miete|gehalt|kostet|kosten|wert|schuld[a-z]*|strafe|kredit|darlehen|versicherung|verdien[a-z]+|verkauf[a-z]*|jeweils|pro|je|monatlich|rabatt|bezahlt|gezahlt|warum|preis|berechnet|abgebucht",
    move: "(?:um|ein|aus)?(?:zu)?ziehen?(?: [a-z]+){0,4} (?:um|ein|aus)|(?:um|ein|aus)(?:zu)?ziehen|raus aus|(?:wohnung|haus) (?:verlassen|raumen)|(?:mietvertrag|vertrag|miete)[a-z ]{0,30} (?:aus|endet|ab)",
    month:
      "januar|jan(?:ner)?|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|fruhling|fruhjahr|sommer|herbst|winter|weihnachten|ostern|neujahr|silvester",
    edge: "(?:ende|anfang|mitte)|vor|nach|bis",
    unit: "tage?n?|wochen?|monate?n?|jahre?n?",
    past: "gesagt|ge[a-z]{2,}(?:t|en)$|letzte[a-z]*|damals|wollten|wollte|hatten|waren|umgezogen|20[012]\\d|vor (?:zwei|drei|einem) jahr[a-z]*",
    sent: "geschickt|geschrieben|gesendet|gemailt|bekommen|erhalten|kam von|kommt von|zuruckgekommen|weitergeleitet|schrieb",
    others: "er|sie|ihr|ihre|freunde?|freundin|nachbar(?:n|in)?|chefin?|kolleg[a-z]+|bruder|schwester|bank|leute",
    asks: "was|wie|wann|wo|welche[a-z]*|wer|warum|wieso|ob|wenn|falls|ist|sind|kann|konnen|konnte|habt|haben sie|gibt|angenommen",
  },
  search: {
    stop: `ab aber alle allem allen alles als also am an ander andere anderen anderes auch auf aus bei beim bin bis bist
    bitte da dabei dafur dann das dass daran davon dazu dein deine dem den denn der des die dies diese diesem diesen
    dieser dieses doch du durch eigentlich ein eine einem einen einer eines einfach einmal er es etwas euch euer
    eure fur gab gar geben gibt gibts genau gern gerne ging geht hab habe haben habt hallo hat hatte hatten hier ich
    ihm ihn ihnen ihr ihre ihrem ihren im immer in ins irgendwie ist ja jede jeden jeder jetzt kann kannst kein
    keine keinen konnen konnt konnte konnten lassen machen macht mal man mehr mein meine meinem meinen meiner mich
    mir mit mochte mochten muss mussen nach nein nicht nichts noch nun nur ob oder ohne schon sehr sein seid selbst
    sich sie sind so solche soll sollte sonst tun uber um und uns unser unsere unserem unseren unter viel vom von
    vor war waren warum was weil welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir
    wird wirklich wissen wo wohl wollen wollte wurde wurden zu zum zur zwar zwischen guten tag danke frage fragen
    sagen fall falls moglich eben halt ungefahr etwa bekommen bekomme bekommt bieten bietet angeboten komme kommt
    kommen komm gehe gehen kriege kriegen findet statt los weg hin her trotzdem gerade beispielsweise bzw brauchen
    brauche braucht zuvor vorher nachher`,
    joins: "und sowie ausserdem",
    asks: "wie was wann wo welche welcher welches welchem welchen wer wieso warum wieviel kann konnen konnte darf durfen gibt habt haben ist sind muss mussen bietet macht wohin woher ob",
    refers: "es das dies diese dieser dafur davon dazu damit daran die sie ihn dort dann da er",
  },
  mail: {
    subject: "{site}: eine Nachricht für Sie",
    wrote: "{name} schrieb:",
    answer: "Antworten Sie einfach auf diese E-Mail, oder schreiben Sie im Browser weiter:",
    stop: "Keine Nachrichten mehr: Antworten Sie STOP, oder öffnen Sie",
    stopWords: "stop stopp abmelden abbestellen",
  },
} satisfies LanguageWords;
