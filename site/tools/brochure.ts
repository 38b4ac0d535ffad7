/**
 * Asks the team for a brochure. This example only records the request: it is stored with the conversation, the team sees
 * it there, and the webhook `tool.ended` tells the site's own systems. Nothing here sends an email.
 */
import { defineTool, fault, z } from "../../settings/tool.ts";

const PLANS = ["Linnet", "Wren", "Heron", "Kestrel", "Tanager"] as const;

const input = z.object({ plan: z.enum(PLANS).describe("The floor plan that the brochure is about.") });

export default defineTool<z.infer<typeof input>>({
  name: "ask_for_brochure",
  description:
    "Asks the team to send the visitor the brochure of one floor plan by email. Use it when they ask for a brochure or for drawings to be sent to them.",
  input,
  kind: "acts",
  confirm({ plan }, { contact }) {
    if (!contact?.email)
      return fault(
        "There is no email address that the visitor has agreed to. Ask for one; the page then asks whether it may be kept.",
      );
    return `Ask our team to email the ${plan} brochure to ${contact.email}`;
  },
  run: ({ plan }, { contact }) => ({
    recorded: `the request for the ${plan} brochure`,
    to: contact?.email ?? null,
    sent: false,
  }),
  offline: {
    when(text, { contact }) {
      const plan = PLANS.find((name) => text.toLowerCase().includes(name.toLowerCase()));
      return plan && contact?.email && /\bbrochures?\b/i.test(text) ? { plan } : null;
    },
  },
});
