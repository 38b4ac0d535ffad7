/** A bare yes in the launch languages. It means something only after an offer, which is read from the room's state. */
const YES =
  /^(yes|yeah|yep|yup|sure|ok|okay|please|yes please|please do|go ahead|that would be great|sounds good|si|sí|claro|vale|por favor|sí por favor|oui|d'accord|volontiers|oui s'il vous plaît|ja|gerne|ja bitte|bitte|sì|certo|volentieri|sì grazie|sim|claro que sim|sim por favor|pode ser|好|好的|可以|行|是的|是|请|好啊)[\s.!。！]*$/iu;

export const saysYes = (text: string): boolean => YES.test(text.trim().replaceAll(/[,，]\s*/g, " "));
