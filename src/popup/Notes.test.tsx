// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { emptyView } from "../../test/preview/home-view";
import { loadPopupTexts } from "../content/load";
import type { View } from "../core/view/view";
import { WordsProvider } from "../ui/words";
import { Notes } from "./Notes";
import type { PopupActions } from "./popup-actions";

const words = { ...(await loadPopupTexts("en")), locale: "en-GB" };
const { popup } = words;

function show(changed: Partial<View>) {
  const [set, share] = [vi.fn(), vi.fn()];
  const actions = { set, share } as unknown as PopupActions;
  const view: View = { ...emptyView, reason: null, warnings: [], ...changed };
  render(
    <WordsProvider value={words}>
      <Notes view={view} actions={actions} />
    </WordsProvider>,
    document.body,
  );
  const press = () => document.querySelector<HTMLButtonElement>(".note button")?.click();
  return { set, share, press, text: document.body.textContent };
}
afterEach(() => render(null, document.body));

describe("a note in the popup", () => {
  it("tells of what is set aside, and can be answered", () => {
    const { text, press, set } = show({ warnings: ["set-aside"] });
    expect(text).toContain(popup.warnings["set-aside"]);
    press();
    expect(set).toHaveBeenCalledWith({ setAsideWasRead: true });
  });

  it("tells that sharing ended elsewhere, and can be answered", () => {
    const { text, press, share } = show({ warnings: ["sharing-ended"] });
    const about = document.querySelector(".note button")?.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(about)?.textContent).toBe(popup.warnings["sharing-ended"]);
    expect(text).toContain(popup.warnings["sharing-ended"]);
    press();
    expect(share).toHaveBeenCalledWith(false);
  });

  it("has no button where there is something to mend", () => {
    const { text } = show({ warnings: ["not-saved"] });
    expect(text).toContain(popup.warnings["not-saved"]);
    expect(document.querySelector("button")).toBeNull();
  });
});
