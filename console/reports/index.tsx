/** Starts the reports: a page of its own, so that reading them closes no conversation and the console does not carry it. */
import { render } from "preact";
import { site } from "../site";
import { Reports } from "./reports";

document.documentElement.style.setProperty("--accent", site.accent);

const root = document.getElementById("app");
if (root) render(<Reports />, root);
