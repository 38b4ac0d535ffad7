/**
 * Words of the six languages beside English with which people say something about themselves, in the order es fr de it pt zh:
 * alternatives of a pattern, lower case, no accents, one grammar for all of them. Stems where no other word begins so.
 */

// The visitor, now.
export const MY = "mi|nuestr[oa]|mon|notre|meine?|unsere?|mio|nostr[oa]|meu|noss[oa]|我们?家?的?";
export const HAVE = "tengo|tenemos|j['’]ai|nous avons|ich habe|wir haben|ho|abbiamo|tenho|temos|我们?家?有";
const AM = "estoy|estamos|je suis|nous sommes|ich bin|wir sind|sono|siamo|estou|我们?";
export const CAN =
  "pu?edo|podemos|je peux|on peut|nous pouvons|ich kann|wir konnen|poss(?:o|iamo)|quiero|queremos|quero|vogliamo|我们?最?多?(?:可以|能|想)";
/** Any verb in the first person that another may follow, and the few whose form does not show it. */
export const WILL =
  "[a-z]+(?:[aei]mos|iamo|emmo)|quiero|necesito|debo|tengo|quisiera|(?:je|on|nous|ich|wir) [a-z]+|j['’][a-z]+|vo(?:glio|rrei)|devo|quero|preciso|pretendo|gostaria|我们?(?:想|要|打算|希望|计划|准备|需要)";

// Money.
export const FUNDS = "presupuesto|budget|orcamento|预算";
export const PAY = "gastar|pagar|llegar|depenser|payer|mettre|spendere|pagare|arrivare|花|出|付";
export const PAID = "ausgeben|zahlen";
export const ABOUT =
  "es|de|unos|hasta|como|alrededor|entre|fica|em torno|tourne|autour|betragt|est|(?:d['’])?environ|jusqu['’]?a|a|ist|liegt|bei|von|etwa|rund|bis|zu|zwischen|max[a-z]*|e|di|circa|fino|al|massimo|tra|ate|cerca|no|ahora|maintenant|jetzt|ora|agora|total|大概|大?约|最多|不超过|有|为|是|在|现在";
export const CURRENCY = "(?:us|r)?\\$|[€£¥]|chf|euros?|dol+ar[a-z]*|reais|pesos|francs|franken|美?元|欧元|人民币";
export const SCALE = "k|m€|mi(?:o\\.|l(?:[il]?[ioh]+[a-z]*|a|le)?)|tsd\\.?|tausend|[百千]?[万萬]";
/** A measure, a rate, or a payment that comes again. */
export const RATE =
  "\\d ?(?:%|m[2²e]|km|prozent|por c|pour c)|(?:al|por|par|im|pro|cada) (?:mes|mois|monat|an)|mens[aiu]|monatl|每";

// Time.
export const DO =
  "mudar[a-z]*|comprar|construir|em?menager|demenager|acheter|installer|(?:ein|um|zu)+ziehen|kaufen|bauen|trasferir[a-z]+|comprare|搬|买|入住";
export const BY =
  "a|antes del?|para|en|dentro de|avant|d['’]ici|dans|pour|bis|in|im|vor|zum|entro|prima d[a-z]+|tra|fra|ate|antes do|em|no|na";
const MONTH =
  "enero|jan(?:vier|uar|eiro)|gennaio|fe[bv][a-z]*r[a-z]*|mar(?:zo?|co|s)|a[bpv]rile?|ma(?:yo|i|ggio|io)|jui?n(?:io?|ho)?|giugno|jui?l[a-z]+|luglio|a(?:gosto|ugust|out)|o[cktu]+ob?[uo]?b?(?:re|er|bre|bro)|[snd][a-z]+emb(?:re|er|ro)";
const SEASON =
  "prim?avera|verano|otono|invierno|printemps|ete|automne|hiver|fruh(?:ling|jahr)|sommer|herbst|winter|estate|autunno|inverno|verao|outono";
const SPAN =
  "dias|seman[a-z]+|mes(?:es|[ei])?|anos?|jours|semaines?|mois|ans?|annee|tagen?|wochen?|monat[a-z]*|jahr[a-z]*|giorni|settiman[ae]|ann[oi]";
