/** German words of feeling; `index.ts` explains the tags. */
export const de: Readonly<Record<string, string>> = {
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
};
