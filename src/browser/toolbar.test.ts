import { beforeEach, expect, it, vi } from "vitest";
import { setBrowser } from "../../test/simulation/fake-polyfill";
import { createSerialQueue } from "./serial-queue";
import { showDot } from "./toolbar";

vi.mock("webextension-polyfill", () => import("../../test/simulation/fake-polyfill"));

const button = { icon: "/icons/16.png", title: "Peekaboo" };
const setIcon = vi.fn<(drawn: { path: Record<number, string> }) => Promise<void>>();

beforeEach(() => {
  Object.assign(button, { icon: "/icons/16.png", title: "Peekaboo" });
  setIcon.mockReset();
  setIcon.mockImplementation(async ({ path }) => {
    button.icon = path[16] ?? "";
  });
  setBrowser({
    action: {
      getTitle: async () => button.title,
      setIcon,
      setTitle: async ({ title }: { title: string }) => {
        button.title = title;
      },
    },
  });
});

it("draws what is not there, and nothing that is", async () => {
  await showDot("none", "Peekaboo");
  expect(setIcon).not.toHaveBeenCalled();
  await showDot("waiting", "Peekaboo: a card waits");
  expect(button).toEqual({ icon: "/icons/waiting/16.png", title: "Peekaboo: a card waits" });
});

it("ends as the last call wants it, however fast they follow each other", async () => {
  const inTurn = createSerialQueue();
  await Promise.all([
    inTurn(() => showDot("waiting", "Peekaboo: a card waits")),
    inTurn(() => showDot("none", "Peekaboo")),
  ]);
  expect(button).toEqual({ icon: "/icons/16.png", title: "Peekaboo" });
});

it("draws again after an icon that the browser refused", async () => {
  setIcon.mockRejectedValueOnce(new Error("refused"));
  expect(await showDot("paused", "Peekaboo: paused")).toBe(true);
  expect(button.title).toBe("Peekaboo");
  await showDot("paused", "Peekaboo: paused");
  expect(button).toEqual({ icon: "/icons/paused/16.png", title: "Peekaboo: paused" });
});

it("says where an icon took too long, and does not say in the tooltip that it is there", async () => {
  vi.useFakeTimers();
  setIcon.mockReturnValueOnce(new Promise(() => {}));
  const drawn = showDot("waiting", "Peekaboo: a card waits");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await drawn).toBe(false);
  expect(button.title).toBe("Peekaboo");
});
