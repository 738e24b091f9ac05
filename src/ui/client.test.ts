import { describe, expect, it, vi } from "vitest";
import { emptyView, fullView } from "../../test/preview/home-view";
import type { View } from "../core/view/view";
import type { Answer, RequestKind } from "../protocol/requests";
import { createClient } from "./client";

/** A background that answers when the test says so, and a page that keeps what it was given to draw. */
function connect() {
  const questions: { name: RequestKind; answer(view: View): void; fail(): void }[] = [];
  const drawn: View[] = [];
  let lost = 0;
  const client = createClient({
    ask: <Kind extends RequestKind>(name: Kind) =>
      new Promise<Answer<Kind>>((resolve, reject) => {
        questions.push({
          name,
          answer: (view) => resolve({ view, problems: [] } as unknown as Answer<Kind>),
          fail: () => reject(new Error("no answer")),
        });
      }),
    onView: (view) => {
      drawn.push(view);
    },
    onLost: () => {
      lost += 1;
    },
  });
  const question = (place: number) => {
    const found = questions[place];
    if (!found) throw new Error(`No question ${place}`);
    return found;
  };
  return { client, drawn, question, lost: () => lost };
}

const later: View = { ...fullView, now: fullView.now + 60_000 };

describe("a page's client", () => {
  it("draws the view of an answer", async () => {
    const { client, drawn, question } = connect();
    expect(client.view()).toBeNull();
    const refreshed = client.refresh();
    question(0).answer(fullView);
    expect(await refreshed).toBe(true);
    expect(drawn).toEqual([fullView]);
    expect(client.view()).toBe(fullView);
  });

  it("drops an answer that a later request overtook, but still returns it", async () => {
    const { client, drawn, question } = connect();
    const first = client.requestView("keep", { momentId: "b1", kept: true });
    const second = client.requestView("keep", { momentId: "b1", kept: false });
    question(1).answer(later);
    await second;
    question(0).answer(fullView);
    expect((await first)?.view).toBe(fullView);
    expect(drawn).toEqual([later]);
  });

  it("drops an earlier answer that arrives first, too, and resolves once the later is drawn", async () => {
    const { client, drawn, question } = connect();
    const drawnThen: View[][] = [];
    const first = client.refresh().then(() => drawnThen.push([...drawn]));
    const second = client.refresh();
    question(0).answer(fullView);
    await new Promise((resolve) => setTimeout(resolve));
    expect(drawn).toEqual([]);
    expect(drawnThen).toEqual([]);
    question(1).answer(later);
    await Promise.all([first, second]);
    expect(drawn).toEqual([later]);
    expect(drawnThen).toEqual([[later]]);
  });

  it("draws a setting at once, and what the answer makes of it", async () => {
    const { client, drawn, question } = connect();
    const refreshed = client.refresh();
    question(0).answer(fullView);
    await refreshed;
    const set = client.set({ smallFirst: !fullView.settings.smallFirst });
    expect(drawn.at(-1)?.settings.smallFirst).toBe(!fullView.settings.smallFirst);
    question(1).answer(later);
    expect(await set).toBe(true);
    expect(drawn.at(-1)).toBe(later);
  });

  it("sends a setting before the first view, and draws nothing for it", async () => {
    const { client, drawn, question } = connect();
    const set = client.set({ smallFirst: true });
    expect(drawn).toEqual([]);
    question(0).answer(fullView);
    await set;
    expect(drawn).toEqual([fullView]);
  });

  it("is pending from the first request to the last answer", async () => {
    const { client, question } = connect();
    expect(client.isPending()).toBe(false);
    const [first, second] = [client.refresh(), client.refresh()];
    question(0).answer(fullView);
    await new Promise((resolve) => setTimeout(resolve));
    expect(client.isPending()).toBe(true);
    question(1).fail();
    await Promise.all([first, second]);
    expect(client.isPending()).toBe(false);
  });

  it("asks for the view after a change that got no answer, and goes on", async () => {
    const { client, drawn, question, lost } = connect();
    const change = client.change("undo-import", {});
    question(0).fail();
    await new Promise((resolve) => setTimeout(resolve));
    expect(question(1).name).toBe("view");
    question(1).answer(fullView);
    expect(await change).toBe(false);
    expect(drawn).toEqual([fullView]);
    expect(lost()).toBe(0);
  });

  it("reports once that the background is lost, and never rejects", async () => {
    const { client, drawn, question, lost } = connect();
    const request = client.requestView("undo-import", {});
    question(0).fail();
    await new Promise((resolve) => setTimeout(resolve));
    question(1).fail();
    expect(await request).toBeNull();
    const refreshed = client.refresh();
    question(2).fail();
    expect(await refreshed).toBe(false);
    expect([drawn.length, lost()]).toEqual([0, 2]);
  });

  it("is lost while the first answer is late, and draws it when it comes", async () => {
    vi.useFakeTimers();
    const { client, drawn, question, lost } = connect();
    const refreshed = client.refresh();
    await vi.advanceTimersByTimeAsync(4_999);
    expect([lost(), client.isLost()]).toEqual([0, false]);
    await vi.advanceTimersByTimeAsync(1);
    expect([lost(), client.isLost()]).toEqual([1, true]);
    question(0).answer(fullView);
    expect(await refreshed).toBe(true);
    expect([drawn.length, lost(), client.isLost()]).toEqual([1, 1, false]);
    // What is drawn stays: an answer that is late takes nothing away that a parent may be typing in.
    void client.refresh();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost()).toBe(1);
    vi.useRealTimers();
  });

  it("is not lost later for a first answer that was in time", async () => {
    vi.useFakeTimers();
    const { client, question, lost } = connect();
    const refreshed = client.refresh();
    question(0).answer(fullView);
    await refreshed;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lost()).toBe(0);
    vi.useRealTimers();
  });

  it("counts a view that can't be drawn as lost", async () => {
    let lost = 0;
    const client = createClient({
      ask: async <Kind extends RequestKind>() =>
        ({ view: fullView, problems: [] }) as unknown as Answer<Kind>,
      onView: () => Promise.reject(new Error("its code did not load")),
      onLost: () => {
        lost += 1;
      },
    });
    expect(await client.refresh()).toBe(false);
    expect(lost).toBe(1);
  });

  it("reports a change that was refused as not made", async () => {
    const client = createClient({
      ask: async <Kind extends RequestKind>() =>
        ({ view: fullView, problems: ["too-many"] }) as unknown as Answer<Kind>,
      onView: () => {},
      onLost: () => {},
    });
    expect(await client.change("undo-import", {})).toBe(false);
  });

  it("keeps what was read before while the store can't be read", async () => {
    const { client, drawn, question } = connect();
    const [first] = [client.refresh()];
    question(0).answer(fullView);
    await first;
    const second = client.refresh();
    question(1).answer({ ...emptyView, warnings: ["not-read"] });
    await second;
    expect(drawn.at(-1)?.quietTimes).toEqual(fullView.quietTimes);
    expect(drawn.at(-1)?.warnings).toEqual(["not-read"]);
  });
});
