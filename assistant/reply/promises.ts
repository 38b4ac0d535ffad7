/**
 * The patterns of the guard, in the launch languages: words that begin a promise, words that it needs, and the sentences
 * that only an event may state. Pure.
 */

/**
 * Lower-case letters of the alphabets that promises, and words beside them, are written in. Written out, because a
 * pattern of `\p{L}` that minds no case takes the engine twenty times as long to make: a fifth of a second for all of them.
 */
const LETTER = "a-zªµºß-öø-ˁͰ-ͽͿ-ҁҊ-ֈ\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3";
/** A word begins or ends here: `\b` knows only ASCII, and "está" ends in no ASCII letter. */
const EDGE = `(?:(?<=[${LETTER}0-9])(?![${LETTER}0-9])|(?<![${LETTER}0-9])(?=[${LETTER}0-9]))`;
/** Every pattern here is for text in lower case. */
const pattern = (source: string): RegExp => new RegExp(source.replaceAll("\\p{L}", `[${LETTER}]`), "u");
const rule = ({ source }: RegExp): RegExp => pattern(source.replaceAll("\\b", EDGE));

/** First words of somebody about to do something. */
const FIRST =
  "i we let you're you'll your someone somebody connecting transferring forwarding booking scheduling done te le les voy estoy ahora enseguida alguien su tu je j'ai nous vous votre quelqu'un ich wir ihr jemand ti vi ho abbiamo he hemos queda vostro suo sua qualcuno eu vou estou agendei marquei reservei agendé reservé você seu alguém 我 您 你 请稍 正在 马上 已";
const PHRASES =
  "you are|you will|one of our|one moment|please hold|please wait|please stay|hold on|stay on|all set|un instant|einen moment|un momento|um momento|la metto|la trasferisco|la collego|la passo|lo collego";

/** Openers as they grow: a piece may end in the middle of one. */
export const OPENERS: readonly string[] = [...FIRST.split(" "), ...PHRASES.split("|")];

