/** German: words by which a reply claims what has not happened. */
import type { ClaimWords } from "./words.ts";

export const de = {
  numbers: `eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
    achtzehn neunzehn zwanzig`,
  larger: `dreißig vierzig fünfzig sechzig siebzig achtzig neunzig | hundert hunderte | tausend tausende | million
    millionen`,
  says: {
    i: "ich",
    we: "wir",
    a: "ein eine einer unser unsere unserer mein meine",
    staff: `jemand kolleg* mitarbeiter* berater* agent* mensch spezialist* manager* expert* verkäufer* verkaufsberater*
      vertreter* team vertrieb* techniker* leiter* ansprechpartner* chef* fachmann abteilung kundendienst*
      vertriebsteam verkaufsteam bauleiter* er arzt ärztin mechaniker* monteur* ingenieur* anwalt anwältin fahrer*
      handwerker* meister* inhaber*`,
    you: "sie ihnen ihr ihre ihren ihrem ihrer dich dir dein deine deinen deinem deiner euch du",
    thing: `termin* besuch* besichtigung* buchung* reservierung* erstattung* anfrage* antrag* bestellung* rückruf* anruf*
      gespräch alles das es platz`,
    has: "habe haben hat hab",
    was: "wurde wurden worden",
    is: "ist sind steht bin bist",
    will: "werde wird werden wirst",
    now: "jetzt gleich sofort umgehend in_kürze bald heute morgen demnächst direkt gerade soeben zeitnah",
    not: "nicht kein keine keinen keinem keiner nie niemand nichts niemals ohne weder",
    if: "wenn falls ob sofern",
    can: `kann können könnte könnten möchte möchten möchtest würde würden dürfen darf muss müssen sollte sollten wie
      wollen willst`,
    when: "sobald nachdem bevor bis",
    but: "aber jedoch doch",
    title: "herr herrn frau dr",
    paper: "vertrag vereinbarung police mietvertrag",
    reads: "erlaubt bedeutet besagt berechtigt",
    said: `bleiben_sie_dran bleiben_sie_in_der bitte_warten einen_moment_bitte moment_bitte ist_unterwegs auf_dem_weg
      ist_erledigt alles_erledigt werden_angerufen werden_zurückgerufen werden_kontaktiert werden_verbunden
      werden_weitergeleitet werden_weiterverbunden in_der_leitung hören_von_uns`,
    participle:
      "(?:ge|be|ver|er|ent|zer|um|über|miss|unter|hinter)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{2,6}ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{3,}iert",
    speaks: `erklärt erwähnt gesagt beschrieben zusammengefasst beantwortet geantwortet verstanden gelesen gefunden geprüft
      nachgesehen gesehen gesucht gehört gegeben gezeigt geholfen gewesen gehabt gekonnt gelernt genannt angegeben
      aufgelistet bekommen erhalten erklären sagen zeigen helfen beantworten nennen geben gern gerne versuchen helfe
      empfehle wünsche danke freue hoffe erkläre zeige nenne gebe sage antworte verstehe weiß denke glaube bin habe
      kann biete rate schlage verweise bedaure entschuldige beantworte stehe fasse finde sehe brauche vermute
      erzähle bitte suche lese meine`,
    some: "eine einen ein kein unterlagen informationen verfügung genug",
    acts: {
      book: {
        state: "gebucht vereinbart bestätigt reserviert eingetragen fest angemeldet vorgemerkt",
        done: "verschoben geblockt gesichert festgehalten organisiert notiert freigehalten",
        does: `buche reserviere bestätige vereinbare trage_sie blocke sichere merke_sie reservieren_ihnen buchen_ihnen
          organisiere halte_ihnen`,
        do: "buchen reservieren bestätigen vereinbaren eintragen sichern anmelden freihalten organisieren",
      },
      reach: {
        done: "angerufen kontaktiert zurückgerufen",
        does: `meldet melde rufe ruft kontaktiert kontaktiere melden_uns rufen_sie_an rufen_wir kontaktieren_wir melden_wir
          erinnert erinnern`,
        do: "anrufen zurückrufen melden kontaktieren zurückmelden schreiben",
      },
      join: {
        state: "verbunden weitergeleitet übergeben weiterverbunden durchgestellt",
        done: "zugewiesen übertragen eskaliert",
        does: `verbinde verbinden leite leiten stelle_sie stellen_sie übergebe übergeben übernimmt kommt_dazu schaltet_sich
          tritt_bei`,
        do: "verbinden weiterleiten durchstellen übergeben übernehmen weiterverbinden dazukommen",
      },
      tell: {
        state: "informiert benachrichtigt verständigt",
        done: "gesagt gefragt weitergegeben gebeten gemeldet mitgeteilt weitergeleitet",
        does: `informiere benachrichtige sage frage bitte_meinen bitte_unseren gebe_das gebe_ihre gebe_ihr leite_ihre`,
        do: "informieren benachrichtigen weitergeben mitteilen verständigen weiterleiten fragen",
      },
      grant: {
        state: "genehmigt storniert erlassen bewilligt akzeptiert freigegeben",
        done: `erstattet zurückerstattet gutgeschrieben gewährt angewendet gekündigt gelöscht geändert aktualisiert
          verlängert abgezogen rückerstattet veranlasst überwiesen`,
        does: `genehmige storniere erlasse erstatte gewähre erstatten erlassen gewähren schreibe_ihnen lösche ändere ziehe`,
        do: `genehmigen erstatten zurückerstatten stornieren erlassen gewähren gutschreiben löschen abziehen überweisen
          zurückzahlen`,
      },
      send: {
        state: "verschickt versendet",
        done: "geschickt gesendet zugeschickt gemailt zugesandt",
        does: "schicke sende schicken senden maile schickt sendet",
        do: "schicken senden zusenden zuschicken mailen",
      },
      promise: {
        state: "garantiert zugesichert",
        done: "versprochen",
        does: "garantiere garantieren verspreche versprechen sichere_ihnen sorge",
        do: "garantieren versprechen zusichern sicherstellen",
      },
    },
  },
} satisfies ClaimWords;
