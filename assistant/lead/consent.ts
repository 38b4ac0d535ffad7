/**
 * Which of the contacts that a visitor gave they allow to be kept, in answer to the line that asks: a yes in the launch
 * languages whose other words all belong to it, or one that leaves a way out ("yes, but only by e-mail"). Pure.
 */
import { CONTACT_FIELDS, type ContactField as Contact } from "../../protocol/lead-fields.ts";
import { fold } from "../languages/words.ts";
import { saysYes } from "../languages/yes.ts";

const BOTH: readonly Contact[] = CONTACT_FIELDS;
const NONE: readonly Contact[] = [];

const YES = "(?:yes|yeah|yep|yup|yea|sure|ok|okay|of course|absolutely|definitely|si|claro|oui|ouais|ja|certo|sim)";
/** A yes, or its like. */
const HEAD = new RegExp(
  `^(?:${YES}|i agree|agreed|that(?:s| is) (?:fine|ok|okay|good|great|alright)|fine|you (?:may|can)|go ahead|no problem)(?![a-z])`,
);
/** Deny nothing. */
const NO_MATTER = /(?<![a-z])(?:no(?: hay)?|not a|sin|pas de|kein|nessun|sem) (?:problem[ae]?|souci|worries)(?![a-z])/g;
/** In the order en es fr de it pt. */
const BESIDE = new RegExp(
  `^(?:${YES}|${[
    "of|course|thats?|this|is|its?|all|fine|good|great|right|alright|with|me|by|i|we|agreed?|consent|do|may|can|you|keep|store|save|use",
    "have|them|my|e?|e?mail|address|phone|number|contact|details|please|thanks?|very|much|so|and|go|ahead|works|sounds|for|to|reach|call|now",
    "esta|bien|pued\\w*|guardar\\w*|l[aeo]s?|de|acuerdo|acepto|estoy|por|favore?|gracias|vale|adelante",
    "c?est|bon|ca|va|vous|pouvez|garder|d?accord|j?accepte|je|suis|sur|merci",
    "das|ist|in|ordnung|gut|passt|konnen|sie|durfen|du|kannst|darfst|es|behalten|speichern|gerne?|einverstanden|ich|bin|bitte|danke|klar",
    "bene|potete|puoi|salvar\\w*|accetto|sono|d?accordo|grazie|per",
    "tudo|bem|podem?|concordo|aceito|obrigad[ao]",
  ].join("|")})$`,
);
const HAN =
  /^(?=.*(?:是|好|可以|行|同意|没问题|当然|嗯))(?:没问题|[是的好可以行同意当然嗯你您们保存记录留着用它吧了我请对啊没谢联系\s,，.。!！])+$/u;
const MOST = 12;

const WAYS: Readonly<Record<Contact, string>> = {
  email: "(?:(?:e ?)?mails?(?: me)?(?: address)?)",
  phone: "(?:(?:tele)?phones?|call(?:s|ing)?|text(?:s|ing)?|sms|ring)(?: me)?(?: number)?",
};
const only = (way: Contact, other: Contact) =>
  new RegExp(
    `^${YES} (?:but |and )?(?:please )?(?:(?:only|just) (?:(?:by|via|per|through|use|keep|the|my) )*${WAYS[way]}(?: please)?(?: (?:but |and )?(?:please )?(?:do not|dont|never|no|not)(?: by)? ${WAYS[other]})?|(?:please )?(?:do not|dont|never|no|not)(?: by| the)? ${WAYS[other]})(?: please| thanks)?$`,
  );
const ONLY: readonly (readonly [Contact, RegExp])[] = [
  ["email", only("email", "phone")],
  ["phone", only("phone", "email")],
];

export function allowed(text: string): readonly Contact[] {
  if (saysYes(text)) return BOTH;
  if (/[?？¿]/.test(text)) return NONE;
  if (HAN.test(text.trim()) && !/没(?!问题)|不/.test(text)) return BOTH;
  const flat = fold(text)
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim();
  const way = ONLY.find(([, rule]) => rule.test(flat));
  if (way) return [way[0]];
  if (!HEAD.test(flat)) return NONE;
  const words = flat.replaceAll(NO_MATTER, " ").split(" ").filter(Boolean);
  return words.length <= MOST && words.every((word) => BESIDE.test(word)) ? BOTH : NONE;
}
