/** Italian: words by which a reply claims what has not happened. */
import type { ClaimWords } from "./words.ts";

export const it = {
  numbers: `uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
    diciassette diciotto diciannove venti`,
  larger: "trenta quaranta cinquanta sessanta settanta ottanta novanta | cento | mille mila | milione milioni",
  says: {
    i: "io ho l'ho sto vado",
    we: "noi abbiamo l'abbiamo",
    a: "un una uno nostro nostra mio mia",
    staff: `qualcuno colleg* operator* consulent* person* agent* specialist* responsabil* espert* rappresentant* squadra
      team tecnic* diret* addett* reparto ufficio venditor* incaricat* medic* dottor* infermier* meccanic* ingegner*
      avvocat* autist* titolar* capo`,
    you: "la le ti vi te lei voi suo sua suoi sue tuo tua vostro vostra",
    thing: "appuntament* visit* prenotazion* rimbors* richiest* ordin* incontr* chiamat* tutto",
    has: "ho l'ho abbiamo l'abbiamo ha hanno",
    was: "stato stata stati state",
    is: "è sono",
    will: "sto_per farò vado_a stiamo_per sarà saranno verrà verranno",
    now: `ora subito adesso immediatamente presto a_breve tra_poco fra_poco oggi domani in_questo_momento tra_un_attimo
      stasera stamattina questo_pomeriggio questa_sera`,
    not: "non nessuno nessuna niente nulla mai senza né",
    if: "se quando",
    can: `può puoi posso possiamo potete possono potrebbe potrei vuole vuoi desidera desideri vorrebbe dovrebbe deve
      come potrà`,
    when: "una_volta dopo prima finché appena non_appena",
    but: "ma però tuttavia",
    title: "signor signora signorina sig dottor dottoressa dott",
    paper: "contratto accordo polizza",
    reads: "permette significa consente autorizza",
    said: `resti_in_linea rimanga_in_linea attenda_in_linea attenda un_attimo_per un_momento_per sta_arrivando
      è_in_arrivo è_fatto tutto_fatto tutto_a_posto riceverà_una_chiamata riceverà_una_telefonata
      riceverai_una_chiamata verrà_contattat* verrà_richiamat* sarà_contattat* sarà_richiamat* sarai_contattat*`,
    participle: ".{2,}(?:at|it|ut|ott|ett|est|ert|ess|es|os|os|int|ist|elt|att)[oaie]",
    future: ".{2,}(?:erà|irà|arà|drà|vrà|eranno|iranno|dranno|eremo|iremo|dremo)",
    speaks: `spiegato menzionato detto indicato descritto riassunto risposto capito letto trovato controllato visto
      guardato cercato sentito dato mostrato aiutato stato avuto potuto imparato sarà avrà potrà dovrà saranno
      avranno potranno troverà riceverà cercando spiegando guardando parlando chiedendo dicendo riferendo`,
    some: "un una più informazioni abbastanza",
    progress: ".{2,}(?:ando|endo)",
    acts: {
      book: {
        state: "prenotat* confermat* fissat* riservat* programmat* iscritt* registrat*",
        done: `prenotato confermato fissato riservato programmato iscritto registrato bloccato organizzato spostato tenuto`,
        did: "prenoto riservo prenoterò fisserò riserverò confermo",
        does: "prenotiamo riserviamo fissiamo prenoteremo riserveremo fisseremo blocco fisso",
        do: "prenotar* fissar* confermar* riservar* bloccar*",
        doing: "prenotando fissando",
      },
      reach: {
        done: "contattato chiamato richiamato",
        did: "chiamerò contatterò richiamerò",
        does: `contatterà chiamerà richiamerà contatteranno chiameranno richiameranno contatteremo chiameremo richiameremo
          risponderà raggiungerà ricontatterà ricontatteremo scriverà sentirà metterà_in_contatto contatta chiama
          richiama ricontatteranno ricorderemo ricorda ricordiamo`,
        do: "contattar* chiamar* richiamar* ricontattar* scriver*",
      },
      join: {
        state: "trasferit* collegat* inoltrat*",
        done: "trasferito collegato passato inoltrato messo_in_contatto assegnato",
        did: "trasferisco collego metto_in trasferirò collegherò",
        does: "trasferiamo colleghiamo passiamo mettiamo_in unirà interverrà aiuterà subentrerà passo inoltro",
        do: "trasferir* collegar* passar* metter* inoltrar*",
        doing: "trasferendo collegando passando mettendo",
      },
      tell: {
        state: "avvisat* informat* avvertit*",
        done: `avvisato informato avvertito detto chiesto segnalato inoltrato trasmesso comunicato passato notificato girato`,
        did: "informo avverto avviserò informerò segnalo segnalerò",
        does: "avviseremo informeremo avvisiamo avviso inoltro",
        do: "avvisar* informar* avvertir* segnalar* chieder*",
      },
      grant: {
        state: "approvat* accettat* annullat* autorizzat* concess* cancellat*",
        done: `approvato accettato annullato autorizzato concesso rimborsato applicato eliminato scontato cancellato
          modificato aggiornato accreditato azzerato tolto prorogato elaborato disposto`,
        did: "approvo annullo applico autorizzo concedo rimborserò applicherò scalo tolgo",
        does: `rimborseremo applicheremo annulleremo sconteremo accrediteremo rimborserà concediamo concederemo rimborso`,
        do: "approvar* rimborsar* annullar* applicar* scontar* accreditar* conceder*",
      },
      send: {
        state: "inviat* spedit*",
        done: "inviato mandato spedito",
        did: "spedisco invierò manderò mando",
        does: "invieremo manderemo inviamo invierà manderà inviano invio",
        do: "inviar* mandar* spedir*",
        doing: "inviando mandando",
      },
      promise: {
        state: "garantit*",
        done: "garantito promesso",
        did: "garantisco prometto assicuro garantirò",
        does: "garantiamo promettiamo assicuriamo",
        do: "garantir* promettere assicurar*",
      },
    },
  },
} satisfies ClaimWords;