const CJK = /[\u4e00-\u9fff]/u;
const words = OPENERS.filter((opener) => !CJK.test(opener)).map((opener) => opener.replace(/'/g, "['’]"));
const signs = OPENERS.filter((opener) => CJK.test(opener));

/** A clause that begins like this is somebody about to do something. */
export const OPENS = pattern(`^[^${LETTER}]*(?:(?:${words.join("|")})(?!\\p{L})|(?:${signs.join("|")}))`);
/** Everything before the first letter, and the last word if it has enough letters to be distinguished. */
export const LEAD = pattern(`^[^${LETTER}]+`);
export const LAST_WORD = pattern("\\p{L}{4,}$");

/** Somebody of the business, in up to three words: "one of our agents", "un conseiller". */
export const SOMEBODY = pattern(
  `^[^${LETTER}]*(?:an?|our|my|uno?|una|nuestr[oa]|une|notre|eine?|unsere?|nostr[oa]|uma?|noss[oa])(?:\\s+\\S*){0,2}$`,
);

/** Beginnings of words that a promise is made of. */
const STEMS =
  "transfer transferr connect handing forward passing book schedul appointment reserv confirm arrang guarantee promise colleague agent human person representative specialist transfir conect agend transfér rendez réserv verbind weiterleit termin gebucht collego appuntamento prenot marcad asesor colega colleg kolleg conseiller collègue berater mitarbeiter operator consulent atendente consultor";
export const GROWING: readonly string[] = STEMS.split(" ");
export const DANGER = new RegExp(
  `${GROWING.join("|")}|hand(?:ed)? (?:you|this)|pass(?:ed)? you|call you|calling|paso con|mets en relation|metto in contatto|转接|转给|预约|安排|经理|人工|\\brate\\b|\\bapr\\b`,
  "u",
);

/** Where a buyer's own case is at stake, a figure may be the beginning of a commitment. */
export const FIGURES = /\d/;

/** Says that something is not done, which is honest, unless a "but" follows. */
export const NEGATED = rule(
  /^(?!.*\b(?:but|pero|mais|aber|ma|mas)\b)(?!.*但).*(?:\b(?:can['’]?t|cannot|can not|couldn['’]?t|won['’]?t|don['’]?t|do not|am not|['’]m not|are not|aren['’]?t|is not|isn['’]?t|have not|haven['’]?t|unable|never|no puedo|no podemos|no he|no hemos|pas|nicht|keine?n?|non posso|non possiamo|non ho|não)\b|不|没|无法)/u,
);

/** People as promises name them: the business's own, never the visitor. */
const STAFF =
  "(?:colleague|agent|human|person|representative|rep|specialist|manager|expert|advisor|consultant|team member|someone)s?";

/** Sentences that may only be said by an event. Each needs somebody who acts, and the act. */
export const PROMISES: readonly RegExp[] = [
  // English
  /\b(i(?:['’](?:ve|ll|m)| have| will| am| can| just)?|we(?:['’](?:ve|ll|re)| have| will| are)?|let me)\b.{0,60}\b(transfer|connect|forward|hand|pass|put|patch|route|escalat\w*|loop)(?:r?ing|r?ed|ing|ed|s)?\b.{0,30}\b(you|this|chat|conversation|through|over|in)\b/u,
  /\b(i(?:['’](?:ve|ll|m)| have| will| am)?|we(?:['’](?:ve|ll|re)| have| will| are)?|let me)\b.{0,40}\b(book|schedul|reserv|arrang|confirm)(?:e|ed|ing|es)?\b/u,
  /\b(you(?:['’]re| are)|your (?:tour|visit|call|appointment|booking|slot|lot|home))\b.{0,40}\b(being (?:transferred|connected)|(?:is |are |has been |been )?(?:booked|scheduled|confirmed|reserved|all set))\b/u,
  new RegExp(
    `\\b(a|an|our|my|one of our|the)\\b.{0,30}\\b${STAFF}\\b.{0,20}\\b(is|are|will|has|ll)\\b.{0,30}\\b(join\\w*|call\\w*|contact\\w*|reach\\w*|be with you|take over|on (?:the|their|his|her) way|shortly|now)\\b`,
    "u",
  ),
  new RegExp(
    `\\b(i|we)(?:['’]ll| will)\\b.{0,10}\\b(have|get|ask|send|let)\\b.{0,30}\\b(${STAFF}|somebody)\\b.{0,30}\\b(call|contact|reach|join|help|get back|email|write)\\b`,
    "u",
  ),
  /\b(some(?:one|body))\b.{0,20}\b(is|will|ll)\b.{0,30}\b(join\w*|call\w*|contact\w*|reach\w*|be with you|take over|shortly)\b/u,
  /^\W*(transferring|connecting|forwarding|booking|scheduling)\b.{0,40}\b(you|now|your|call|tour)\b/u,
  // Nobody holds a line that leads nowhere.
  /^\W*(please )?(hold(?: on)?|stay on)( the line)?( please)?\W*$/u,
  /\btransfer\b.{0,30}\b(in progress|underway|under way|happening|started|complete)/u,
  // Spanish, Portuguese
  /\b(te|le|lo|la|les|voy a|vou|estou|estoy)\b.{0,20}\b(transf\p{L}+|comunic\p{L}+|conect\p{L}+|pas(?:o|ar|ando)(?:te|les?|l[oa])?|encaminh\p{L}+|deriv\p{L}+)\b/u,
  /\b(he|hemos|tengo|queda|está|ficou|foi)\b.{0,20}\b(agend\p{L}*|reserv\p{L}*|program\p{L}*|confirm\p{L}*|marcad\p{L}*)\b/u,
  /\b(agendei|marquei|reservei|confirmei|agendé|reservé|confirmé)\b/u,
  /\b(un|una|el|la|nuestro|nuestra|alguien)\b.{0,20}\b(asesor|agente|colega|compañer|persona|especialista|alguien)\p{L}*\b.{0,20}\b(llamará|contactará|atenderá|ayudará|pondrá en contacto|va a (?:llamar|contactar|atender)\p{L}*)\b/u,
  /\b(alguien|alguém)\b.{0,20}\b(llamará|contactará|atenderá|va a llamar\p{L}*|vai (?:ligar|atender|entrar))\b/u,
  /\b(um|uma|o|a|nosso|nossa)\b.{0,20}\b(colega|atendente|consultor|especialista|pessoa|corretor)\p{L}*\b.{0,20}\b(ligará|(?:vai|irá) (?:ligar|contatar|entrar em contato|atender|falar))\b/u,
  // French
  /\b(je|nous|on)\b.{0,20}\b(vous )?(transf[eèé]r\p{L}*|mets en relation|mettons en relation|connecte|passe)\b/u,
  /\b(j['’]ai|nous avons|votre .{0,20} est)\b.{0,20}\b(r[eé]serv\p{L}*|confirm\p{L}*|planifi\p{L}*)\b/u,
  /\b(un|une|notre|quelqu['’]un)\b.{0,20}\b(?:(?:conseill|coll[eè]gue|agent|personne|sp[eé]cialiste|un)\p{L}*)\b.{0,20}\b(va vous|vous (?:rappellera|appellera|contactera|rejoindra|r[eé]pondra))\b/u,
  // German
  /\b(ich|wir)\b.{0,20}\b(verbinde\p{L}*|leite\p{L}*|übergebe\p{L}*|stelle\p{L}*)\b.{0,30}\b(sie|dich|weiter|durch)\b/u,
  /\b(ich|wir|ihr (?:termin|besuch)|der termin)\b.{0,40}\b(gebucht|vereinbart|bestätigt|reserviert)\b/u,
  /\b(ein|eine|unser|unsere|jemand)\b.{0,20}\b(kolleg|mitarbeiter|berater|mensch|person|jemand)?\p{L}*\b.{0,20}\b(meldet sich|ruft (?:sie|dich)|kontaktiert (?:sie|dich)|übernimmt|wird .{0,30}(?:melden|anrufen|kontaktieren|übernehmen))\b/u,
  // Italian
  /\b(la|ti|vi)\b.{0,10}\b(trasferisco|collego|metto in contatto|passo)\b/u,
  /\b(ho|abbiamo|è(?: stat\p{L})?)\b.{0,20}\b(prenotat\p{L}|fissat\p{L}|confermat\p{L})\b/u,
  /\b(un|una|il|la|nostro|nostra)\b.{0,20}\b(colleg|operator|consulent|person|agent|specialist)\p{L}*\b.{0,20}\b(contatterà|chiamerà|richiamerà|risponderà|raggiungerà)\b/u,
  // Chinese
  /(我|我们|正在|马上|这就).{0,12}(转接|转给|转到|接通|联系).{0,12}(人工|客服|同事|经理|您)?/u,
  /(已|已经|帮您|为您).{0,8}(预约|预订|安排)(好|了|成功)?/u,
].map(rule);

/** What only a human may say about the visitor's own purchase. */
export const COMMITMENTS: readonly RegExp[] = [
  /\b(your|you(?:['’]ll| will| can)?)\b.{0,40}\b(rate|apr|interest)\b.{0,30}\d/u,
  /\b\d+(?:[.,]\d+)?\s?%.{0,20}\b(rate|apr|interest|fixed)\b/u,
  /\b(i|we)\b.{0,20}\b(guarantee|promise|can offer you|lock in|hold the price)\b/u,
  /\b(your|the) contract\b.{0,30}\b(means|allows you|lets you|says|entitles)\b/u,
].map(rule);