const THE = "(?:el |l['’]|la |l[eo] |o |a |il |den? |dem |das )?";
const EDGE = "(?:fi[nm][a-z]*|ende|anfang|mitte|inizio|inicio|debut|mediados|meados|principios) (?:d[a-z]*[ '’])?";
const YEAR = "20[2-4]\\d";
export const MOMENT = `${THE}(?:${EDGE})?${THE}(?:pro[a-z]+ |nachste[a-z] )?(?:${MONTH}|${SEASON})(?: (?:d[eio]l? )?${YEAR})?|${THE}(?:${EDGE}${THE}|(?:\\d{1,2}|[a-z]{2,8}) )(?:${SPAN})|${THE}(?:${SPAN}) (?:que v|pro)[a-z]+|(?:${EDGE})?${YEAR}(?!年)|(?:${YEAR}|[今明后])年(?:\\d{1,2}月|[年月]?底|[春夏秋冬][天季]?)?|[一二两三四五六七八九十半几\\d]+个?[月年周]内?|年底|[春夏秋冬][天季]|下个?[月周]`;
/** Of which no word need say "in". */
export const NEXT = `${THE}(?:(?:${SPAN}) )?(?:pro|nachst|que v)`;
export const SOON =
  "(?:lo antes|des que|so (?:bald|schnell) wie|il prima|o mais rapido) (?:pos|mog)[a-z]+|cuanto antes|au plus vite|尽快";
/** What is over, what is built already, what would be. */
export const PAST =
  "quer+iamos?|teni[a-z]+|voul(?:ai|io)[a-z]+|woll?te[a-z]*|vol+ev[a-z]+|dovev[a-z]+|ultim[a-z]+|derni[a-z]+|letzte[a-z]|scors[a-z]+|passad[a-z]+|que(?! mud| comp| cons| nos| pos)|qui|che|constru(?:id|it)[a-z]+|gebaut[a-z]*|costruit[a-z]|去年|前年";

// Household, name.
export const FEW =
  "\\d{1,2}|u[nm][oae]?|eine?n?|d(?:os|eux|ue|ois|uas)|zwei|tr(?:es|ois|e)|drei|cuatro|quatre|quattro|quatro|vier|cin(?:co|q|que)|funf|se(?:is|i)|six|sechs";
const WHO =
  "hij[oa]s?|nin[oa]s?|perros?|enfants?|fil(?:s|les?)|chiens?|kind(?:er)?|hunde?|figli[oae]?|can[ei]|bambin[io]|filh[oa]s?|criancas?|cachorros?";
const HEADS = "[一二两三四五六七八\\d]";
export const HOUSEHOLD = `(?:somos|nous sommes|wir sind|siamo(?: in)?) (?:(?:u[nm][ea] fam[a-z]+ d[ei]|eine familie (?:mit|von)) (?:${FEW})|(?:zu (?:zweit|dritt|viert|funft)|${FEW})(?= pers| pess|\\W*$)|eine \\w+kopfige familie)|(?:${HAVE}) (?:${FEW}) (?:${WHO})(?: (?:y|et|und|e) (?:${FEW}) (?:${WHO}))?|我们?一?家一?共?有?${HEADS}口|我们?家?有${HEADS}[个只条](?:小?孩子?|儿子|女儿|狗|猫)`;
export const NAMED =
  "me llamo|mi nombre es|je m['’]appelle|mon nom est|ich hei(?:ss|ß)e|mein name ist|mi chiamo|mio nome e|meu nome e|me chamo";

// What is wished for, by the site's own names.
export const LIKES =
  "(?:me|nos|m[i'’]|ci|nous|mir|uns)\\s?(?:interes+[a-z]+|gusta[a-z]*|gefall[a-z]+|gefallt|piac[a-z]+|pla[a-z]+)|(?:estamos|siamo|sommes|suis|sind|bin|estoy|sono|estou)(?: an \\w+| a \\w+)? interes+[a-z]+|gosto|gostamos|preferi[a-z]+|prefier[a-z]+|bevorzug[a-z]+|(?:ich|wir) (?:mochten?|wollen) (?:das|den|die|ein[a-z]*)|(?:quiero|queremos|voglio|vogliamo|quero|je veux|nous voulons) (?:el|la|il|le|o|a)|我们?(?:喜欢|想要|看中|对)";
