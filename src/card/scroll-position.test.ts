// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { keepDistanceToEnd } from "./scroll-position";

/** This DOM has no layout: heights are set here. */
function makeScrolled(heights: { content: number; view: number }) {
  const element = document.createElement("div");
  Object.defineProperty(element, "scrollHeight", { get: () => heights.content });
  Object.defineProperty(element, "clientHeight", { get: () => heights.view });
  return { element, scrollBack: keepDistanceToEnd(element, new AbortController().signal) };
}

it("starts at the start", () => {
  const { element, scrollBack } = makeScrolled({ content: 300, view: 100 });
  scrollBack(true);
  expect(element.scrollTop).toBe(0);
});

it("keeps the distance to the end where the content grows or the view shrinks", () => {
  const heights = { content: 300, view: 100 };
  const { element, scrollBack } = makeScrolled(heights);
  scrollBack(true);
  element.scrollTop = 180;
  element.dispatchEvent(new Event("scroll"));
  heights.content = 400;
  scrollBack(false);
  expect(element.scrollTop).toBe(280);
  heights.view = 80;
  scrollBack(false);
  expect(element.scrollTop).toBe(300);
});

it("ends at the end of what did not scroll before", () => {
  const heights = { content: 100, view: 100 };
  const { element, scrollBack } = makeScrolled(heights);
  scrollBack(true);
  heights.content = 160;
  scrollBack(false);
  expect(element.scrollTop).toBe(60);
});

it("starts at the start again for a new card", () => {
  const { element, scrollBack } = makeScrolled({ content: 300, view: 100 });
  scrollBack(true);
  element.scrollTop = 180;
  element.dispatchEvent(new Event("scroll"));
  scrollBack(true);
  expect(element.scrollTop).toBe(0);
});
