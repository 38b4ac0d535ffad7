/** How much of the team's time strangers may take at once. */
import * as z from "zod";

/** IPv6 addresses count by their first 64 bits; offices and mobile networks share an address. */
export const People = z
  .strictObject({
    /** Visitors who wait for a person at the same time. Among these, all but the longest wait come after other addresses. */
    waitsPerAddress: z.int().min(1).default(10),
    /** Calls that stand, booked by visitors. */
    callsPerAddress: z.int().min(1).default(5),
    callsPerNumber: z.int().min(1).default(1),
  })
  .prefault({});
