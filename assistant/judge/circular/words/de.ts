/** German words of complaining about the assistant; `../complaint.ts` explains the tags. */
import { RIVALS } from "./rivals.ts";

export const de: Readonly<Record<string, string>> = {
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
  V: RIVALS,
  M: "besser kluger schlauer intelligenter uberlegen viel_besser deutlich_besser",
  l: "im_vergleich verglichen mehr_wie",
  p: "hor_auf horen_sie_auf hort_auf",
};
