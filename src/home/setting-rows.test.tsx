// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { emptyView } from "../../test/preview/home-view";
import { fill } from "../content/fill";
import { loadHome } from "../content/load-home";
import { FREQUENCY_CAPS, type FrequencyCap } from "../core/parent-data/setting-choices";
import { FrequencyCapField } from "./FrequencyCapField";
import type { HomeActions, PartProps } from "./home-props";
import { MinimizeSwitch } from "./MinimizeSwitch";

const texts = await loadHome("en");
const { settings: text } = texts.home;
const set = vi.fn(async () => true);

const propsWith = (settings: Partial<PartProps["view"]["settings"]>, canMinimize = true) => ({
  view: { ...emptyView, settings: { ...emptyView.settings, ...settings } },
  texts,
  locale: "en-GB",
  actions: { set, canMinimizeWindows: () => canMinimize } as unknown as HomeActions,
  showNotice: () => {},
});
const button = () => document.querySelector("button");

afterEach(() => {
  render(null, document.body);
  set.mockClear();
});

describe("how many cards", () => {
  it.each(FREQUENCY_CAPS)("has a way back in sight, unless there is one for each: %s", (dose) => {
    render(<FrequencyCapField {...propsWith({ dose })} />, document.body);
    expect(button()?.textContent).toBe(dose === "each-quiet-time" ? undefined : text.eachAgain);
  });

  it("goes back by one tap, which leaves the focus beside it", async () => {
    render(<FrequencyCapField {...propsWith({ dose: "one-a-day" })} />, document.body);
    await act(async () => button()?.click());
    expect(set).toHaveBeenCalledWith({ dose: "each-quiet-time", frequencyCapWasAsked: true });
    expect(document.activeElement).toBe(document.querySelector("select"));
  });

  it("that is chosen here is not asked about any more", async () => {
    render(<FrequencyCapField {...propsWith({})} />, document.body);
    const select = document.querySelector("select") as HTMLSelectElement;
    const dose: FrequencyCap = "two-a-day";
    await act(async () => {
      select.value = dose;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(set).toHaveBeenCalledWith({ dose, frequencyCapWasAsked: true });
  });
});

describe("minimising the window", () => {
  const toggle = () => document.querySelector<HTMLInputElement>("[role=switch]");

  it("is off at first, is named after the card's button, and is set by its switch", async () => {
    render(<MinimizeSwitch {...propsWith({})} />, document.body);
    expect(toggle()?.checked).toBe(false);
    const name = fill(text.minimizeOnDo.name, { do: texts.card.do });
    expect(document.body.textContent).toContain(name);
    await act(async () => toggle()?.click());
    expect(set).toHaveBeenCalledWith({ minimizeOnDo: true });
  });

  it("is not there where no window can be minimised", () => {
    render(<MinimizeSwitch {...propsWith({}, false)} />, document.body);
    expect(document.body.textContent).toBe("");
  });
});
