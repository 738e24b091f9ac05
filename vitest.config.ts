import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { englishFallback } from "./build/english-fallback.mjs";
import { findWebKit } from "./scripts/browsers.mjs";

const YEARS = "test/simulation/year.test.ts";
const ZONES = [
  "America/New_York",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Chatham",
];

const UNIT_FOLDERS = ["src", "scripts", "build", "test/simulation", "test/repo"];
const NOT_UNIT = ["test/repo/built/", "test/repo/packages/", YEARS];

const unitSuites = UNIT_FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.tsx?$/.test(path) && !NOT_UNIT.some((not) => path.startsWith(not))),
);
/**
 * What a suite shares with others of its kind. Loading the modules takes most of a suite's time, so suites share
 * them, those with a page among themselves; one that replaces modules loads all anew.
 */
function kindOf(path: string): "plain" | "page" | "alone" {
  const source = readFileSync(path, "utf8");
  if (/vi\.(mock|doMock)\(/.test(source)) return "alone";
  return source.includes("@vitest-environment") ? "page" : "plain";
}
const suitesOf = (kind: ReturnType<typeof kindOf>): string[] =>
  unitSuites.filter((path) => kindOf(path) === kind);

/** The unit tests on a machine in a time zone: their results must not depend on it. */
const unitTestsIn = (TZ: string, name: string) => {
  const shared = {
    env: { TZ },
    // A busy machine takes long for a property test; that is no fault of what it tests.
    testTimeout: 30_000,
    setupFiles: ["test/restore-replaced.ts"],
    // Vitest leaves one processor idle unless told otherwise.
    maxWorkers: availableParallelism(),
  };
  const project = (what: object) => ({
    plugins: [englishFallback()],
    oxc: { jsx: { runtime: "automatic" as const, importSource: "preact" } },
    test: { ...shared, ...what },
  });
  return [
    project({ name, include: suitesOf("plain"), isolate: false }),
    project({ name: `${name}, with a page`, include: suitesOf("page"), isolate: false }),
    project({ name: `${name}, alone`, include: suitesOf("alone") }),
  ];
};

const unit = unitTestsIn("UTC", "unit");

/** `npm run zones` */
const zones = ZONES.flatMap((zone) => unitTestsIn(zone, `zone ${zone}`));

/** Simulated years, fifty where `SIMULATED_YEARS` says nothing else: they keep all processors busy, so nothing runs beside them. */
const years = { test: { name: "years", include: [YEARS] } };

/** What was built, as it ships: after both builds. */
const built = {
  test: {
    name: "built",
    include: ["test/repo/built/**/*.test.ts"],
    testTimeout: 60_000,
    maxWorkers: availableParallelism(),
  },
};

/** Builds everything several times over: a minute or more. */
const packages = {
  test: { name: "packages", include: ["test/repo/packages/**/*.test.ts"], testTimeout: 600_000 },
};

/**
 * The slowest tests and hooks in real browsers take 30 s on two idle cores. So a machine that is eight times as
 * slow still has 60 s left for a wait in vain (`TIMEOUT_MS` in `test/browsers/with-timeout.ts`), which says what
 * was waited for. Only a test that hangs lasts so long.
 */
const REAL_BROWSERS_MS = 300_000;

/** Real browsers: two suites at a time, each with a browser of its own. A test gets one try. */
const realBrowsers = {
  setupFiles: ["test/e2e/use-midday-zone.ts", "test/e2e/on-failure.ts"],
  // More would starve each other: a browser alone keeps a core busy.
  maxWorkers: 2,
  pool: "forks" as const,
  testTimeout: REAL_BROWSERS_MS,
  retry: 0,
  // A list that is not as expected is told whole: where it failed may be the only place to read it.
  chaiConfig: { truncateThreshold: 0 },
  hookTimeout: REAL_BROWSERS_MS,
  teardownTimeout: 60_000,
};

/** What the README promises: part of `npm test`. */
const e2e = { test: { name: "e2e", include: ["test/e2e/*.test.ts"], ...realBrowsers } };

/** 300 tabs keep all processors busy, so this suite runs after the others, and nothing runs beside it. */
const MANY_TABS = "test/e2e/thorough/many-tabs.test.ts";

/** Only where WebKitGTK is; `npm run test:browsers` installs it where it can, and says where it can't. */
const WEBKIT = ["webkit", "site-in-webkit"].map((name) => `test/e2e/thorough/${name}.test.ts`);

/** Every test in real browsers: `npm run test:browsers`. */
const browsers = {
  test: {
    name: "browsers",
    include: ["test/e2e/**/*.test.ts"],
    exclude: [MANY_TABS, ...(findWebKit() ? [] : WEBKIT)],
    ...realBrowsers,
  },
};
const manyTabs = {
  test: {
    name: "browsers, many tabs",
    include: [MANY_TABS],
    ...realBrowsers,
    maxWorkers: 1,
    sequence: { groupOrder: 1 },
  },
};

/** Suites that go through every language, or every page that resists, take minutes. */
const LONG =
  /thorough\/(?:layout|states|any-page|site|webkit|site-in-webkit|popup-fits)\.test\.ts$/;

/**
 * Long suites begin first, so that none is left to run alone at the end. Suites of one project run one after the
 * other, since a process goes on to the next suite, with the modules it has, only if both are of one project.
 */
class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const begins = ({ moduleId }: TestSpecification) => (LONG.test(moduleId) ? 0 : 1);
    return sorted.sort(
      (one, other) =>
        one.project.name.localeCompare(other.project.name) || begins(one) - begins(other),
    );
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: Sequencer },
    projects: [...unit, ...zones, years, built, packages, e2e, browsers, manyTabs],
  },
});
