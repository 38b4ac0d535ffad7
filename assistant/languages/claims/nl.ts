/** Dutch: words by which a reply claims what has not happened. */
import type { ClaimWords } from "./words.ts";

export const nl = {
  everyday: `de het een en van ik je u dat die in te is op aan met als voor had er maar om hem dan zou of wat mijn men dit
    zo door over ze zich bij ook tot jij naar hebt heeft hebben wij we uw kunt kan niet geen worden wordt zijn was
    waren deze hun meer nog wel onze ons wie hoe waar wanneer bent ben mag moet goed graag vanaf zonder tussen
    binnen`,
  numbers: `één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    achttien negentien twintig`,
  larger: `dertig veertig vijftig zestig zeventig tachtig negentig | honderd honderden | duizend duizenden | miljoen
    miljoenen`,
  says: {
    i: "ik",
    we: "we wij",
    a: "een onze mijn",
    staff: `iemand colleg* medewerk* adviseur* specialist* manager* expert* verkoper* vertegenwoordig* team agent*
      monteur* leidinggevende* directeur afdeling verkoopteam hij zij makelaar* arts dokter* ingenieur* advoca*
      chauffeur* eigenaar chef planner*`,
    you: "u uw je jou jouw jullie",
    thing: `afspraak afspraken bezoek bezichtiging reservering boeking terugbetaling aanvraag bestelling gesprek alles
      rondleiding`,
    has: "heb hebben heeft",
    was: "werd werden geworden",
    is: "is zijn staat bent",
    will: "zal zullen ga gaat gaan wordt worden",
    now: `nu direct meteen zo straks binnenkort onmiddellijk vandaag morgen dadelijk zo_meteen spoedig vanmiddag
      vanavond vanochtend`,
    not: "niet geen nooit niemand niets zonder",
    if: "als indien of wanneer",
    can: "kan kunt kunnen kun zou zouden wilt wil willen mag mogen moet moeten hoe",
    when: "zodra nadat voordat totdat",
    but: "maar echter",
    title: "meneer mevrouw dhr mevr mw dr",
    paper: "contract overeenkomst polis",
    reads: "betekent bepaalt zegt",
    said: `blijf_aan_de_lijn blijft_u_aan een_moment_geduld een_ogenblik momentje is_onderweg komt_eraan is_geregeld
      alles_is_geregeld wordt_gebeld wordt_teruggebeld wordt_doorverbonden wordt_gecontacteerd geregeld`,
    participle: "(?:ge|be|ver|er|ont|her|over|onder)[a-zëï]{2,}(?:t|d|en|an)|[a-z]{2,6}ge[a-zëï]{2,}(?:t|d|en|an)",
    speaks: `uitgelegd genoemd gezegd beschreven samengevat beantwoord geantwoord begrepen gelezen gevonden gecontroleerd
      nagekeken gezien gezocht gehoord gegeven getoond geholpen geweest gehad gekund geleerd vermeld uitleggen
      zeggen tonen helpen beantwoorden noemen geven graag help beveel wens dank hoop leg toon noem geef zeg antwoord
      begrijp weet denk ben heb kan raad verwijs vind zie vertel zoek lees verstuur sta`,
    some: "geen een gegevens",
    acts: {
      book: {
        state: "geboekt gereserveerd bevestigd ingepland gepland vastgelegd ingeschreven aangemeld",
        done: "geregeld vastgezet verzet genoteerd afgesproken",
        does: "boek reserveer bevestig plan leg_vast schrijf_u regel",
        do: "boeken reserveren bevestigen inplannen plannen vastleggen regelen",
      },
      reach: {
        done: "gebeld gecontacteerd teruggebeld",
        does: `belt bel neemt_contact neem_contact bellen_u nemen_contact contacteert komt_bij_u herinneren herinnert`,
        do: "bellen terugbellen contacteren contact_opnemen opnemen mailen benaderen",
      },
      join: {
        state: "doorverbonden doorgestuurd overgedragen",
        done: "verbonden doorgezet toegewezen",
        does: "verbind verbinden stuur_u zet_u geef_u neemt_het neemt_over sluit_aan schuift_aan draag",
        do: "doorverbinden verbinden overdragen overnemen doorsturen aansluiten",
      },
      tell: {
        state: "geïnformeerd ingelicht verwittigd",
        done: "verteld gezegd gevraagd doorgegeven gemeld gewaarschuwd laten_weten",
        does: "informeer vertel vraag geef_dit geef_het geef_uw meld licht",
        do: "informeren vertellen doorgeven melden inlichten vragen",
      },
      grant: {
        state: "goedgekeurd geannuleerd geaccepteerd toegekend kwijtgescholden",
        done: `terugbetaald vergoed toegepast verwijderd gewijzigd verlengd verrekend teruggestort bijgeschreven verwerkt`,
        does: "annuleer keur scheld betaal betalen_u geef_u verleen",
        do: "goedkeuren terugbetalen vergoeden annuleren kwijtschelden toepassen terugstorten",
      },
      send: {
        state: "verzonden",
        done: "gestuurd gemaild toegestuurd opgestuurd verstuurd",
        does: "stuur sturen mail stuurt",
        do: "sturen opsturen mailen toesturen versturen",
      },
      promise: {
        state: "gegarandeerd",
        done: "beloofd",
        does: "garandeer garanderen beloof beloven zorg",
        do: "garanderen beloven ervoor_zorgen",
      },
    },
  },
} satisfies ClaimWords;
