/**
 * Does a message need somebody who can look into the visitor's own case or make them an offer of their own: a delivery that
 * never came, a bill that is wrong, a wedding for eighty? A head was taught with many people's wording of such cases, beside
 * everyday questions that name a daughter or a flat tyre too. Pure.
 */
import { unquoted } from "../languages/normalise.ts";
import type { Weights } from "./heads/heads.ts";
import { heard } from "./heads/shipped.ts";
import { BARS } from "./heads/weights.ts";

/** Messages before the newest that count. */
const REACH = 3;

/**
 * How surely only staff can help. `near`: enough for an offer where nothing was found; `likely`: also where something was,
 * which may be the rule and not their case; `again`: likely, and so was a message shortly before, so that a person should
 * come where nothing was found; `sure`: a person should come.
 */
export type Need = "near" | "likely" | "again" | "sure";

/** A logit. What is quoted is not the visitor's. */
const forStaff = (text: string, weights?: Weights): number => heard(unquoted(text), weights).logits.staff;

/** @param before what the visitor said before, oldest first */
export function staff(text: string, before: readonly string[], weights?: Weights): Need | null {
  const { near, likely, sure } = BARS.staff;
  const now = forStaff(text, weights);
  if (now >= sure) return "sure";
  if (now < likely) return now >= near ? "near" : null;
  return before.slice(-REACH).some((each) => forStaff(each, weights) >= likely) ? "again" : "likely";
}
