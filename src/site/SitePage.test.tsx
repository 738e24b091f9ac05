// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { zoneNamed } from "../../test/core/zone";
import { addresses } from "../content/addresses";
import { fill } from "../content/fill";
import { LANGUAGES } from "../content/language-list";
import { localeFor } from "../content/languages";
import { MOMENTS } from "../content/library";
import { loadSite, type SiteTexts } from "../content/load-site";
import type { Language } from "../core/parent-data/setting-choices";
import { SitePage } from "./SitePage";
import { createSiteActions } from "./site-actions";
import type { QrCode, SiteActions } from "./site-props";
import { parseSiteRoute, SITE_PARTS } from "./site-route";
import { createSiteStorage } from "./site-storage";
import { createSiteStore, type SiteStore } from "./site-store";

const NOW = Date.UTC(2026, 10, 23, 17);
const QR_CODE: QrCode = { address: "https://example.org/", size: 9, path: "M4 4h1v1h-1z" };

interface Shown {
  texts: SiteTexts;
  store: SiteStore;
  /** What the page handed to the downloads and to the printer. */
  saved: { fileName: string; text: string }[];
  printed: number;
  go(hash: string): void;
}

async function show(hash = "", language: Language = "en", qrCode = null as QrCode | null) {
  const texts = await loadSite(language);
  document.documentElement.lang = language;
  const shown = { texts, saved: [] as Shown["saved"], printed: 0 } as Shown;
  let route = parseSiteRoute(hash);
  const draw = () => {
    const view = store.view();
    const locale = localeFor(language, language, view.settings);
    const props = { view, texts, locale, actions, isRemembered: store.isRemembered() };
    render(<SitePage {...props} qrCode={qrCode} route={route} />, document.body);
  };
  const store = createSiteStore(
    createSiteStorage(() => localStorage),
    () => ({ now: NOW, zone: zoneNamed("Europe/Brussels"), random: () => 0.5, moments: MOMENTS }),
    draw,
  );
  const actions: SiteActions = {
    ...createSiteActions(store),
    saveFile: (fileName, _type, text) => void shown.saved.push({ fileName, text }),
    print: () => {
      shown.printed += 1;
    },
    copy: async () => true,
  };
  draw();
  await settled();
  return Object.assign(shown, {
    store,
    go(to: string) {
      route = parseSiteRoute(to);
      draw();
    },
  });
}

