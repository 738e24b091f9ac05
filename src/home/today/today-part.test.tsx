// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { emptyView, fullView } from "../../../test/preview/home-view";
import { LOOK_BACK_WEEK } from "../../../test/preview/look-back-week";
import { TODAY_VIEWS } from "../../../test/preview/today-views";
import { fill } from "../../content/fill";
import { formatTime } from "../../content/format";
import { LANGUAGES } from "../../content/language-list";
import { loadHome } from "../../content/load-home";
import type { View } from "../../core/view/view";
import { HomePage } from "../HomePage";
import type { HomeActions } from "../home-props";
import { parseRoute } from "../route";

const texts = await loadHome("en");
const { home, popup, card } = texts;
const LOCALE = "en-GB";

/** What the background answers; each test may change it. */
let asked: { actions: Record<string, ReturnType<typeof vi.fn>>; hash: string; view: View };

beforeEach(() => {
  let place = 0;
  const ideas = ["b1", "z1"].map((momentId) => ({ momentId, wording: "plain", routine: "bath" }));
  asked = {
    actions: {
      lookBack: vi.fn(async () => LOOK_BACK_WEEK),
      momentNow: vi.fn(async () => ideas[place++]),
      momentShown: vi.fn(),
      copy: vi.fn(async () => true),
      keep: vi.fn(async () => true),
      open: vi.fn(),
      resume: vi.fn(async () => true),
    },
    hash: "",
    view: emptyView,
  };
});
afterEach(() => render(null, document.body));

/** Draws the page as the entry does after each answer. */
async function draw(change: { view?: View; hash?: string } = {}, language = "en" as const) {
  asked = { ...asked, ...change };
  const said = await loadHome(language);
  await act(async () => paint(said));
}

function paint(said = texts): void {
  const actions = asked.actions as unknown as HomeActions;
  const shared = { view: asked.view, texts: said, locale: LOCALE, actions };
  render(
    <HomePage {...shared} browserKind="chrome" route={parseRoute(asked.hash)} />,
    document.body,
  );
}

const main = () => document.querySelector("main")?.textContent ?? "";
const hrefs = (place: string) =>
  [...document.querySelectorAll(`${place} a`)].map((link) => link.getAttribute("href"));
