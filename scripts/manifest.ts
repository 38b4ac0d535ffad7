/** The console as an app that can be installed: what phones and desktops ask of one. */
import { writeFile } from "node:fs/promises";
import type { Site } from "../settings/schema.ts";
import { icon } from "./icons.ts";

const ICONS = [
  { name: "icon-192.png", size: 192, bleeds: false },
  { name: "icon-512.png", size: 512, bleeds: false },
  { name: "icon-maskable-512.png", size: 512, bleeds: true },
] as const;
/** An iPhone cuts the corners itself. */
const TOUCH = { name: "icon-180.png", size: 180, bleeds: true } as const;

/** The console's pages that an app's menu offers. */
const SHORTCUTS: Readonly<Record<string, string>> = { calls: "Calls", reports: "Reports" };

/** @param folder the console's; @param pages its other pages, by folder */
export async function writeApp(
  folder: string,
  { name, accent }: Pick<Site, "name" | "accent">,
  pages: readonly string[],
) {
  for (const each of [...ICONS, TOUCH]) {
    await writeFile(`${folder}/${each.name}`, icon(each.size, accent, each.bleeds));
  }
  const manifest = {
    id: "/console/",
    name: `${name} console`,
    // Below an icon there is room for a word.
    short_name: name.length > 12 ? (name.split(" ")[0] ?? name) : name,
    description: "Talk to the visitors of the site.",
    start_url: "/console/",
    scope: "/console/",
    display: "standalone",
    background_color: "#f4f5f7",
    theme_color: accent,
    icons: ICONS.map(({ name: src, size, bleeds }) => ({
      src,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose: bleeds ? "maskable" : "any",
    })),
    shortcuts: [
      { name: "Lobby", url: "/console/" },
      ...pages.flatMap((page) => {
        const label = SHORTCUTS[page];
        return label ? [{ name: label, url: `/console/${page}/` }] : [];
      }),
    ],
  };
  await writeFile(`${folder}/manifest.webmanifest`, JSON.stringify(manifest));
}