export const LIVES = "(?:mud|compr|viv|constr|emmen|habit|achet|trasf|abit|mor|zieh|wohn|bau|kauf)[a-z]*|住|买";

// Stage: what costs most to overlook goes first.
const SIGN =
  "firmar|comprar|reservar|signer|acheter|reserver|unterschreiben|kaufen|reservieren|firmare|comprare|prenotare|assinar";
export const STAGES: readonly (readonly [string, string])[] = [
  [
    "problem",
    `(?:${MY}) ?(?:[a-z]+ [^?]{0,20}?(?:goter[a-z]+|gotea|fuit|undicht|perde|vazando)|(?:cald[a-z]+|ch?auf+[a-z]+|chaudiere|heizung|aquec[a-z]+) [^?]{0,20}?(?:no|ne|non|nao|nicht|kaputt|en panne)|[^?]{0,8}漏水)`,
  ],
  [
    "ready",
    `(?:${AM}) (?:listos? para|pret[es]* a|bereit|pront[a-z]+ (?:a|para))[^?]{0,9} (?:${SIGN})|(?:quiero|queremos|nous voulons|je veux|wir wollen|ich will|voglio|vogliamo|quero) (?:firmar[a-z]*|signer|assinar)|我们?(?:准备好?|想|要)签`,
  ],
  ["financing", `(?:${WILL}|${HAVE})[^?]{0,35}?(?:hipoteca|pret immo[a-z]+|kredit|hypothek|mutuo|financiamento|贷款)`],
  [
    "browsing",
    "(?:(?:solo|apenas) est[a-z]+|st(?:o|iamo) solo) (?:mirando|viendo|guardando|olhando)|so est(?:ou|amos) olhando|(?:fais|faisons|fait) que regarder|schau[a-z]+ [a-z ]{0,10}nur|no ten(?:go|emos) prisa|只是?(?:先|随便)*看看",
  ],
];

// What is no fact.
/** At the beginning: a question, a supposition. */
export const ASKS =
  "s[ie]|wenn|falls|que|qu[ea]l[a-z]*|cual|[cq]uant[a-z]*|combien|wie|was|wann|hay|tienen?|y a|gibt|haben sie|avete|tem|vous avez|supo[a-z]+|imagin[a-z]+|angenommen|mettiamo|digamos|disons";
/** Anywhere: a question. */
export const ASKING =
  "[?？¿]|\\s(?:si|ob|se p[a-z]+)\\s|吗|[多]少|什么|怎么|如果|要是|假[如设]|能不能|有没有|是不是|呢$";
export const OTHERS =
  "ami[a-z]*|herman[a-z]+|vecin[a-z]+|jef[ae]|padres|frere|soeur|voisin[a-z]*|collega|collegu[a-z]+|parents|bruder[a-z]*|schwester|freund[a-z]*|nachbar[a-z]*|kolleg[a-z]*|chefe?|eltern|fratell[a-z]|sorell[a-z]|vicin[oi]|genitori|ban(?:co|ca|que|k)|d(?:ice|it|iz)|sagt|meint|irma[a-z]*|vizinh[a-z]+|(?:su|tu|votre|ihre?|sua|suo|seu) (?:numer[a-z]*|telef[a-z]+|nummer|correo|e?-?mail)";
export const OTHERS_ZH = "朋友|[哥弟姐妹爸妈他她您]|同事|邻居|父母|老板|银行|说|你们?的";
/** But "not more than". In Portuguese "no" is "in the". */
export const NOT =
  "no(?! ma[sx]|.{1,9}(?:verao|inverno|outono|mes|ano))|n['’].*|pas(?! plus)|nicht(?! mehr)|kein[a-z]*|non(?! piu)|nao(?! mais)|nunca|jamais|nie|sin|sans|ohne|senza|sem|antes tenia[a-z]*";
export const NOT_ZH = "不(?!超过)|没|别";
/** Numbers that are about something else. */
export const NUMBERS =
  "pedido|commande|factur[ae]|contrat[a-z]*|bestell[a-z]+|rechnung[a-z]*|vertrag[a-z]*|(?:d['’])?ordine|encomenda";
export const NUMBERS_ZH = "单号|合同|账号";
