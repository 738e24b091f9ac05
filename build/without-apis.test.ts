import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { afterAll, describe, expect, it } from "vitest";
import { OPTIONAL_APIS } from "../src/browser/optional-apis";
import { NOT_IN_SAFARI } from "../test/simulation/remove-api";
import { copyWithoutApis, lackingIn } from "./without-apis";

const folder = mkdtempSync(join(tmpdir(), "without-apis-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A build of one page and a background. */
function build(name: string, background: object): string {
  const built = join(folder, name);
  mkdirSync(join(built, "src"), { recursive: true });
  writeFileSync(join(built, "manifest.json"), JSON.stringify({ background }));
  writeFileSync(join(built, "worker.js"), 'import "./product.js";');
  writeFileSync(join(built, "src/popup.html"), '<html><head><script src="/p.js"></script></head>');
  return built;
}

const copy = (built: string, paths: string[]): ((file: string) => string) => {
  copyWithoutApis(built, `${built}-copy`, paths);
  return (file) => readFileSync(join(`${built}-copy`, file), "utf8");
};

describe("a copy without some APIs", () => {
  it("takes them away before the product's code, in a worker and in each page", () => {
    const read = copy(build("worker", { service_worker: "worker.js" }), ["idle"]);
    expect(read("worker.js")).toBe('import "./without-apis.js";\nimport "./product.js";');
    expect(read("src/popup.html")).toContain(
      '<head><script src="/without-apis.js"></script><script',
    );
  });

  it("and in an event page", () => {
    const read = copy(build("page", { scripts: ["worker.js"] }), ["idle"]);
    expect(JSON.parse(read("manifest.json")).background.scripts).toEqual([
      "without-apis.js",
      "worker.js",
    ]);
  });

  it("takes whole areas, members, and what is inherited", () => {
    const read = copy(build("deep", { scripts: [] }), [
      "idle",
      "runtime.getContexts",
      "storage.local.get",
    ]);
    const local = Object.create({ get: () => 1, set: () => 2 });
    const browser = {
      idle: {},
      tabs: {},
      runtime: { id: "x", getContexts: () => [] },
      storage: { local },
    };
    runInNewContext(read("without-apis.js"), { browser, chrome: browser });
    expect(Object.keys(browser)).toEqual(["tabs", "runtime", "storage"]);
    expect(browser.runtime).toEqual({ id: "x" });
    expect([local.get, typeof local.set]).toEqual([undefined, "function"]);
  });

  it("fails where something stays", () => {
    const read = copy(build("stays", { scripts: [] }), ["idle"]);
    const browser = Object.freeze({ idle: {} });
    expect(() => runInNewContext(read("without-apis.js"), { browser })).toThrow();
  });
});

describe("what Safari lacks", () => {
  const lacking = lackingIn("safari");
  const isLacking = (path: string) =>
    lacking.some((one) => path === one || path.startsWith(`${one}.`));

  it("is what the simulation takes away, of what may be missing", () => {
    const optional = Object.keys(OPTIONAL_APIS).filter(isLacking);
    // The data has the member of an area under the area's type.
    const byArea = NOT_IN_SAFARI.filter((path) => path !== "storage.local.setAccessLevel");
    expect(optional).toEqual(byArea.toSorted((one, other) => indexOf(one) - indexOf(other)));
  });

  it("on a phone is more", () => {
    expect(lackingIn("safari_ios")).toContain("windows.update");
  });
});

const indexOf = (path: string): number => Object.keys(OPTIONAL_APIS).indexOf(path);
