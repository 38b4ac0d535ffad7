/** What the assistant proposes to do: its words, and two buttons. Nothing is done before the first one is pressed. */
import type { Kit, Part } from "../panel/kit.ts";

export function proposalCard({ el, button, say, write, room, announce }: Kit): Part {
  const title = el("b", "", {}, say(W.proposal));
  const text = el("p", "", { dir: "auto" });
  const problem = el("p", "error", { role: "status" });
  let call = "";
  const decide = (yes: boolean) => () =>
    write(problem, room().act({ type: "confirm", call, yes }) ? "" : say(W.offline));
  const choices = el(
    "div",
    "choices",
    {},
    button("primary", say(W.doIt), decide(true)),
    button("quiet", say(W.no), decide(false)),
  );
  const doing = el("p", "muted", { role: "status" });
  const element = el("section", "card", { hidden: "", "aria-label": say(W.proposal) }, title, text, choices);
  element.append(problem, doing);

  return {
    element,
    draw({ view: { proposal, floor }, live }) {
      // It follows the reply that speaks of it.
      element.hidden = !proposal || !!live || (floor.held === "closed" && !proposal.confirmed);
      if (!proposal || element.hidden) return;
      choices.hidden = proposal.confirmed;
      write(doing, proposal.confirmed ? say(W.doing) : "");
      if (proposal.call === call) return;
      call = proposal.call;
      write(text, proposal.text);
      write(problem, "");
      announce(`${say(W.proposal)} ${proposal.text}`);
    },
  };
}
