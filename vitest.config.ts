/**
 * Six kinds of test: rules (pure), the house itself, rooms (real workerd), scenarios (the site's own, on workerd), chaos
 * (killed workerd), browser (real pages).
 */
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Test names carry rule ids; a name is the report.
    reporters: ["default"],
    globalSetup: "./test/built.ts",
    projects: [
      {
        test: {
          name: "rules",
          include: ["test/rules/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "house",
          include: ["test/house/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [
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
          include: ["test/rooms/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "scenarios",
          include: ["test/scenarios/**/*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "chaos",
          include: ["test/chaos/**/*.test.ts"],
          testTimeout: 90_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
