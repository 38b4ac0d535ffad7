/** Which rows teach which head: a row whose label is in neither list of a head says nothing to it. */
import type { Head } from "../../assistant/judge/heads/heads.ts";

interface Lesson {
  yes: readonly string[];
  no: readonly string[];
}

/** Everyday matters with no feeling, no wish for a person and no reproach in them. */
const PLAIN = ["ordinary", "not-call", "not-buying", "not-own-case", "not-urgent", "not-staff", "calm"];
const FEELINGS = ["angry", "frustrated", "confused", "anxious"] as const;
/** A kind is told from the other kinds only: whether there is a feeling at all is another head's matter. */
const kind = (one: (typeof FEELINGS)[number]): Lesson => ({
  yes: [one],
  no: FEELINGS.filter((other) => other !== one),
});

export const LESSONS = {
  asked: {
    yes: ["asked"],
    no: [...PLAIN, "not-asked", "failing", "not-failing", "buying", "own-case", "not-accepts", "none", "none-asked"],
  },
  failing: {
    yes: ["failing"],
    no: [...PLAIN, "not-failing", "not-asked", "urgent", "own-case", "buying", "call", "none", "none-asked"],
  },
  feeling: {
    yes: FEELINGS,
    no: [...PLAIN, "not-asked", "buying", "call", "accepts", "not-accepts", "asked", "none"],
  },
  urgent: { yes: ["urgent"], no: [...PLAIN, "not-asked", "not-failing", "buying", "call", "own-case"] },
  accepts: { yes: ["accepts"], no: ["not-accepts", "ordinary", "not-asked", "not-call", "not-staff"] },
  call: { yes: ["call"], no: [...PLAIN, "not-asked", "not-failing", "failing", "own-case"] },
  buying: { yes: ["buying"], no: [...PLAIN, "not-asked", "not-failing", "failing", "own-case"] },
  // Only somebody who can look into the visitor's own case, or make them an offer of their own, is of use.
  staff: {
    yes: ["staff", "tailored", "own-case", "urgent", "asked"],
    no: [...PLAIN, "not-asked", "not-accepts"],
  },
  angry: kind("angry"),
  frustrated: kind("frustrated"),
  confused: kind("confused"),
  anxious: kind("anxious"),
} as const satisfies Readonly<Record<Head, Lesson>>;
