import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { quietTimeOf } from "../../test/core/quiet-time";
import { HOUR_MS } from "../core/time";
import { readPopupMemory, writePopupMemory } from "./popup-memory";

type Items = Record<string, unknown>;
const fake = vi.hoisted(() => ({ session: undefined as object | undefined }));
vi.mock("webextension-polyfill", () => ({
  default: {
    storage: {
      get session() {
        return fake.session;
      },
    },
  },
}));

const NOW = 1_000 * HOUR_MS;
let items: Items = {};
const undo = { done: "removed" as const, quietTime: quietTimeOf() };
const draft = { quietTimeId: "bed", isNew: false, changes: { name: "Bed" } };

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  items = {};
  fake.session = {
    get: async () => structuredClone(items),
    set: async (more: Items) => {
      items = { ...items, ...structuredClone(more) };
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete items[key];
    },
  };
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the popup's memory", () => {
  it("is there for the next popup, each part until it is removed", async () => {
    await writePopupMemory("draft", draft);
    await writePopupMemory("undo", undo);
    expect(await readPopupMemory()).toEqual({ draft, undo });
    await writePopupMemory("draft", null);
    expect(await readPopupMemory()).toEqual({ undo });
    expect(Object.keys(items)).toEqual(["undo"]);
  });

  it("counts an hour from the last change, and leaves nothing after it", async () => {
    await writePopupMemory("undo", undo);
    vi.setSystemTime(NOW + HOUR_MS - 1);
    await writePopupMemory("draft", draft);
    expect(await readPopupMemory()).toEqual({ draft, undo });
    vi.setSystemTime(NOW + HOUR_MS);
    expect(await readPopupMemory()).toEqual({ draft });
    expect(Object.keys(items)).toEqual(["draft"]);
    // The clock was set back.
    vi.setSystemTime(NOW);
    expect(await readPopupMemory()).toEqual({});
    expect(items).toEqual({});
  });

  it("removes what it can't read", async () => {
    items = { draft: { at: NOW, changes: 3 }, stories: 1 };
    expect(await readPopupMemory()).toEqual({});
    expect(items).toEqual({});
  });

  it("is empty, and breaks nothing, where the browser has no such storage", async () => {
    fake.session = undefined;
    await writePopupMemory("undo", undo);
    await writePopupMemory("undo", null);
    expect(await readPopupMemory()).toEqual({});
  });

  it("is empty, and breaks nothing, where that storage fails", async () => {
    items = { undo: { ...undo, at: NOW } };
    const fail = async () => {
      throw new Error("QuotaExceededError");
    };
    fake.session = { get: fail, set: fail, remove: fail };
    await writePopupMemory("undo", undo);
    await writePopupMemory("undo", null);
    expect(await readPopupMemory()).toEqual({});
  });
});
