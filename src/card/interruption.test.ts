// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { blockingReason } from "./interruption";

const pageWith = (parts: Partial<Record<"fullscreenElement" | "pointerLockElement", Element>>) =>
  ({ designMode: "off", activeElement: null, ...parts }) as unknown as Document;

test("a page that is read has the card", () => {
  expect(blockingReason(pageWith({}))).toBeNull();
});

test.each(["fullscreenElement", "pointerLockElement"] as const)(
  "a page with a %s has none",
  (part) => {
    const game = document.createElement("canvas");
    expect(blockingReason(pageWith({ [part]: game }))).toBe("full-screen");
  },
);

test.each([
  ["a PDF", "application/pdf", null],
  ["another page", "text/html", "typing"],
] as const)("an embedded element with the focus: %s", (_, contentType, reason) => {
  const viewer = document.createElement("embed");
  const page = { ...pageWith({}), contentType, activeElement: viewer } as unknown as Document;
  expect(blockingReason(page)).toBe(reason);
});
