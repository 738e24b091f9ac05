// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadHome } from "../content/load-home";
import { MomentCard } from "./MomentCard";

const texts = await loadHome("en");
const drawn = () => document.querySelector(".card-scene .scene")?.childElementCount;
const hands = () => document.querySelectorAll(".card-hand").length;

afterEach(() => render(null, document.body));

describe("A card with a moment that no quiet time brought", () => {
  it("has its scene's place from the first, so that a button that is about to be pressed does not move", async () => {
    render(
      <MomentCard
        idea={{ momentId: "z1", wording: "plain", routine: "bedtime" }}
        mayAnother
        view={{ kept: [], own: [] }}
        texts={texts}
        locale="en-GB"
        actions={{ copy: async () => true }}
        onAction={() => {}}
        onWhy={() => {}}
      />,
      document.body,
    );
    expect([drawn(), hands()]).toEqual([0, 0]);
    await vi.waitFor(() => expect(drawn()).toBeGreaterThan(0));
    expect(hands()).toBe(2);
  });
});
