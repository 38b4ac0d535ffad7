/** What surrounds the content of a page: menus, banners, footers, forms. */
import { attribute, DROPPED, type Element, hasMain, isOfLinks, letters, wordsOf } from "./dom.ts";

const AROUND =
  /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|complementary|menu|menubar|toolbar|status)$/;
/** Parts of a page by what their makers call them, one word of a class or an id. */
const BANNER =
  /(?:^|[-_])(?:cookies?|consent|gdpr|ccpa|cmp|onetrust|cookiebot|usercentrics|didomi|popup|modal)(?:$|[-_])/i;
const FURNITURE =
  /(?:^|[-_])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|skip|share|social|newsletter|subscribe|pagination|pager|toc|related|advert|ads|sr-only|visually-hidden)(?:$|[-_])/i;
/** A banner says little; a page about cookies says much. UTF-16 code units. */
const BANNER_TEXT = 1_500;
/** What asks for a newsletter or to share a page is shorter than this. */
const ASIDE_TEXT = 300;
/**
 * @param inside it lies in what the page itself calls its content, where names of classes say less
 * @param opened ids of what can be folded open
 */
export function isFurniture(node: Element, inside: boolean, opened: ReadonlySet<string>): boolean {
  const { tagName: tag } = node;
  if (DROPPED.test(tag) || AROUND.test(attribute(node, "role"))) return true;
  if (tag === "footer") return true;
  if (tag === "aside") return !inside || isOfLinks(node);
  if (tag === "header") return !inside && !hasMain(node);
  const words = wordsOf(node);
  const hidden =
    node.attrs.some(({ name }) => name === "hidden") ||
    attribute(node, "aria-hidden") === "true" ||
    /display:\s*none/.test(attribute(node, "style"));
  if (hidden && !isFolded(node, opened)) return true;
  if (words.some((word) => BANNER.test(word)) && letters(node) < BANNER_TEXT && !hasMain(node)) return true;
  if (inside || hasMain(node) || !words.some((word) => FURNITURE.test(word))) return false;
  // The menu of a restaurant and hours in a sidebar are content.
  return isOfLinks(node) || (letters(node) < ASIDE_TEXT && !words.some((word) => /menu|side/i.test(word)));
}

/** Hidden until somebody taps what opens it. */
function isFolded(node: Element, opened: ReadonlySet<string>): boolean {
  const role = attribute(node, "role");
  return (
    role === "region" ||
    role === "tabpanel" ||
    opened.has(attribute(node, "id")) ||
    opened.has(`#${attribute(node, "id")}`) ||
    wordsOf(node).some((word) => /accordion|collapse|panel|answer|toggle|(?:^|[-_])tab(?:$|[-_])/i.test(word))
  );
}
