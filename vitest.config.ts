/**
 * Seven kinds of test: rules (pure), the house itself, rooms (real workerd), scenarios (the site's own, on workerd),
 * upgrade (files of released versions), chaos (killed workerd), browser (real pages).
 */

import { fileURLToPath } from "node:url";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { givenSite } from "./test/given-site.ts";

/** Tests have a site of their own; only the example's own check and scenarios look at `site/`. */
const TEST_SITE = fileURLToPath(new URL("test/site", import.meta.url));
const EXAMPLE = fileURLToPath(new URL("site", import.meta.url));
const ofTests = { plugins: [givenSite(TEST_SITE)], env: { BATON_SITE: TEST_SITE } };
const ofExample = { plugins: [givenSite(process.env.BATON_SITE ?? EXAMPLE)], env: {} };

export default defineConfig({
  test: {
    // Test names carry rule ids; a name is the report.
    reporters: ["default"],
    globalSetup: "./test/built.ts",
    projects: [
      {
        plugins: ofTests.plugins,
        test: {
          name: "rules",
          env: ofTests.env,
          include: ["test/rules/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        plugins: ofTests.plugins,
        test: {
          name: "house",
          env: ofTests.env,
          include: ["test/house/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [
          ...ofTests.plugins,
          cloudflareTest({
            main: "./test/rooms/worker.ts",
            wrangler: { configPath: "./wrangler.toml" },
            remoteBindings: false,
            // Said here, so that a developer's own .dev.vars changes no result.
            miniflare: {
              bindings: {
                ENVIRONMENT: "local",
                AI_PROVIDERS: "embedded",
                EMBEDDED_PACE_MS: "0",
                BATON_SECRET: "only-for-tests-0123456789-0123456789-0123456789",
              },
            },
          }),
        ],
        test: {
          name: "rooms",
          // A server that tests in workerd reach over the network.
          globalSetup: "./test/mcp-server.ts",
          include: ["test/rooms/**/*.test.ts"],
          testTimeout: 30_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        plugins: ofExample.plugins,
        test: {
          name: "scenarios",
          env: ofExample.env,
          include: ["test/scenarios/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "upgrade",
          include: ["test/upgrade/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: ofTests.plugins,
        test: {
          name: "chaos",
          env: ofTests.env,
          include: ["test/chaos/**/*.test.ts"],
          testTimeout: 90_000,
        },
      },
      {
        plugins: ofTests.plugins,
        test: {
          name: "browser",
          env: ofTests.env,
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A second is too little on a machine that is busy with something else.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
