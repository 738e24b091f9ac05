import { Window } from "happy-dom";
import { expect, it } from "vitest";
import { ignoreEarlyKeys } from "./ignore-early-keys";

const OPENED_AT = 120;

it("ignores keys until 700 ms after the popup opened, and none after", () => {
  const page = new Window();
  let now = OPENED_AT;
  ignoreEarlyKeys(page as unknown as globalThis.Window, () => now);
  const received: string[] = [];
  page.document.body.addEventListener("keydown", ({ type }) => received.push(type));
  const press = () => {
    const event = new page.KeyboardEvent("keydown", { bubbles: true, cancelable: true });
    page.document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  now = OPENED_AT + 699;
  expect(press()).toBe(true);
  expect(received).toEqual([]);
  now = OPENED_AT + 700;
  expect(press()).toBe(false);
  expect(received).toEqual(["keydown"]);
});
