// @vitest-environment happy-dom
import { type ComponentChild, render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { cardView } from "../../test/core/card-view";
import { card as text } from "../content/en/card";
import type { CardAction } from "../core/offer/card-action";
import { Card } from "./Card";
import { CollapsedCard } from "./CollapsedCard";
import type { CardProps } from "./card-props";

afterEach(() => render(null, document.body));

const words = { title: "One same song", text: "Sing it each evening." };
const names = (): string[] =>
  [...document.querySelectorAll("button")].map(
    (button) => button.getAttribute("aria-label") ?? button.textContent ?? "",
  );

/** Preact renders what a click changed in a microtask. */
async function click(name: string): Promise<void> {
  const found = [...document.querySelectorAll("button")].filter((_, at) => names()[at] === name);
  expect(found, `buttons named "${name}"`).toHaveLength(1);
  found[0]?.click();
  await Promise.resolve();
}

function show(changed: Partial<CardProps> = {}): CardAction[] {
  const actions: CardAction[] = [];
  const shared = { card: cardView(), words, text, language: "en", locale: "en-GB" };
  draw(
    <Card
      {...shared}
      onAction={(action) => actions.push(action)}
      onWhy={() => {}}
      onCopy={async () => text.copied}
      {...changed}
    />,
  );
  return actions;
}

const draw = (view: ComponentChild): void => render(view, document.body);
const announced = (selector: string) => document.querySelector(selector)?.textContent ?? null;

describe("a card", () => {
  it("shows its moment, named for screen readers", () => {
    show();
    const region = document.querySelector("section");
    expect(region?.getAttribute("aria-label")).toBe(`${words.title}. ${words.text}`);
    expect(region?.lang).toBe("en");
    expect([announced("h2"), announced(".card-text")]).toEqual([words.title, words.text]);
    expect(announced(".card-routine")).toBe("Bedtime");
    expect([announced(".card-since"), announced(".card-scene")]).toEqual([null, null]);
    // Its line is kept, so that a moment that has a note moves no button.
    expect(announced(".card-note")).toBe("");
  });

  it("takes no focus", () => {
    show();
    expect(document.activeElement).toBe(document.body);
  });

  it("shows the start of the session, the safety note and the scene where they are given", () => {
    const since = new Date(2026, 2, 10, 18, 52).getTime();
    const scene = [["circle", { r: 3 }]] as const;
    show({ card: cardView({ since }), words: { ...words, note: "Stay near." }, scene });
    expect(announced(".card-since")).toBe("browsing since 18:52");
    expect(announced(".card-note")).toBe("Stay near.");
    expect(document.querySelector(".card-scene circle")).not.toBeNull();
  });

  it("names the routine it came for, and that its moment is a coming-back one", () => {
    const idea = { momentId: "k1", wording: "plain", routine: "back" } as const;
    show({ card: cardView({ idea }) });
    expect(announced(".card-routine")).toBe(`Bedtime · ${text.comingBack}`);
    show({ card: cardView({ idea, routine: "back" }) });
    expect(announced(".card-routine")).toBe(text.routines.back);
  });

  it("reports each button of its face", async () => {
    const actions = show();
    for (const name of [text.do, text.keep, text.another, text.close, text.closeCorner])
      await click(name);
    const { idea } = cardView();
    expect(actions).toEqual([
      { kind: "do" },
      { kind: "keep", kept: true, idea },
      { kind: "another" },
      { kind: "close" },
      { kind: "close" },
    ]);
  });

  it("lets go of what is kept, which is told by the pressed button and not by another name", async () => {
    const actions = show({ card: cardView({ kept: true }) });
    expect(document.querySelector("[aria-pressed=true]")?.textContent).toBe(text.keep);
    await click(text.keep);
    expect(actions).toEqual([{ kind: "keep", kept: false, idea: cardView().idea }]);
  });

  it("has its four buttons in the same places where no other idea is left, and that one does nothing", async () => {
    show();
    const before = names();
    render(null, document.body);
    const acts = show({ card: cardView({ mayAnother: false }) });
    expect(names()).toEqual(before);
    await click(text.another);
    expect(acts).toEqual([]);
    expect(document.querySelector("[aria-disabled=true]")?.textContent).toBe(text.another);
  });

  it("tells why it helps in three sentences, and only then leads to the whole of it", async () => {
    let asked = 0;
    show({ onWhy: () => asked++ });
    await click(text.why);
    const said = [...document.querySelectorAll(".card-finding p")].map((each) => each.textContent);
    expect(said).toEqual([text.finding.phone, text.finding.back, text.finding.enough]);
    expect(asked).toBe(0);
    await click(text.whyMore);
    expect(asked).toBe(1);
  });

  it("unfolds one thing at a time", async () => {
    show();
    await click(text.why);
    await click(text.more);
    expect(document.querySelectorAll(".card-more")).toHaveLength(1);
    expect(names()).toContain(text.notToday);
    expect(document.querySelectorAll("[aria-expanded=true]")).toHaveLength(1);
  });

  it("has hands over its scene, which another idea does not bring again", () => {
    const scene = [["circle", { r: 3 }]] as const;
    show({ scene });
    const hands = document.querySelectorAll(".card-hand");
    expect(hands).toHaveLength(2);
    const idea = { momentId: "z2", wording: "plain", routine: "bedtime" } as const;
    const title = document.querySelector("h2");
    show({ scene, card: cardView({ idea }) });
    expect([...document.querySelectorAll(".card-hand")]).toEqual([...hands]);
    expect(document.querySelector("h2")).not.toBe(title);
  });
});

describe("more actions", () => {
  it("are there once they are asked for", async () => {
    show();
    expect(names()).not.toContain(text.notToday);
    await click(text.more);
    expect(names()).toContain(text.notToday);
    await click(text.more);
    expect(names()).not.toContain(text.notToday);
  });

  it("are later, in the minutes that fit, not today, quiet until tomorrow and not for us", async () => {
    const actions = show();
    await click(text.more);
    await click("Later, in 15 min");
    await click(text.notToday);
    await click(text.quietUntilTomorrow);
    await click(text.notForUs);
    expect(actions).toEqual([
      { kind: "snooze", minutes: 15 },
      { kind: "not-today" },
      { kind: "pause" },
      { kind: "not-for-us", idea: cardView().idea },
    ]);
  });

  it("have no later where no minutes fit", async () => {
    show({ card: cardView({ laterMinutes: [] }) });
    await click(text.more);
    expect(document.querySelector(".card-later")).toBeNull();
  });
});

describe("more actions of a sample", () => {
  it("leave out what a press could not do there", async () => {
    show({ lacks: ["later", "quiet", "not-for-us"] });
    const before = names();
    await click(text.more);
    expect(names().filter((name) => !before.includes(name))).toEqual([text.copy]);
  });
});

describe("a card's question", () => {
  it("is not asked by itself", () => {
    show();
    expect(document.querySelector(".card-question")).toBeNull();
  });

  it.each([
    ["offerFewer", "fewer", text.fewerQuestion, text.fewerYes, text.fewerNo],
    ["offerSmall", "small", text.smallQuestion, text.smallYes, text.smallNo],
  ] as const)("%s is answered by yes or no", async (offer, kind, question, yes, no) => {
    const actions = show({ card: cardView({ [offer]: true }) });
    expect(announced(".card-question p")).toBe(question);
    expect(names()).not.toContain(text.do);
    expect(document.querySelector(".card-face .card-question")).not.toBeNull();
    await click(yes);
    await click(no);
    expect(actions).toEqual([
      { kind, yes: true },
      { kind, yes: false },
    ]);
  });

  it("is one at a time", () => {
    show({ card: cardView({ offerFewer: true, offerSmall: true }) });
    expect(announced(".card-question p")).toBe(text.fewerQuestion);
  });
});

describe("a collapsed card", () => {
  const collapsed = (startedCollapsed: boolean) => {
    let expanded = 0;
    draw(
      <CollapsedCard
        {...{ title: words.title, startedCollapsed, text, language: "en" }}
        onExpand={() => expanded++}
      />,
    );
    return () => expanded;
  };

  it("names its moment, and expands by a click", async () => {
    const expanded = collapsed(false);
    expect(announced(".collapsed span")).toBe(words.title);
    await click(`Open: ${words.title}`);
    expect(expanded()).toBe(1);
  });

  it("that began so shows no words, since others may see the screen", async () => {
    const expanded = collapsed(true);
    expect(document.body.textContent).toBe("");
    await click(text.collapsedFirst);
    expect(expanded()).toBe(1);
  });
});

describe("a card's copy", () => {
  it("is of the moment in view: another one can be copied anew", async () => {
    const copied: string[] = [];
    const onCopy: CardProps["onCopy"] = async ({ title }) => {
      copied.push(title);
      return text.copied;
    };
    show({ onCopy });
    await click(text.more);
    await click(text.copy);
    await Promise.resolve();
    expect(names()).toContain(text.copied);
    const idea = { momentId: "z2", wording: "plain", routine: "bedtime" } as const;
    show({ onCopy, card: cardView({ idea }), words: { ...words, title: "Goodnight, chair" } });
    expect(names()).not.toContain(text.copied);
    await click(text.copy);
    expect(copied).toEqual([words.title, "Goodnight, chair"]);
  });
});
