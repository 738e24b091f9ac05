// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fullView } from "../../test/preview/home-view";
import { loadHome } from "../content/load-home";
import { HomePage } from "./HomePage";
import type { HomeActions } from "./home-props";
import { keptMoments } from "./kept-moments";
import { parseRoute } from "./route";

const texts = await loadHome("en");
const kept = keptMoments(fullView, texts);

afterEach(() => render(null, document.body));

describe("each kept moment", () => {
  it("can be copied alone, with all of its words", async () => {
    const copy = vi.fn(async () => true);
    const actions = new Proxy({ copy } as unknown as HomeActions, {
      get: (own, name) => (name === "copy" ? own.copy : async () => null),
    });
    const shared = { view: fullView, texts, locale: "en-GB", actions };
    const route = parseRoute("#kept");
    render(<HomePage {...shared} browserKind="chrome" route={route} />, document.body);
    const buttons = [...document.querySelectorAll<HTMLButtonElement>(".notes button")].filter(
      ({ textContent }) => textContent === texts.card.copy,
    );
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.some(({ isOwn }) => isOwn)).toBe(true);
    expect(buttons).toHaveLength(kept.length);
    for (const [index, { title, text, note }] of kept.entries()) {
      buttons[index]?.click();
      const [copied] = copy.mock.lastCall as unknown as [string];
      for (const words of [title, text, note]) expect(copied).toContain(words ?? "");
    }
  });
});