/** Preact renders in microtasks, and runs effects after a frame. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));
const text = (selector = "main"): string => document.querySelector(selector)?.textContent ?? "";

async function click(name: string, nth = 0): Promise<void> {
  const find = () =>
    [...document.querySelectorAll<HTMLElement>("button, a")].filter(
      (one) => one.textContent === name,
    )[nth];
  // What an earlier press opened may be drawn later on a busy machine.
  await vi.waitFor(() => expect(find(), `"${name}"`).toBeDefined(), 20_000);
  find()?.click();
  await settled();
}

async function tick(name: string): Promise<void> {
  const box = [...document.querySelectorAll("label")].find((one) =>
    one.textContent?.startsWith(name),
  );
  box?.querySelector("input")?.click();
  await settled();
}

async function type(label: string, value: string): Promise<void> {
  const found = [...document.querySelectorAll("label")].find((one) => one.textContent === label);
  const input = document.getElementById(found?.htmlFor ?? "") as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await settled();
}

beforeEach(() => {
  localStorage.clear();
  location.hash = "";
});
afterEach(() => render(null, document.body));

describe("the card to try", () => {
  it("is answered as in the extension, with a way back, and then another comes", async () => {
    const { texts } = await show();
    const title = text(".card-title");
    expect(title).not.toBe("");
    await click(texts.card.do);
    expect(document.querySelector(".card")).toBeNull();
    expect(text(".answered")).toContain(texts.card.answered.do);
    await click(texts.card.undo);
    expect(text(".card-title")).toBe(title);
    await click(texts.card.close);
    await click(texts.site.start.again);
    expect(document.querySelector(".card")).not.toBeNull();
    // Where the pressed button was, so that the keyboard goes on from there.
    expect(document.activeElement?.contains(document.querySelector(".card"))).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });

  it("brings another idea twice, as a card does", async () => {
    const { texts } = await show();
    const titles = [text(".card-title")];
    for (let swap = 0; swap < 3; swap++) {
      await click(texts.card.another);
      titles.push(text(".card-title"));
    }
    expect(new Set(titles.slice(0, 3)).size).toBe(3);
    expect(titles[3]).toBe(titles[2]);
  });

  it("saves a moment, and puts one away that an undo brings back", async () => {
    const { texts, store } = await show();
    await click(texts.card.keep);
    expect(store.view().kept).toHaveLength(1);
    await click(texts.card.more);
    await click(texts.card.notForUs);
    expect(store.view().notForUs).toHaveLength(1);
    await click(texts.card.undo);
    expect(store.view().notForUs).toEqual([]);
  });

  it("follows the chips, and says who to talk to where the parent is tired", async () => {
    const { texts } = await show();
    await tick(texts.popup.filters.handsFull);
    const title = text(".card-title");
    const moment = MOMENTS.find(({ id }) => texts.moments[id]?.title === title);
    expect(moment?.hands).not.toBe("free");
    await tick(texts.popup.filters.tired);
    expect(text()).toContain(texts.popup.tiredHelp);
  });

  it("leads to what is known about its moment", async () => {
    const { texts } = await show();
    await click(texts.card.why);
    await click(texts.card.whyMore);
    expect(location.hash).toMatch(/^#finding\/[\w-]+$/);
  });
});

describe("the times", () => {
  it("are chosen, changed and given as a file for a calendar", async () => {
    const { texts, store, saved } = await show("#times");
    expect(text()).toContain(texts.data.calendar.none);
    await tick(texts.popup.presets.bedtime);
    await type(texts.popup.editor.start, "20:10");
    expect(store.view().quietTimes[0]?.quietTime).toMatchObject({ id: "bedtime", start: 1_210 });
    await click(texts.data.calendar.save);
    // The code that writes it is loaded by the press.
    await vi.waitFor(() => expect(saved).toHaveLength(1), 20_000);
    expect(saved[0]?.fileName).toBe(texts.data.calendar.fileName);
    expect(saved[0]?.text).toContain("T201000");
  });

  it("stay as they were while a field is empty", async () => {
    const { texts, store } = await show("#times");
    await tick(texts.popup.presets.bedtime);
    await type(texts.popup.editor.start, "");
    expect(text()).toContain(texts.popup.problems["no-start"]);
    expect(store.view().quietTimes[0]?.quietTime.start).toBe(19 * 60);
  });

  it("are gone with the page, unless the parent asks to remember them", async () => {
    const { texts } = await show("#times");
    await tick(texts.popup.presets.bedtime);
    expect(localStorage.length).toBe(0);
    await tick(texts.site.times.remember);
    expect(localStorage.length).toBe(1);
    render(null, document.body);
    const { store } = await show("#times");
    expect(store.view().quietTimes).toHaveLength(1);
    await click(texts.site.times.erase);
    expect(localStorage.length).toBe(0);
    expect(text()).toContain(texts.site.times.erased);
    expect(store.view().quietTimes).toEqual([]);
  });
});

describe("a starter set", () => {
  it("is made with a crèche's name and closing time", async () => {
    const { texts, saved } = await show("#sets");
    const { maker } = texts.sets;
    await type(maker.name, "Zon");
    await type(maker.closing, "17:45");
    await click(maker.save);
    expect(saved[0]?.fileName).toBe(maker.fileName);
    expect(JSON.parse(saved[0]?.text ?? "").quietTimes).toMatchObject([
      { name: "Zon", on: false, start: 17 * 60 + 15 },
      { name: texts.sets.times["set-creche-together"], on: false, start: 18 * 60 },
    ]);
    await type(maker.name, "x".repeat(41));
    expect(text()).toContain(maker.nameTooLong);
    expect([...document.querySelectorAll("button")].map((one) => one.textContent)).not.toContain(
      maker.save,
    );
  });

  it.each(LANGUAGES)("has a sheet with all that belongs on it, in %s", async (language) => {
    const shown = await show("#sets", language, QR_CODE);
    const { texts } = shown;
    await click(texts.sets.sheet);
    await vi.waitFor(() => expect(shown.printed).toBe(1), 20_000);
    const sheet = text(".sheet-starter");
    for (const id of ["n1", "y1", "h1", "z1"]) expect(sheet).toContain(texts.moments[id]?.title);
    const { top, help } = texts.finding;
    for (const sentence of [top.phone, top.back, top.enough, help.local, help.urgent])
      expect(sheet).toContain(sentence);
    expect(sheet).toContain(texts.sets.leaflet.withUs);
    expect(sheet).toContain(QR_CODE.address);
    expect(document.querySelectorAll(".sheet-starter .scene")).toHaveLength(4);
    expect(document.querySelector(".sheet-starter .qr path")?.getAttribute("d")).toBe(QR_CODE.path);
  });

  it("has no code while the site has no address, and the page says so", async () => {
    const { texts } = await show("#sets");
    expect(text()).toContain(texts.sets.noCode);
    await click(texts.sets.sheet);
    await vi.waitFor(() => expect(document.querySelector(".sheet-starter")).not.toBeNull(), 20_000);
    expect(document.querySelector(".qr")).toBeNull();
  });
});

describe.each(LANGUAGES)("the site in %s", (language) => {
  it.each(SITE_PARTS)(
    "has a heading of its own for %s, and no place left to fill in",
    async (part) => {
      await show(part === "moment" ? "#moment/z1" : `#${part}`, language);
      expect(document.querySelectorAll("h1")).toHaveLength(1);
      expect(text("h1")).not.toBe("");
      expect(text("body")).not.toMatch(/\{\w+\}|undefined|\bnull\b/);
      const current = document.querySelectorAll("header [aria-current]");
      expect(current).toHaveLength(1);
    },
  );

  it("says plainly what there is no address for yet", async () => {
    const { texts, go } = await show("#help", language);
    if (addresses.support === "") expect(text()).toContain(texts.site.help.noContact);
    go("#install");
    if (addresses.downloads === "") expect(text()).toContain(texts.site.install.noDownloads);
    const { install, stores } = texts.site;
    const sentence = fill(install.notInStore, { store: stores.chrome });
    if (addresses.stores.chrome === "") expect(text()).toContain(sentence);
  });
});
