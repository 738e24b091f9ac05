import { defineConfig } from "vitest/config";

/**
 * Only the tests of the core, without those that run thousands of events or whole years: each is
 * run thousands of times. What they alone would catch counts as not caught.
 */
export default defineConfig({
  test: {
    include: ["src/core/**/*.test.ts"],
    exclude: ["src/core/**/*.property.test.ts"],
    // Half the time for each of thousands; only what is reckoned once, when a module loads, is tried less well.
    isolate: false,
    setupFiles: ["test/mutation/end-on-failure.ts"],
    env: { TZ: "UTC" },
  },
});
