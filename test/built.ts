/** Before any test: what the gateway and its pages are built of, so that no command has to come before this one. */
import { buildIfStale } from "../scripts/build.ts";

export default buildIfStale;
