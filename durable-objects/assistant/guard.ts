/**
 * Holds back what only an event may say: that a person is on the way, that something is booked, and, where a buyer's own
 * case is at stake, rates and guarantees. Text flows through at once; a clause is kept only from the first word on that
 * could begin a promise, and is judged whole. Pure.
 */

/** A clause that begins like this is somebody about to do something. */
const OPENS =
  /^\W*(?:(?:i|i'm|i've|i'll|i'd|we|we're|we've|we'll|let me|let us|you're|you are|you will|you'll|your|someone|somebody|one moment|please hold|please wait|hold on|stay|connecting|transferring|booking|done|all set|te|le|la|lo|les|voy|estoy|ahora|enseguida|alguien|su|tu|je|j'ai|nous|vous|votre|quelqu'un|un instant|ich|wir|sie|ihr|jemand|einen moment|ti|vi|vostro|suo|qualcuno|un momento|eu|vou|estou|você|seu|alguém)(?!\p{L})|我|您|你|请稍)/iu;

/** Words that a promise is made of. */
const DANGER =
  /transfer|connect|hand(?:ing|ed)? (?:you|this)|forward|pass(?:ing|ed)? you|book|schedul|appointment|reserv|confirm|arrang|guarantee|promise|call you|calling|colleague|agent|human|person|representative|specialist|\brate\b|apr\b|transfir|conect|paso con|agend|cita|transf[eé]r|mets en relation|rendez-vous|r[eé]serv|verbind|weiterleit|termin|gebucht|collego|metto in contatto|appuntamento|prenot|conect|marc(?:ad|ar)|agendad|转接|转给|预约|安排|经理|人工/iu;

/** Sentences that may only be said by an event. Each needs somebody who acts, and the act. */
const PROMISES: readonly RegExp[] = [
  // English
  /\b(i(?:'ve|'ll|'m| have| will| am| can| just)?|we(?:'ve|'ll|'re| have| will| are)?|let me)\b.{0,60}\b(transfer|connect|forward|hand|pass|put|patch|route|escalat\w*|loop)(?:r?ing|r?ed|ing|ed|s)?\b.{0,30}\b(you|this|chat|conversation|through|over|in)\b/iu,
  /\b(i(?:'ve|'ll|'m| have| will| am)?|we(?:'ve|'ll|'re| have| will| are)?|let me)\b.{0,40}\b(book|schedul|reserv|arrang|confirm)(?:e|ed|ing|es)?\b/iu,
  /\b(you(?:'re| are)|your (?:tour|visit|call|appointment|booking|slot|lot|home))\b.{0,40}\b(being (?:transferred|connected)|(?:is |are |has been |been )?(?:booked|scheduled|confirmed|reserved|all set))\b/iu,
  /\b(a|an|our|my|one of our|the)\b.{0,30}\b(colleague|agent|human|person|representative|specialist|manager|expert|team member|someone)\b.{0,20}\b(is|will|has|'ll)\b.{0,30}\b(join\w*|call\w*|contact\w*|reach\w*|be with you|take over|on (?:the|their|his|her) way|shortly|now)\b/iu,
  /\b(some(?:one|body))\b.{0,20}\b(is|will|'ll)\b.{0,30}\b(join\w*|call\w*|contact\w*|reach\w*|be with you|take over|shortly)\b/iu,
  /^\W*(transferring|connecting|forwarding|booking|scheduling)\b.{0,40}\b(you|now|your|call|tour)\b/iu,
  /\btransfer\b.{0,30}\b(in progress|underway|under way|happening|started|complete)/iu,
  // Spanish, Portuguese
  /\b(te|le|lo|la|les|voy a|vou|estou|estoy)\b.{0,20}\b(transf\w+|comunic\w+|conect\w+|pas(?:o|ar|ando)|encaminh\w+|deriv\w+)\b/iu,
  /\b(he|hemos|tengo|queda|está|ficou|foi|marquei|agendei|reservei|agendé|reservé)\b.{0,20}\b(agend\w*|reserv\w*|program\w*|confirm\w*|marcad\w*)\b/iu,
  // French
  /\b(je|nous|on)\b.{0,20}\b(vous )?(transf[eèé]r\w*|mets en relation|mettons en relation|connecte|passe)\b/iu,
  /\b(j'ai|nous avons|votre .{0,20} est)\b.{0,20}\b(r[eé]serv\w*|confirm\w*|planifi\w*)\b/iu,
  // German
  /\b(ich|wir)\b.{0,20}\b(verbinde\w*|leite\w*|übergebe\w*|stelle\w*)\b.{0,30}\b(sie|dich|weiter|durch)\b/iu,
  /\b(ich|wir|ihr termin|der termin)\b.{0,30}\b(gebucht|vereinbart|bestätigt|reserviert)\b/iu,
  // Italian
  /\b(la|ti|vi)\b.{0,10}\b(trasferisco|collego|metto in contatto|passo)\b/iu,
  /\b(ho|abbiamo|è stat\w)\b.{0,20}\b(prenotat\w|fissat\w|confermat\w)\b/iu,
  // Chinese
  /(我|我们|正在|马上|这就).{0,12}(转接|转给|转到|接通|联系).{0,12}(人工|客服|同事|经理|您)?/u,
  /(已|已经|帮您|为您).{0,8}(预约|预订|安排)(好|了|成功)?/u,
];

/** What nobody but a human may say of a buyer's own case. */
const COMMITMENTS: readonly RegExp[] = [
  /\b(your|you(?:'ll| will| can)?)\b.{0,40}\b(rate|apr|interest)\b.{0,30}\d/iu,
  /\b\d+(?:[.,]\d+)?\s?%.{0,20}\b(rate|apr|interest|fixed)\b/iu,
  /\b(i|we)\b.{0,20}\b(guarantee|promise|can offer you|lock in|hold the price)\b/iu,
  /\b(your|the) contract\b.{0,30}\b(means|allows you|lets you|says|entitles)\b/iu,
];

/** Clauses end here; a full stop inside a number does not. */
const CLAUSE_END = /[,;:!?。！？，；\n]|\.(?!\d)/u;
/** A clause that has not ended after this many units is judged as it is. */
const LONGEST = 400;

export class Guard {
  readonly #rules: readonly RegExp[];
  /** The clause so far: what was let through, then what is kept. */
  #clause = "";
  #kept = "";
  /** Clauses held back. */
  held = 0;

  /** @param buyer the visitor's own purchase is at stake */
  constructor(buyer: boolean) {
    this.#rules = buyer ? [...PROMISES, ...COMMITMENTS] : PROMISES;
  }

  /** Takes the model's next piece; answers what may go out now. */
  push(piece: string): string {
    let out = "";
    for (const part of split(piece)) out += this.#take(part);
    return out;
  }

  /** The model is done: what was kept is judged. */
  end(): string {
    return this.#judge();
  }

  #take(part: string): string {
    this.#clause += part;
    const ends = CLAUSE_END.test(part) || this.#clause.length > LONGEST;
    const keeping = this.#kept !== "" || OPENS.test(this.#clause) || DANGER.test(this.#clause);
    if (keeping) {
      this.#kept += part;
      return ends ? this.#judge() : "";
    }
    // What looked like a beginning was the start of another word.
    const out = this.#kept + part;
    this.#kept = "";
    if (ends) this.#clause = "";
    return out;
  }

  #judge(): string {
    const [clause, kept] = [this.#clause, this.#kept];
    this.#clause = "";
    this.#kept = "";
    if (kept === "") return "";
    if (!this.#rules.some((rule) => rule.test(clause))) return kept;
    this.held++;
    return "";
  }
}

/** Words with the space before them, and the marks that end a clause, each by itself. */
const split = (piece: string): string[] =>
  piece.match(/\.(?=\d)|[,;:!?。！？，；\n.]|\s*[^\s,;:!?。！？，；.]+|\s+/gu) ?? [];
