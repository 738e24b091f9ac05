import { afterEach, describe, expect, it, vi } from "vitest";
import manifest from "../manifest.json" with { type: "json" };
import { manifestFor } from "./manifest";

describe("the manifest for Safari", () => {
  const safari = manifestFor("safari");

  it("has a background page that may be stopped", () => {
    expect(safari.background).toEqual({
      scripts: [manifest.background.service_worker],
      type: "module",
      persistent: false,
    });
  });

  it("asks for nothing that Safari does not have, and has all the rest", () => {
    expect(safari.permissions).toEqual(["alarms", "storage", "scripting"]);
    for (const key of ["optional_permissions", "incognito", "minimum_chrome_version"])
      expect(safari).not.toHaveProperty(key);
    for (const key of ["content_security_policy", "action", "icons", "optional_host_permissions"])
      expect(safari[key]).toEqual(manifest[key as keyof typeof manifest]);
  });
});

/** An object of the API, whose functions work on it alone, as a browser's own do. */
class Tabs {
  onUpdated = { addListener: vi.fn() };
  #tabs = [
    { id: 1, incognito: false },
    { id: 2, incognito: true },
  ];
  async query() {
    return this.#tabs;
  }
  async get(id: number) {
    return this.#tabs.find((tab) => tab.id === id);
  }
}

describe("the extension API for Safari", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  async function apiOver(native: object) {
    vi.stubGlobal("browser", native);
    return (await import("./safari-api")).default;
  }

  it("shows no private window and no private tab", async () => {
    const getAll = async () => [
      { id: 1, incognito: true, focused: true },
      { id: 2, incognito: false, focused: false },
    ];
    const api = await apiOver({ tabs: new Tabs(), windows: { getAll }, storage: {} });
    expect((await api.tabs.query({})).map(({ id }) => id)).toEqual([1]);
    expect((await api.windows.getAll()).map(({ id }) => id)).toEqual([2]);
  });

  it("has no sync, also where the browser's own object forbids to replace it", async () => {
    const storage = Object.freeze({ local: { get: vi.fn() }, sync: { get: vi.fn() } });
    const native = Object.freeze({ storage, tabs: new Tabs(), windows: {} });
    const api = await apiOver(native);
    expect(api.storage.sync).toBeUndefined();
    expect("sync" in api.storage).toBe(false);
    expect(api.storage.local).toBe(storage.local);
  });

  it("is the browser's own in all else, and lacks what that lacks", async () => {
    const tabs = new Tabs();
    const alarms = { create: vi.fn() };
    const api = await apiOver({ tabs, alarms, storage: {} });
    expect(await api.tabs.get(2)).toEqual({ id: 2, incognito: true });
    expect(api.tabs.onUpdated).toBe(tabs.onUpdated);
    expect(api.alarms).toBe(alarms);
    for (const name of ["windows", "idle", "notifications"]) {
      expect(name in api, name).toBe(false);
      expect(Reflect.get(api, name), name).toBeUndefined();
    }
  });
});
