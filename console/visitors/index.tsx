/** The search for a visitor: a bundle of its own, fetched when somebody first asks, so that the console does not carry it. */
import { render } from "preact";
import { type Around, Finder } from "./finder";

let drawn = false;

/** Draws it over the page until it is left; once, however often it is asked for. */
export async function find(around: Around): Promise<void> {
  if (drawn) return;
  drawn = true;
  await styled();
  const place = document.createElement("div");
  document.body.append(place);
  const left = () => {
    render(null, place);
    place.remove();
    drawn = false;
  };
  render(<Finder around={around} left={left} />, place);
}

const STYLE = "/console/visitors/style.css";

/** Resolves when it can be drawn as it should look. */
const styled = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.querySelector(`link[href="${STYLE}"]`)) return resolve();
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = STYLE;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
