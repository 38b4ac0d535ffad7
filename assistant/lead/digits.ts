/** What digits in a sentence are when they are no telephone number: a moment, an amount, the number of a thing. Pure. */

/** Made when first asked for: most messages hold no number, and a Worker that starts holds none. */
function lazily(source: () => string): { test(text: string): boolean } {
  let made: RegExp | null = null;
  return {
    test(text) {
      made ??= new RegExp(source(), "iu");
      return made.test(text);
    },
  };
}

const words = (list: string) => `(?<![\\p{L}\\p{Nd}])(?:${list})(?![\\p{L}\\p{Nd}])`;

/** By which a number is called one to ring, in the launch languages; Chinese writes no space around its own. */
const PHONE = lazily(
  () =>
    `${words(
      [
        "(?:tele)?phones?|cell(?:phone|ular)?|mobile|tel|landline|whats ?app|sms|calls?|text|reach(?: me| us)?|ring me|dial|contact (?:me|us)|(?:my|our|new|right|correct|best) (?:\\p{L}+ )?(?:number|nr|#)",
        "tel[eé]fono|m[oó]vil|celular|ll[aá]m\\p{L}+|n[uú]mero",
        "t[eé]l[eé]phone|t[eé]l|portable|appel\\p{L}+|joindre|joignable|rappel\\p{L}+|num[eé]ro",
        "telefon(?:nummer)?|handy(?:nummer)?|mobil(?:nummer|telefon)?|rufnummer|r[uü]ckruf|ruf\\p{L}*|anruf\\p{L}*|anzurufen|erreich\\p{L}+|meine nummer",
        "telefono|cellulare|chiam\\p{L}+|richiam\\p{L}+|numero",
        "telefone|celular|telem[oó]vel|lig(?:ar|ue|uem|a)(?:[- ]\\p{L}+)?|n[uú]mero",
      ].join("|"),
    )}|电话|手机|号码|打给|致电|联系我|联络|座机`,
);

export const namesPhone = (text: string): boolean => PHONE.test(text);

/** Things that have a number of their own, in the launch languages; in German the word goes on. */
const THING = [
  "order|purchase order|p\\.?o\\.?|lot|plan|unit|ticket|case|contract|invoice|account|card|ssn|social(?: security)?|id|licen[cs]e|zip|model|listing|mls|ref(?:erence)?|confirmation|tracking|parcel|apn|policy|serial|sku|item|booking|reservation|permit|claim|vin|iban|vat|tax|ein|part|batch|version|build|quote|offer|pin|code|member(?:ship)?|customer|loan|file|docket|property|product|package|shipment|receipt|transaction|flight|barcode|isbn|passport|server|ip|warranty|doc(?:ument)?|badge|score|size|budget|price|costs?|deposit|rent|salary",
  "pedido|factura|contrato|lote|cuenta|tarjeta|referencia|expediente|reserva|c[oó]digo|dni|nie|nif|anuncio|env[ií]o|presupuesto|oferta|p[oó]liza|matr[ií]cula",
  "commande|facture|contrat|dossier|compte|carte|r[eé]f[eé]rence|r[eé]servation|annonce|colis|devis|siret|siren|parcelle|offre|billet",
  "bestell\\p{L}*|rechnung\\p{L}*|vertrag\\p{L}*|konto\\p{L}*|karten?\\p{L}*|kunden\\p{L}*|auftrag\\p{L}*|aktenzeichen|buchung\\p{L}*|objekt\\p{L}*|sendung\\p{L}*|angebot\\p{L}*|vorgang\\p{L}*|flurst[uü]ck\\p{L}*|artikel\\p{L}*|grundst[uü]ck\\p{L}*|inserat\\p{L}*|steuer\\p{L}*",
  "ordine|fattura|contratto|pratica|conto|carta|riferimento|prenotazione|annuncio|codice|lotto|preventivo|spedizione|partita iva|immobile",
  "pedido|fatura|contrato|conta|cart[aã]o|refer[eê]ncia|reserva|c[oó]digo|an[uú]ncio|cpf|cnpj|rg|nota fiscal|encomenda|protocolo|im[oó]vel",
].join("|");
const THING_ZH = "订单号?|单号|发票号?|合同号?|[账帐]号|卡号|身份证号?|编号|房源号?|快递号?|工单号?";
/** Between the thing and its number: "order number is", "Bestellnummer:", "pedido n.º". */
const OF =
  "(?:[\\s:#=.,º°(–-]|(?<!\\p{L})(?:no|nr|num|nummer|n[uú]mero|num[eé]ro|numero|number|id|code|is|was|of|under|the|es|era|est|ist|war|lautet|[eèé]|era|de|di|do|da|du|la|le|il|o)(?!\\p{L})|[是为：])*";
const BEFORE = lazily(() => `(?:${words(THING)}|${THING_ZH})${OF}$`);
const AFTER = lazily(
  () =>
    `^[\\s)]*(?:is|was|are|es|era|est|ist|war|[eèé]|是)\\s?(?:(?:the|my|our|your|mein\\p{L}*|die|das|mi|el|la|mon|ma|le|il|mio|mia|o|a|meu|minha|我的|一个)[\\s]?)*(?:${words(THING)}|${THING_ZH})`,
);

const ANYWHERE = lazily(() => `${words(THING)}|${THING_ZH}`);
/** Somebody else's, or part of an address on the web. */
const ELSE = lazily(
  () => `${words("(?:his|her|their|its|your)(?: \\p{L}+){0,2}")}(?: (?:is|was))?\\s?$|(?:\\/\\/|www\\.)\\S*$|@$`,
);

/** The number of a thing, or of somebody else. */
export const isId = (before: string, after: string): boolean =>
  BEFORE.test(before) || AFTER.test(after) || ELSE.test(before) || after.startsWith("@");

/** A thing that has a number is spoken of. */
export const namesThing = (text: string): boolean => ANYWHERE.test(text);

const CURRENCY = "[$€£¥￥₹₽]|(?:usd|eur|gbp|chf|cny|rmb|brl|cad|aud|us\\$|r\\$|mxn)(?!\\p{L})";
const UNIT =
  "dollars?|bucks|euros?|pounds?|reais|pesos|francs?|franken|k|m|mio|mill\\p{L}*|thousand|tausend|mil|sq\\.?|square|feet|ft|m2|m²|km|miles|acres?|units?|votes|people|years?|views?";
const COSTS = lazily(() => `(?:${CURRENCY})\\s?$`);
const AMOUNT = lazily(() => `^\\s?(?:${CURRENCY}|%|[万亿元块]|(?:${UNIT})(?!\\p{L}))`);

/** A price, or how many there are of something. */
export const isMoney = (before: string, after: string): boolean => COSTS.test(before) || AMOUNT.test(after);

/** Dates from the year or from the day, two years, and the addresses of machines. */
const MOMENT =
  /^\D{0,2}(?:(?:19|20)\d\d([./-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)|\d{1,2}([./-])\d{1,2}\2(?:(?:19|20)\d\d(?!\d)|\d\d(?:\s|$))|(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d(?!\d)|\d{1,3}(?:\.\d{1,3}){3}$)/;
/** A clock time begins in what was taken for the end of it. */
const TIME = /^[:h]\d\d/i;

export const isMoment = (digits: string, after: string): boolean => MOMENT.test(digits) || TIME.test(after);
