/** Sentences that a site may replace, in every launch language. */

export const CONDOLENCE = {
  en: "I'm sorry, this has been frustrating, and I understand.",
  es: "Lo siento, entiendo que esto ha sido frustrante.",
  fr: "Je suis désolé, je comprends votre agacement.",
  de: "Das tut mir leid, ich verstehe Ihren Ärger.",
  it: "Mi dispiace, capisco la sua frustrazione.",
  pt: "Sinto muito, entendo a sua frustração.",
  zh: "很抱歉，我理解您的心情。",
};

export const CONSENT = {
  en: "May I keep that contact, so that somebody of the team can be in touch with you? A yes is enough.",
  es: "¿Puedo guardar ese contacto para que alguien del equipo le escriba o le llame? Basta con un sí.",
  fr: "Puis-je garder ce contact, pour que quelqu'un de l'équipe vous réponde ? Un oui suffit.",
  de: "Darf ich diesen Kontakt behalten, damit sich jemand aus dem Team bei Ihnen meldet? Ein Ja genügt.",
  it: "Posso conservare questo contatto, così che qualcuno del team la ricontatti? Basta un sì.",
  pt: "Posso guardar esse contato para que alguém da equipe fale com você? Basta um sim.",
  zh: "我可以保存这个联系方式，方便同事与您联系吗？回复“可以”即可。",
};
