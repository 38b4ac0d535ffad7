/** Shows a dialog from a separate bundle over the page, one at a time, until it is closed. */
import { type ComponentChild, render } from "preact";

let drawn = false;

/**
 * @param style the bundle's own style sheet
 * @param dialog what is shown; it reports when it is closed
 */
export async function drawOver(style: string, dialog: (left: () => void) => ComponentChild): Promise<void> {
  if (drawn) return;
  drawn = true;
  await styled(style);
  const place = document.createElement("div");
  document.body.append(place);
  const left = () => {
    render(null, place);
    place.remove();
    drawn = false;
  };
  render(dialog(left), place);
}

/** Resolves when the style sheet has loaded. */
const styled = (style: string): Promise<void> =>
  new Promise((resolve) => {
    if (document.querySelector(`link[href="${style}"]`)) return resolve();
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = style;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