const button = (name: string) =>
  [...document.querySelectorAll("main button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
  ) as HTMLButtonElement | undefined;
const press = (name: string) => act(async () => button(name)?.click());
const firstChoices = () =>
  [...document.querySelectorAll("main .button-primary")].map(({ textContent }) => textContent);
const ideaTitle = () => document.querySelector(".idea h3")?.textContent;

describe("today, with nothing set", () => {
  it("says so, and leads to the times before anything else", async () => {
    await draw({ view: emptyView });
    expect(main()).toContain(texts.welcome.end.nothing);
    expect(firstChoices()).toEqual([texts.welcome.end.choose]);
    expect(hrefs(".nothing-set")).toEqual(["#quiet-times"]);
    expect(button(popup.momentNow)).toBeDefined();
    expect(document.querySelector(".day-strip")).toBeNull();
  });

  it("begins with what Peekaboo does, and with what leaves the browser while sharing is on", async () => {
    await draw({ view: emptyView });
    expect(document.querySelector("h1")?.textContent).toBe(home.start.title);
    for (const sentence of [...home.start.intro, texts.finding.roots])
      expect(main()).toContain(sentence);
    await draw({ view: { ...emptyView, sharing: true } });
    expect(main()).toContain(home.start.introShared);
    expect(main()).not.toContain(home.start.intro[1]);
  });

  it("has a sentence in place of what was kept, and nothing of a week in which nothing can have come", async () => {
    const week = { ...LOOK_BACK_WEEK, days: LOOK_BACK_WEEK.days.map(withoutIdeas) };
    asked.actions.lookBack = vi.fn(async () => week);
    await draw({ view: emptyView });
    expect(main()).toContain(home.kept.empty);
    expect(hrefs(".today-past")).toEqual(["#kept"]);
  });

  it("claims nothing of what can't be read", async () => {
    await draw({ view: { ...emptyView, warnings: ["not-read"] } });
    expect(main()).toContain(popup.warnings["not-read"]);
    for (const claim of [texts.welcome.end.nothing, home.kept.empty, popup.why["no-quiet-time"]])
      expect(main()).not.toContain(claim);
    expect(button(popup.momentNow)).toBeDefined();
  });
});

const withoutIdeas = (day: (typeof LOOK_BACK_WEEK.days)[number]) => ({ ...day, ideas: [] });

describe("today, with times set", () => {
  it("says what comes next, how long this session runs and why no card comes, beside the strip", async () => {
    const { next } = TODAY_VIEWS;
    await draw({ view: next });
    expect(document.querySelector("h1")?.textContent).toBe(popup.strip.title);
    const time = formatTime(next.next?.startsAt ?? 0, LOCALE);
    const first = document.querySelector(".now-first")?.textContent;
    expect(first).toMatch(new RegExp(`${time}$`));
    expect(document.querySelector(".now-second")?.textContent).toMatch(/^Browsing 38/);
    expect(main()).toContain(popup.why.outside);
    expect(document.querySelector(".day-strip")).not.toBeNull();
    expect(firstChoices()).toEqual([popup.momentNow]);
    for (const sentence of [...home.start.intro, texts.finding.roots])
      expect(main()).toContain(sentence);
  });

  it("says what runs now, and until when", async () => {
    const { running } = TODAY_VIEWS;
    await draw({ view: running });
    const time = formatTime(running.next?.endsAt ?? 0, LOCALE);
    expect(document.querySelector(".now-first")?.textContent).toContain(`until ${time}`);
    expect(main()).toContain(popup.why["sound-is-playing"]);
  });

  it("says nothing of browsing where the parent hides it", async () => {
    await draw({ view: TODAY_VIEWS.next });
    expect(document.querySelector(".session-bar")).not.toBeNull();
    await draw({ view: TODAY_VIEWS.hidden });
    expect(document.querySelector(".now-second")).toBeNull();
    expect(document.querySelector(".session-bar")).toBeNull();
    expect(document.querySelector(".today")?.textContent).not.toContain("rowsing");
  });

  it("in a pause says until when, and ends it on a press, which is said and leaves the focus in the part", async () => {
    await draw({ view: TODAY_VIEWS.paused });
    expect(document.querySelector(".now-first")?.textContent).toMatch(/^Paused until/);
    expect(main()).not.toContain(popup.why.paused);
    button(popup.resume)?.focus();
    asked.actions.resume?.mockImplementation(async () => {
      asked = { ...asked, view: TODAY_VIEWS.next };
      paint();
      return true;
    });
    await press(popup.resume);
    expect(button(popup.resume)).toBeUndefined();
    expect(document.querySelector("[role=status].own-words")?.textContent).toBe(popup.resumed);
    expect(document.activeElement).toBe(document.querySelector("h1"));
  });

  it("says that a card is on the page", async () => {
    const onPage = { where: "page" } as unknown as NonNullable<View["card"]>;
    await draw({ view: { ...TODAY_VIEWS.next, card: onPage, reason: null } });
    expect(main()).toContain(popup.onPage);
  });
});

describe("beside today", () => {
  const titles = () => [...document.querySelectorAll(".last-kept li")].map((li) => li.textContent);

  it("are the last three moments, the parent's own too, each a link to its page", async () => {
    await draw({ view: TODAY_VIEWS.next });
    expect(hrefs(".last-kept")).toEqual(["#moment/z1", "#moment/own-1", "#moment/h1"]);
    expect(titles()[1]).toBe(fullView.own[0]?.title);
  });

  it("is one where one was kept, and none of another version, which has no picture and no words", async () => {
    const [one] = fullView.kept;
    const strange = { momentId: "from-tomorrow", wording: "plain" as const, keptAt: Date.now() };
    await draw({ view: { ...TODAY_VIEWS["kept-none"], kept: one ? [one, strange] : [] } });
    expect(hrefs(".last-kept")).toEqual([`#moment/${one?.momentId}`]);
    expect(main()).not.toContain(home.kept.empty);
  });

  it("is a sentence where none was kept", async () => {
    await draw({ view: TODAY_VIEWS["kept-none"] });
    expect(document.querySelector(".last-kept")).toBeNull();
    expect(main()).toContain(home.kept.empty);
  });

  it("is what came by this week, with a link to look back", async () => {
    await draw({ view: TODAY_VIEWS.next });
    expect(asked.actions.lookBack).toHaveBeenCalledWith("");
    expect(main()).toContain(fill(home.today.weekAmongOthers, { ideas: "" }).replace(".", ""));
    expect(hrefs(".today-past h2")).toEqual(["#kept", "#look-back"]);
  });

  it("is a calm sentence for a week in which nothing came by", async () => {
    const week = { ...LOOK_BACK_WEEK, days: LOOK_BACK_WEEK.days.map(withoutIdeas) };
    asked.actions.lookBack = vi.fn(async () => week);
    await draw({ view: TODAY_VIEWS.next });
    expect(main()).toContain(home.lookBack.nothing);
  });
});

describe("a small moment on the home page", () => {
  async function open() {
    await draw({ view: TODAY_VIEWS["kept-none"] });
    await press(popup.momentNow);
    await vi.waitFor(() => expect(ideaTitle()).toBe(texts.moments.b1?.title));
  }

  it("opens in place of its button, with the focus on its heading, and nothing else goes", async () => {
    await open();
    expect(document.activeElement?.textContent).toBe(popup.momentNow);
    expect(document.activeElement?.localName).toBe("h2");
    expect(document.querySelector(".moment-door")).toBeNull();
    expect(document.querySelector(".day-strip")).not.toBeNull();
    expect(asked.actions.momentShown).toHaveBeenCalledWith("b1");
    expect(document.querySelectorAll("main, header, footer")).toHaveLength(3);
  });

  it("goes back to its button, which has the focus then, and begins anew", async () => {
    await open();
    await press(popup.back);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("moment-button"));
    expect(ideaTitle()).toBeUndefined();
    await press(popup.momentNow);
    await vi.waitFor(() => expect(ideaTitle()).toBe(texts.moments.z1?.title));
  });

  it("brings another idea, saves, copies, and asks anew for each filter", async () => {
    await open();
    await press(card.keep);
    expect(asked.actions.keep).toHaveBeenCalledWith("b1", true);
    await press(card.copy);
    expect(asked.actions.copy).toHaveBeenCalledWith(expect.stringContaining(ideaTitle() ?? "?"));
    const filter = document.querySelector<HTMLInputElement>(".moment-open .chip input");
    await act(async () => filter?.click());
    expect(asked.actions.momentNow).toHaveBeenLastCalledWith(
      expect.objectContaining({ handsFull: true }),
      ["b1"],
    );
    await vi.waitFor(() => expect(ideaTitle()).toBe(texts.moments.z1?.title));
  });

  it("leads to why it helps, and is still there on the way back", async () => {
    await open();
    await press(card.why);
    expect(asked.actions.open).toHaveBeenCalledWith("finding/b1");
    await draw({ hash: "#finding/b1" });
    expect(ideaTitle()).toBeUndefined();
    await draw({ hash: "" });
    await vi.waitFor(() => expect(ideaTitle()).toBe(texts.moments.b1?.title));
    expect(asked.actions.momentShown).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.localName).toBe("h1");
  });
});

it.each(LANGUAGES)(
  "today is drawn in %s in every state, with all its places filled",
  async (language) => {
    for (const view of [emptyView, ...Object.values(TODAY_VIEWS)]) {
      await draw({ view }, language as "en");
      expect(main()).not.toMatch(/[{}]|undefined|NaN/);
      const { popup: said } = await loadHome(language);
      expect(button(said.momentNow)).toBeDefined();
    }
  },
);
