/** French: words by which a reply claims what has not happened. */
import type { ClaimWords } from "./words.ts";

export const fr = {
  numbers: `un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit
    dix-neuf vingt`,
  larger: `trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix | cent cents | mille | million
    millions`,
  says: {
    i: "je j'ai j'envoie j'appelle j'annule j'informe j'organise moi",
    we: "nous on avons",
    a: "un une notre mon ma",
    staff: `quelqu'un collègue* conseiller* conseillère* agent* personne spécialiste* responsable* expert* experte*
      consultant* commercial* équipe* technicien* directeur directrice gérant* représentant* opérateur* il elle ils
      médecin* infirmi* mécanicien* ingénieur* avocat* livreur* réceptionniste* patron patronne chef* jardinier*`,
    you: "vous votre vos te toi ton ta tes tu",
    thing: "rendez_vous visite* réservation* remboursement* demande* commande* réunion appel tout créneau",
    has: "j'ai ai avons a ont l'ai l'a",
    was: "été",
    is: "est sont c'est êtes es",
    will: "vais va allons vont viens venons sera seront serez viens_de",
    now: `maintenant tout_de_suite immédiatement bientôt sous_peu dans_un_instant aujourd'hui demain d'ici_peu
      prochainement rapidement actuellement en_train cet_après_midi ce_soir ce_matin tout_à_l'heure`,
    not: "ne pas jamais aucun aucune rien n'ai n'est n'a plus sans n'y",
    if: "si s'il quand lorsque",
    can: `peux peut pouvons pouvez peuvent pourrais pourrait pourrez voulez veux souhaitez souhaite aimeriez devez faut
      devriez comment volontiers pourra`,
    when: "une_fois après avant dès jusqu'à dès_que",
    but: "mais cependant toutefois",
    title: "monsieur madame mademoiselle mme mlle m",
    paper: "contrat accord bail police",
    reads: "permet signifie autorise prévoit",
    said: `ne_quittez_pas ne_raccrochez_pas un_instant_s'il un_moment_s'il veuillez_patienter patientez est_en_route
      en_chemin c'est_fait c'est_noté tout_est_prêt tout_est_réglé recevrez_un_appel serez_contacté* serez_rappelé*
      serez_appelé* serez_recontacté*`,
    participle: ".{2,}(?:é|ée|és|ées|i|ie|u|ue|us|is|ise|it|ite|ert|erte)",
    future: ".{2,}(?:era|ira|dra|vra|tra|eront|iront|dront|erons|irons|drons|erai|irai|drai)",
    speaks: `expliqué mentionné dit indiqué décrit résumé répondu compris lu trouvé vérifié vu regardé cherché entendu
      donné montré aidé été eu pu appris aussi ici oui merci ainsi parmi fera sera aura pourra faudra devra seront
      auront pourront trouvera recevra expliquerai dirai montrerai aiderai répondrai donnerai serai ferai`,
    some: "un une des plus accès assez",
    acts: {
      book: {
        state: "réservé* confirmé* planifié* programmé* fixé* inscrit*",
        done: "réservé confirmé planifié programmé fixé inscrit bloqué organisé pris enregistré",
        does: `réserve réservons confirme confirmons planifie bloque bloquons réserverai réserverons inscris organise
          organisons`,
        do: "réserver confirmer planifier programmer fixer bloquer inscrire organiser prendre_rendez",
      },
      reach: {
        done: "contacté appelé rappelé",
        does: `rappellera appellera contactera recontactera rappelle contacte recontacte rappellerons appellerons
          contacterons contacterai rappellerai appellerai rappelons contactons recontactons recontacterons écrira
          écrirons répondra rejoindra reviendra reviendrons prendra_contact prendrons_contact rappelleront contacteront`,
        do: "rappeler appeler contacter recontacter écrire prendre_contact revenir_vers",
      },
      join: {
        state: "transféré* connecté* transmis redirigé*",
        done: "transféré connecté transmis redirigé passé mis_en_relation",
        does: `transfère transférons connecte passe mets_en mettons_en transférerai redirige dirige oriente rejoint rejoindra`,
        do: "transférer connecter passer mettre_en rejoindre rediriger transmettre orienter",
      },
      tell: {
        state: "prévenu* informé* averti* alerté*",
        done: "prévenu informé averti signalé dit demandé transmis alerté notifié fait_suivre",
        does: "préviens informe avertis transmets signale préviendrai informerai transmettrai transmettrons demande",
        do: "prévenir informer avertir transmettre signaler demander alerter",
      },
      grant: {
        state: "approuvé* accepté* annulé* validé* accordé*",
        done: `approuvé accepté annulé validé accordé remboursé appliqué supprimé offert déduit crédité modifié exonéré
          traité effectué effacé prolongé levé`,
        does: `approuve annule applique valide accorde rembourse rembourserons rembourserai appliquerons annulerons déduirons
          accorderons accordons offrons remboursera déduis`,
        do: "approuver rembourser annuler appliquer valider accorder déduire créditer offrir exonérer",
      },
      send: {
        state: "envoyé* expédié*",
        done: "envoyé expédié adressé",
        does: "envoie envoyons enverrai enverrons enverra adresse enverront adresserai expédions",
        do: "envoyer expédier adresser",
      },
      promise: {
        state: "garanti*",
        done: "garanti promis",
        does: "garantis promets assure garantissons promettons assurons",
        do: "garantir promettre assurer",
      },
    },
  },
} satisfies ClaimWords;
