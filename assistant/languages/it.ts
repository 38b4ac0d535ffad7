/** Italian. */
import type { LanguageWords } from "./language.ts";

export const it = {
  everyday: `il lo la i gli le un uno una e sono sei siamo siete essere era ho hai ha abbiamo avete hanno io tu lui lei noi voi loro mi ti si ci vi mio mia tuo tua suo sua che di del della dei delle da dal in nel nella con su per tra fra a al alla
    non ma se come quando dove perche chi cosa quale questo questa quello molto troppo piu anche gia qui puo puoi posso vorrei voglio devo parlare grazie ciao si qualcuno qualcosa niente sempre mai proprio c ce vero umano dire risposta`,
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
  numbers:
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti",
  lines: { checking: "Chiedo a un collega.", unknown: "Mi dispiace, questo non lo so." },
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
} satisfies LanguageWords;
