// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { emptyView } from "../../../test/preview/home-view";
import { loadHome } from "../../content/load-home";
import type { HomeActions } from "../home-props";
import { ShareSwitch } from "./ShareSwitch";

afterEach(() => render(null, document.body));

async function switchesWith(state: { canSync: boolean; sharing: boolean }): Promise<number> {
  const texts = await loadHome("en");
  const view = { ...emptyView, ...state };
  const props = { view, texts, locale: "en-GB", actions: {} as HomeActions, showNotice: () => {} };
  render(<ShareSwitch {...props} browserKind="chrome" />, document.body);
  return document.querySelectorAll("[role=switch], input").length;
}

describe("sharing", () => {
  it.each([
    ["is offered where the browser's sync reaches others", { canSync: true, sharing: false }, 1],
    ["is not offered where it reaches nobody", { canSync: false, sharing: false }, 0],
    ["can be turned off there, if it was turned on", { canSync: false, sharing: true }, 1],
  ])("%s", async (_, state, count) => {
    expect(await switchesWith(state)).toBe(count);
  });
});
