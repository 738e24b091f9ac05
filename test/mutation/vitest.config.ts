import { defineConfig } from "vitest/config";

/** Only the tests of the core: mutants are tried on these, each thousands of times. */
export default defineConfig({
  test: {
    include: ["src/domain/**/*.test.ts"],
    // Half the time for each of thousands; only what is reckoned once, when a module loads, is tried less well.
    isolate: false,
    setupFiles: ["test/mutation/end-on-failure.ts"],
    env: { TZ: "UTC" },
  },
});
