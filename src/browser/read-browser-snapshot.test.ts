import { beforeEach, describe, expect, it, vi } from "vitest";
import { browser } from "./browser";
import { readBrowserSnapshot } from "./read-browser-snapshot";

vi.mock("./browser", () => ({ browser: {} }));

const TAB = { id: 7, status: "complete", audible: true, incognito: false };

/** A browser in which all goes well, except for what is given. */
function have(overrides: Record<string, unknown> = {}, tab: object = TAB): void {
  for (const name of Object.keys(browser)) Reflect.deleteProperty(browser, name);
  Object.assign(browser, {
    idle: { queryState: async () => "active" },
    windows: { getAll: async () => [{ id: 1, focused: true, type: "normal", state: "normal" }] },
    tabs: { query: async () => [tab] },
    permissions: { contains: async () => true },
    storage: { sync: {} },
    runtime: {
      getContexts: async () => [],
      getURL: (path: string) => `chrome-extension://peekaboo/${path}`,
    },
    ...overrides,
  });
}

beforeEach(() => have());

describe("a snapshot of the browser", () => {
  it("has the window in front and the tab in view", async () => {
    expect(await readBrowserSnapshot(false)).toMatchObject({
      idle: "active",
      window: { id: 1, state: "normal" },
      tab: { id: 7, loaded: true, audible: true },
      canSync: true,
    });
  });

  it("has nothing of a private tab, whatever else the browser tells of it", async () => {
    have({}, { ...TAB, incognito: true });
    expect(await readBrowserSnapshot(false)).toMatchObject({ window: "private", tab: null });
  });

  it("has nothing of a private tab on a phone either", async () => {
    have({ windows: undefined }, { ...TAB, incognito: true });
    expect(await readBrowserSnapshot(false)).toMatchObject({
      phone: true,
      window: "private",
      tab: null,
    });
  });

  it("says that idleness is not told where the browser has no idle", async () => {
    have({ idle: undefined });
    expect(await readBrowserSnapshot(true)).toMatchObject({
      idle: "not-told",
      isInputPaused: false,
    });
  });

  it("takes a call that throws at once for one that failed", async () => {
    const refuse = () => {
      throw new Error("Invalid option");
    };
    have({ windows: { getAll: refuse }, permissions: { contains: refuse } });
    expect(await readBrowserSnapshot(false)).toMatchObject({
      window: "unknown",
      pageAccess: false,
      notifications: false,
    });
  });
});

describe("sync reaches the parent's other browsers", () => {
  const runtimeAt = (base: string) => ({
    getContexts: async () => [],
    getURL: (path: string) => `${base}/${path}`,
  });
  it.each<[string, Record<string, unknown>, boolean]>([
    ["in Chrome", {}, true],
    ["in Firefox", { runtime: runtimeAt("moz-extension://peekaboo") }, true],
    ["not in Safari", { runtime: runtimeAt("safari-web-extension://peekaboo") }, false],
    ["not in Firefox for Android, which has no windows", { windows: undefined }, false],
    ["not where there is no storage.sync", { storage: {} }, false],
  ])("%s", async (_, overrides, canSync) => {
    have(overrides);
    expect((await readBrowserSnapshot(false)).canSync).toBe(canSync);
  });
});
