/** Italian. One file because a language is one file. */
import type { LanguageWords } from "./language.ts";

export const it = {
  everyday: `il lo la i gli le un uno una e sono sei siamo siete essere era ho hai ha abbiamo avete hanno io tu lui lei noi voi loro mi ti si ci vi mio mia tuo tua suo sua che di del della dei delle da dal in nel nella con su per tra fra a al alla
    non ma se come quando dove perche chi cosa quale questo questa quello molto troppo piu anche gia qui puo puoi posso vorrei voglio devo parlare grazie ciao si qualcuno qualcosa niente sempre mai proprio c ce vero umano dire risposta`,
  reproach: {
    X: `brutta_risposta unica_risposta unica_cosa_che_sai  tutto_quello_che_hai
      fare_casini non_funzioni  
    non_ce_la_puoi mi_arrendo ci_rinuncio non_e_cio_che_ho_chiesto non_ho_chiesto_questo
    non_ti_ho_chiesto_questo non_e_la_risposta non_e_quello_che non_era_la_mia_domanda rispondi_alla_mia
    rispondi_alla_domanda non_hai_risposto non_mi_hai_risposto non_risponde_alla non_risponde_a senza_senso
    non_ha_senso non_ha_alcun_senso non_ha_nessun_senso l_ho_gia_detto gia_spiegato quante_volte
    perdita_di_tempo mi_fai_perdere_tempo mi_prendi_in_giro  stai_scherzando
    prendi_per_il_culo giriamo_in_tondo non_mi_aiuti non_mi_aiuta non_aiuta non_sei_d_aiuto non_e_d_aiuto
    non_mi_sei_d_aiuto non_mi_capisci non_capisci non_sai_niente non_lo_sai non_sai_nulla non_serve_a_niente
    non_servi non_e_vero non_e_corretto non_e_giusto non_vali_niente ti_sbagli hai_sbagliato stai_sbagliando
    sbagli_sempre non_ci_azzecchi non_mi_ascolti non_c_entra cattive_informazioni informazioni_sbagliate
    sei_incapace  dici_cavolate che_assurdita non_ne_sai_niente non_sai_nemmeno`,
    R: `smetti_di_ripetere    ripeti ripetitiv@ ripeterlo
    ripeterti ripetendo stessa_cosa stesse_cose stessa_risposta stesse_risposte stessa_identica gia_detto
    gia_sentito lo_so_gia sempre_uguale sempre_uguali sempre_la_stessa sempre_le_stesse disco_rotto monoton@
    in_loop non_cambiano  cambiare_le_tue_risposte cambiare_risposta cambia_risposta
    cambia_disco sempre_quello  solo_questo_sai_dire tutto_qui ancora_questo`,
    y: "sei tu tue tua tuo ti questo_bot bot sembri siete",
    a: `come_al_solito mi e sono stat@ proprio molto cosi troppo un una il la davvero veramente super
    sempre che come piu di assolutamente totalmente completamente era stavi un_po solo del tutto lo
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
    s: `stai_dicendo dicendo hai_detto dire dimmi dici rispondere dammi dare dai darmi dillo provare
    prova cerca_di`,
    S: "ancora di_nuovo un_altra_volta",
    E: `nuovo_materiale qualcos_altro qualcosaltro qualcosa_di_diverso qualcosa_di_nuovo altr@ altre divers@ diverse
    nuova nuove una_cosa_che_non`,
    V: "siri alexa cortana bixby google google_assistant chatgpt gpt gemini claude copilot grok hal tay sophia",
    M: `piu_forte meglio piu_intelligente migliore superiore piu_sveglia piu_brav@
     piu_simile`,
    l: "vorrei_che_fossi bravo_come brava_come in_confronto rispetto",
    p: "smetti_di smettila_di smettetela_di basta",
  },
  yes: {
    says: "certo volentieri certamente va_bene d_accordo perfetto con_piacere per_favore",
    beside: "grazie mille grande",
  },
  wish: {
    W: "voglio vogliamo vorrei vorremmo sono_pronto sono_pronta siamo_pronti desidero mi_piacerebbe ci_piacerebbe pronto_a pronta_a pronti_a ho_deciso abbiamo_deciso intendo",
    G: "prenotami prenotatemi fissami fissatemi",
    Z: "visitare",
    L: "vedere passare venire",
    T: "domani lunedi martedi mercoledi giovedi venerdi sabato domenica prossima_settimana",
    C: "posso possiamo potrei potremmo come_posso dove_posso quando_posso si_puo",
    V: "prendere firmare comprare acquistare prenotare fissare fare versare riservare bloccare programmare",
    O: "contratto lotto casa appartamento visita appuntamento offerta caparra acconto prenotazione immobile terreno compromesso chiamata",
    S: "andare_avanti dove_firmo fare_un_offerta la_prendo la_prendiamo procedere_con_l_acquisto",
    R: "mi_chiamate chiamatemi chiamarmi richiamatemi richiamarmi mi_chiama_qualcuno mi_richiama",
    N: "non mai senza non_ancora",
    F: "se quando prima dopo",
    Q: "cosa_succede devo quanto perche cos_e",
    d: "il la lo un una di del della l per mio nostro questo questa ora oggi con i le per_favore",
  },
  meets: {
    phone:
      "chiamata chiamate chiamare chiamarmi chiamatemi chiami chiamami richiamami richiamare richiamatemi richiamarmi mi_chiama mi_chiami mi_chiamate telefono telefonata telefonare telefonica telefonico per_telefono",
    place:
      "visita visite visitare passare passo venire vengo venirvi_a_trovare di_persona dal_vivo in_sede in_presenza vederlo vederla vederli vederle vedere_il vedere_la vedere_le vedere_l in_ufficio vostro_ufficio sopralluogo",
    video:
      "online on_line video videochiamata videochiamate videoconferenza in_video zoom google_meet su_teams skype virtuale virtualmente a_distanza da_remoto",
    not: "non mai senza invece_di invece_che invece_della anziche piuttosto_che al_posto_di",
    rather: "invece piuttosto preferisco preferiamo preferirei meglio",
  },
  felt: {
    not: "non mai neanche",
    am: "sono siamo mi_sento",
    so: "molto davvero cosi veramente totalmente assolutamente proprio",
    angry: "furios@ arrabbiat@ incazzat@ indignat@ infuriat@ arrabbiatissim@",
    frustrated: "frustrat@ stuf@ delus@ esasperat@",
    anxious: "preoccupat@ spaventat@ disperat@ terrorizzat@ angosciat@ in_ansia",
  },
  asked: {
    J: "escalation trasferiscimi collegami passami trasferitemi",
    C: `trasferire trasferirmi trasferisci mi_trasferisca mi_trasferisci passare passarmi passatemi mi_passi
    mi_passa mi_passate connettere connettermi connettimi collegare collegarmi mettimi_in_contatto
    mettetemi_in_contatto mi_metta_in_contatto mettere_in_contatto metterti_in_contatto
    mettermi_in_comunicazione mettimi_in_comunicazione mi_metti_in_contatto inoltrare inoltrami reindirizzare
    reindirizzarmi essere_trasferit@ essere_messo indirizzarmi girare mi_colleghi 
    mi_mettete_in_contatto smistami`,
    Z: "con_chi_devo a_chi_devo con_chi_potrei chi_posso con_chi_si_puo",
    Q: `sei e_un e_una sto_parlando stai_parlando siete lei_e parlo_con sto_chattando chi_e chi_sei sono_in_contatto
     tu_sei ho_parlato questo_e questa_e saresti parli conosci`,
    X: "c_e ce ci_sono esiste avete hai ci_sarebbe c_era v_e",
    N: `basta niente non mai senza nessun nessun@ ne invece_di anziche piuttosto_che odio inutile evitare basta_con stufo_di
    smetti smettila`,
    n: "no",
    F: "se_parlo quando dopo prima_di dopo_aver mentre finche se_voglio",
    D: "devo_per_forza dovrei e_necessario bisogna",
    G: `voglio vorrei vorremmo desidero ho_bisogno_di ho_bisogno_d ho_bisogno_dell bisogno mi_serve serve dammi
    datemi mi_dia cerco chiedo preferirei preferisco esigo pretendo trovami richiedo mi_servirebbe vogliamo
    chiamami chiamatemi mi_occorre gradirei`,
    H: `puoi potresti puo potrebbe potete potreste mi_puoi mi_puo mi_potete mi_potresti mi_potrebbe riesci_a
    riesce_a`,
    W: `mi_fa posso potrei possiamo potremmo come_posso come_faccio come_si_fa_a come_potrei mi_piacerebbe
    devo fammi fatemi mi_faccia lasciami lasciatemi aiutami_a aiutatemi_a mi_aiuti_a possibile possibile_che
    modo_di cerco_di sto_cercando_di provo_a si_puo cosa_devo_fare che_devo_fare dove_posso quando_posso
    perche_non_posso vorrei_poter poter^ possibilita_di`,
    e: "avere ottenere vedere",
    T: `parlare parlarne chattare comunicare conversare discutere contattare contattate contatt@ contatti
    mettermi_in_contatto mettersi_in_contatto entrare_in_contatto parla_con parlate_con confrontarmi interagire
    dialogare chiacchierare essere_messo_in_contatto conversazione avere_a_che_fare sentire rivolgermi parlarci
    messo_in_contatto incontrare essere_assistito essere_seguito`,
    R: `chiamare chiami richiamare richiami telefonare`,
    P: `uman@ umani umane essere_umano esseri_umani operatore operatrice operatori agente agenti consulente
    consulenti rappresentante responsabile supervisore manager addett@ addetti impiegat@ dipendente venditore
    venditrice commerciale specialista espert@ direttore direttrice capo persona_reale persona_vera
    persona_umana persona_in_carne_e_ossa vera_persona collaboratore assistente_umano funzionario incaricat@
    persone_reali persone_vere personale_umano vero_umano centralinista referente tecnico membro_del_team
    membro_dello_staff`,
    S: "qualcun@",
    E: "persona persone individuo gente uomo donna",
    O: `servizio_clienti assistenza_clienti servizio_di_assistenza supporto assistenza sostegno servizio_cliente
    supporto_clienti centro_assistenza ufficio_vendite customer_service servizio_assistenza ufficio_commerciale
    help_desk`,
    B: "bot bots robot macchina macchine ia computer chatbot risponditore automatico",
    h: "aiuto aiutare aiutarmi aiuti servizio mi_aiuti intervento",
    V: "qui online presente",
    A: "reale reali ver@ veri vere viv@ autentico manuale in_carne_e_ossa proprio altr@ competente",
    K: "capisco capisci capisce so serve_a_niente funziona rispondi risponde capito servi importa risolve",
    M: "mio mia miei mie nostr@ suo sua",
    m: "mi me ci",
    i: "io noi",
    d: `a al all@ con un una uno il la lo le i gli l di del dell@ d dell vostr@ tuo qualche in da dal ad per su
    quest@ colla col e`,
    z: `per_favore perfavore per_piacere adesso ora subito immediatamente urgente urgentemente solo soltanto
    direttamente oggi ciao salve buongiorno buonasera si ok allora quindi davvero veramente semplicemente prego
    al_piu_presto piuttosto finalmente cortesemente scusi scusa cazzo prima anche`,
    b: "credo penso",
    c: "o perche oppure cosi ed",
    U: "tu voi loro lui lei",
    q: "che chi cui quale",
    o: "soldi denaro riguardo circa sul",
    x: `risorse diritti errore commissione commissioni nome numero orari orario stipendio immobiliare_di natura
    risorsa`,
    L: "ieri settimana_scorsa mese_scorso l_altro_giorno poco_fa fa",
    t: "detto dice ha_detto",
    y: "grazie grazie_mille",
    a: "disponibile disponibili libero",
    r: "mi_puo_richiamare mi_puo_chiamare mi_potete_chiamare mi_potete_richiamare mi_puoi_chiamare mi_puoi_richiamare chiamarmi richiamarmi contattarmi mi_chiami mi_contatti mi_richiami chiamatemi richiamatemi mi_chiamate mi_richiamate",
  },
  lines: {
    checking: "Chiedo a un collega.",
    unknown: "Mi dispiace, questo non lo so.",
    greeting: "Buongiorno! Che cosa vorrebbe sapere?",
    nature: "Sono un assistente, un programma e non una persona. Può parlare con una persona in qualsiasi momento.",
    able: "Rispondo alle domande con ciò che questo sito mi ha detto, e può parlare con una persona in qualsiasi momento. Che cosa vorrebbe sapere?",
    there: "Sono qui. Che cosa vorrebbe sapere?",
    missed:
      "Mi dispiace, non era questa la sua domanda. Può dirla con altre parole? Può anche parlare con una persona in qualsiasi momento.",
    decline: "Va bene. Che cosa vorrebbe sapere?",
    thanks: "Prego. C'è altro che vorrebbe sapere?",
    bye: "Arrivederci, e grazie della visita.",
    nod: "Va bene. Sono qui se vuole sapere altro.",
    told: "Capisco.",
    next: "Che altro vorrebbe sapere?",
    thanked: "Grazie.",
    thankedName: "Grazie, {name}.",
    contactNoted: "Grazie per il suo contatto.",
    noted: "È annotato.",
    notedWords: "Annotato: {values}.",
    checked: "Ho chiesto al team: {text}",
    unchecked:
      "Ho chiesto al team, ma ora nessuno ha potuto dirmelo. Può parlare con una persona in qualsiasi momento.",
    promised: "{by} mi ha lasciato questo sul nostro colloquio con lei: {text} Mi atterrò a questo.",
    planned:
      "La sua chiamata con {name} è {when}. Può spostarla o annullarla nella scheda della chiamata in questa pagina.",
    appointed: "Ha un appuntamento con {name} {when}. Può spostarlo o annullarlo nella sua scheda in questa pagina.",
    unplanned: "In questa chat non c'è nessuna chiamata prevista con lei.",
    callback: "Qualcuno del nostro team la contatterà entro {when}.",
    kept: "Nel menu, sotto «I miei dati», vede ciò che è annotato su di lei e può cambiarlo o farlo dimenticare. Il nostro team cancella tutto su richiesta.",
    foreign: "Quello che so è scritto in {language}, quindi non sono sicuro che risponda alla sua domanda.",
    closest: "Ciò che più si avvicina:",
    repeats: "Mi sto ripetendo, e sembra non aiutarla. Può parlarne con una persona.",
    concern: "Mi dispiace. Di questo dovrebbe occuparsi una persona.",
    urgent: "Sembra urgente.",
    feeling: "Mi dispiace, capisco che è difficile.",
    confused: "Mi dispiace che sia poco chiaro.",
    away: "Al momento non c'è nessuno del nostro team.",
    back: "Siamo di nuovo qui: {when}.",
    unsure: "Non sono sicuro. È una di queste cose?",
    unfound:
      "Questo non lo so. Rispondo solo con quello che mi è stato dato, e lì non ho trovato nulla sulla sua domanda.",
    partly: "Su «{text}» non so nulla.",
    call: "Qui può scegliere un orario per una telefonata o lasciare un contatto.",
    time: "Qui può scegliere un orario o lasciare un contatto.",
    gladly: "Volentieri.",
    team: "Di questo si occupa il nostro team.",
    perhaps: "Questo non lo so, ma forse il nostro team sì.",
    person: "Può parlare con una persona in qualsiasi momento.",
  },
  talk: {
    greeting: "ciao salve buongiorno buonasera buon_giorno buona_sera buon_pomeriggio ehi hey",
    thanks:
      "grazie grazie_mille molte_grazie ti_ringrazio la_ringrazio vi_ringrazio mille_grazie gentilissim@ gentilissimi grandissimi",
    bye: "arrivederci a_presto a_dopo buona_giornata buona_serata buonanotte buon_weekend addio ci_vediamo a_domani",
    nod: `ok okay va_bene bene benissimo si certo perfetto ottimo capito ho_capito capisco ah oh eh hm hmm wow lol haha ahah ahahah d_accordo chiaro bello bravi brav@ ecco giusto
      esatto peccato pazienza non_importa fantastico meraviglioso comodo utile molto_utile buono_a_sapersi figurati come_stai come_sta`,
    there: "ci_sei ci_sei_ancora c_e_qualcuno sei_li siete_li c_e_nessuno sei_ancora_li ci_siete pronto",
    what: "sei siete lei_e e_questo sto_parlando_con parlo_con questo_e e_un",
    being: "uman@ persona bot robot ia macchina computer programma persona_vera persona_reale chatbot essere_umano",
    able: "cosa_puoi_fare cosa_sai_fare che_cosa_puoi_fare come_puoi_aiutarmi come_mi_puoi_aiutare aiuto a_cosa_servi chi_sei",
    missed:
      "non_e_quello_che_ho_chiesto non_ho_chiesto_questo non_era_la_mia_domanda non_e_la_mia_domanda non_hai_risposto non_ha_risposto non_hai_capito non_ha_capito non_mi_hai_capito",
    no: "no non_ora non_ancora non_serve non_c_e_bisogno non_occorre",
    needless: "non_ho_bisogno_di non_voglio non_mi_serve non_ci_serve",
    someone: "person@ uman@ operatore consulente nessuno chiamata parlare_con essere_richiamat@ essere_chiamat@",
    filler: `o per la il lo i le l tua sua vostra aiuto risposta informazione informazioni info tutto tutti tante molto tanto davvero di cuore e ma allora questo era e_tutto e_tutto_qui nient_altro per_ora un una a te lei voi gentile veloce ancora
      squadra team stato stata disponibilita pazienza intanto`,
    wants: `dimmi mi_dica ditemi spiegami mi_spieghi spiegatemi mostrami mi_mandi mandami vorrei_sapere voglio_sapere volevo_sapere mi_chiedevo ho_una_domanda una_domanda
      puoi puo potete potresti potrebbe c_e ci_sono avete hai posso possiamo si_puo qual quale quali quando dove come quanto quanta quanti quante perche chi cosa che_cosa fate offrite accettate`,
  },
  numbers:
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti",
  verdict: {
    answer: "risposta rispondere",
    unknown: "sconosciuto",
    human: "umano persona",
    ask: "chiedere domandare",
    full: "completa completo",
    part: "parziale parte",
    none: "niente nessuna",
    "no-question": "nessunadomanda",
    yes: "sì",
    no: "no",
  },
  mine: {
    call: "(?:la )?(?:mia|nostra) (?:chiamata|telefonata)",
    when: "quando [^.?!]{0,25}(?:chiam|richiam|contatt)[a-z]*",
    data: "cosa (?:sapete|sa|conservate) [^.?!]{0,12}(?:di|su) (?:me|noi)|(?:cancell|elimin|dimentic)[a-z]* [^.?!]{0,20}(?:i miei dati|il mio (?:numero|nome)|la mia (?:mail|email))|gdpr",
  },
  told: {
    self: "(?:sono|qui|mi chiamo|(?:il )?mio nome e|sono io,|parla|scrive)",
    weak: "sono|qui",
    behind: "qui|all['’]apparecchio",
    my: "mi[oa]|miei|mie|nostr[oaie]",
    partner: "moglie|marito|compagn[oa]|fidanzat[oa]|famiglia|figli[ao]?|ragazz[oa]|madre|padre|sorella|fratello",
    and: "e|ed",
    me: "io|me|noi",
    with: "ho|abbiamo|(?:con|vivo con|viviamo con)(?: (?:i|le))?(?: (?:miei|mie|nostr[ie]))?|miei|nostri|noi e",
    count: "\\d{1,2}|un[oa]?|due|tre|quattro|cinque|sei",
    child: "(?:(?:piccoli )?(?:figli[oae]?|bambin[oiae]|bimb[oiae]|ragazz[ie]|can[ei]|gatt[oi]|nipot[ie]))",
    us: "siamo noi",
    alone: "vivo (?:da )?sol[oa]",
    numeral:
      "un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quindici|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento|mezzo(?= mil)|e",
    scale: "mila|mille|k|milion[ei]",
    currency: "[€$]|euro|franchi|dollari",
    first: "io|mi|mio|mia|ci|nostr[oa]|posso|voglio|vorrei|possiamo|vogliamo|vorremmo|ho|abbiamo|noi",
    spend: "spendere|pagare|arrivare a|arrivare fino|budget|massimo|tetto|limite|mettere|investire|permetter[a-z]+",
    more: "(?:piu|oltre)(?: di)?",
    denial: "non|mai|nemmeno",
    owed: "rimbors[a-z]+|cauzione|caparra|acconto|fattura|affitto|stipendio|costa|costano|vale|devo|dobbiamo|multa|prestito|mutuo|assicurazione|guadagn[a-z]+|vend[a-z]+|ciascuno|mensil[ei]|al mese|sconto|pagato|perche|prezzo|tariffa|addebitat[a-z]",
    move: "ci trasferiamo|mi trasferisco|trasferir(?:ci|mi)|traslochiamo|trasloco|traslocare|entrare|(?:lasciare|liberare|uscire d[ai][a-z]*) (?:la |l['’])?(?:casa|appartamento)|(?:affitto|contratto)[a-z ]{0,14} (?:scade|finisce|termina)",
    month:
      "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|primavera|(?:l['’])?estate|autunno|inverno|natale|pasqua|ferragosto",
    edge: "(?:(?:a )?(?:fine|inizio|meta)(?: di)?)|dopo|prima di|entro",
    unit: "giorn[oi]|settiman[ae]|mes[ei]|ann[oi]",
    past: "detto|scors[oaie]|fa|volevamo|volevo|abbiamo traslocato|20[012]\\d|eravamo",
    sent: "mandat[oaie]|inviat[oaie]|scritto|ricevut[oaie]|arrivat[oaie]|tornat[oaie]|viene da|inoltrat[oa]",
    others: "lui|lei|loro|vostr[oa]|amic[a-z]+|vicin[oa]|capo|collega|fratello di|banca|gente",
    asks: "che|cosa|quanto|quanti|quando|dove|quale|chi|come|perche|se|avete|potete|puo|c['’]e|supponiamo|mettiamo",
  },
  search: {
    stop: `a ad agli ai al alla alle allo altra altre altri altro anche ancora avere avete aveva avevo bene buona
    buongiorno c che chi ci ciao cio come con cosa cose cui d da dagli dai dal dalla dalle dei del della delle dello
    dentro di dire do dopo dovrei deve devo e ed era essere fa facciamo fanno fare fate favore fino fra gia gli
    grazie ha hai hanno ho i il in io l la le lei li lo loro lui ma mai me meno mi mia mie miei mio molta molte
    molti molto ne nei nel nella nelle nessuno no noi non nostra nostro o od offrite ogni oppure per perche piu poi
    posso possiamo possibile potete potrei prima puo pure qua qual quale quali qualche qualcosa qualcuno quando
    quanta quante quanti quanto quel quella quelle quelli quello questa queste questi questo qui quindi sa sapere
    sara sarebbe se sei sempre senza si sia siamo siete sono sta stare state sto su sua sue sui sul sulla suo suoi
    te tra tu tua tuo tutta tutte tutti tutto un una uno va vado vi voglio voi volevo vorrei vostra vostre vostri
    vostro sapete fatto avrei bisogno venire vengo viene venite arrivo adesso ora succede`,
    joins: "e ed inoltre anche",
    asks: "come quando dove quale quali chi quanto quanta quanti quante perche posso si avete c che cosa e sono bisogna fate",
    refers: "lo la li le cio questo quello quella esso ci ne allora",
  },
  mail: {
    subject: "{site}: un messaggio per lei",
    wrote: "{name} ha scritto:",
    answer: "Risponda a questa e-mail, oppure continui nel browser:",
    stop: "Per non ricevere altri messaggi, risponda STOP o apra",
    stopWords: "stop basta cancella disiscrivimi",
  },
} satisfies LanguageWords;
