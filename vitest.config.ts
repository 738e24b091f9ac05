import { defineConfig } from "vitest/config";

const unit = {
  test: {
    name: "unit",
    include: [
      "src/**/*.test.{ts,tsx}",
      "scripts/**/*.test.ts",
      "build/**/*.test.ts",
      "test/simulation/**/*.test.ts",
      "test/house/**/*.test.ts",
    ],
    // Times must not lean on the machine's own zone; tests of zones name theirs.
    env: { TZ: process.env.UNIT_ZONE ?? "UTC" },
  },
};

/** Real browsers: one suite after the other, each with a browser of its own. */
const e2e = {
  test: {
    name: "e2e",
    include: ["test/e2e/**/*.test.ts"],
    fileParallelism: false,
    pool: "forks" as const,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
};

export default defineConfig({ test: { projects: [unit, e2e] } });
