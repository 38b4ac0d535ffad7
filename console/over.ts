/** Where a dialog that is a bundle of its own is drawn: over the page, once, until it is left. */
import { type ComponentChild, render } from "preact";

let drawn = false;

/**
 * @param style the bundle's own sheet
 * @param dialog what is drawn; it says when it is left
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

/** Resolves when it can be drawn as it should look. */
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
