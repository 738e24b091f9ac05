// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, it, test } from "vitest";
import { cardView } from "../../test/core/card-view";
import { wordsIn } from "../content/all-words";
import { card as text } from "../content/en/card";
import { LANGUAGES } from "../content/language-list";
import { ROUTINES } from "../core/moment/moment";
import type { CardAction } from "../core/offer/card-action";
import type { CardView } from "../core/view/view";
import { Card } from "./Card";

afterEach(() => render(null, document.body));

function show(changed: Partial<CardView>, language = "en"): CardAction[] {
  const actions: CardAction[] = [];
  render(
    <Card
      card={cardView(changed)}
      words={{ title: "One same song", text: "Sing it." }}
      text={wordsIn(language).card}
      {...{ language, locale: language }}
      onAction={(action) => actions.push(action)}
      onWhy={() => {}}
      onCopy={async () => text.copied}
    />,
    document.body,
  );
  return actions;
}
const line = () => document.querySelector(".card-line")?.textContent;
/** Below the words of the moment, which end with its own note. */
const newsLine = () => [...document.querySelectorAll<HTMLElement>(".card-body > .card-note")][0];
const button = () => document.querySelector<HTMLButtonElement>(".card-line button");

describe("the first line of a card", () => {
  it("names the routine alone, until its moment is saved", () => {
    show({ ours: null });
    expect([line(), button()]).toEqual(["Bedtime", null]);
  });

  it("offers to make a saved moment the quiet time's own", () => {
    const actions = show({ kept: true, ours: "may" });
    expect(line()).toBe("BedtimeMake this our moment");
    button()?.click();
    expect(actions).toEqual([{ kind: "ours", on: true, idea: cardView().idea }]);
  });

  it("says that it is, with a way back in the same button, which keeps the focus", () => {
    show({ kept: true, ours: "may" });
    const made = button();
    made?.focus();
    const actions = show({ kept: true, ours: "made" });
    expect(button()).toBe(made);
    expect(document.activeElement).toBe(made);
    expect(document.querySelector("[role=status]")?.textContent).toBe(text.oursMade);
    expect(made?.textContent).toBe(text.undo);
    made?.click();
    expect(actions).toEqual([{ kind: "ours", on: false, idea: cardView().idea }]);
  });

  test.each(LANGUAGES)("has room for it in %s, whatever the routine is", (language) => {
    for (const routine of ROUTINES)
      for (const ours of ["may", "made"] as const) {
        show({ routine, ours }, language);
        // 320 px at 13 px a letter, with the button's padding: a second line would move what is below.
        expect(line()?.length, line()).toBeLessThanOrEqual(45);
      }
  });
});

describe("what is new", () => {
  it.each(["ours", "coming-back", "new-ages"] as const)("is said in one line: %s", (news) => {
    show({ news });
    expect(newsLine()?.textContent).toBe(text.news[news]);
  });

  it("keeps its place, unsaid, once the line of our moment is there", () => {
    show({ news: "coming-back", ours: "may" });
    expect(newsLine()?.style.visibility).toBe("hidden");
    show({ news: "coming-back" });
    expect(newsLine()?.style.visibility).toBe("visible");
  });

  it("has no line where nothing is", () => {
    show({ news: null });
    expect(newsLine()).toBeUndefined();
  });
});

describe("the question whether a card may come less often", () => {
  it("stands in the place of the four buttons", () => {
    const actions = show({ offerHandover: true });
    expect(document.querySelector(".card-question p")?.textContent).toBe(text.handoverQuestion);
    const [yes, no] = document.querySelectorAll<HTMLButtonElement>(".card-question button");
    yes?.click();
    no?.click();
    expect(actions).toEqual([
      { kind: "handover", yes: true },
      { kind: "handover", yes: false },
    ]);
  });
});
