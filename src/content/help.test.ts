import { describe, expect, it } from "vitest";
import { type HelpService, services, servicesToShow } from "./help";

describe("who to talk to", () => {
  const checked: HelpService = {
    id: "a",
    region: "flanders",
    languages: ["nl"],
    name: "A",
    phone: "123",
    checkedOn: "2026-01-31",
  };

  it("shows a service that a person has checked", () => {
    expect(servicesToShow([checked])).toEqual([checked]);
  });

  it("hides one that nobody has checked", () => {
    expect(servicesToShow([{ ...checked, checkedOn: null }])).toEqual([]);
  });

  it("hides one that cannot be reached", () => {
    const { phone: _, ...unreachable } = checked;
    expect(servicesToShow([unreachable])).toEqual([]);
  });

  it("puts web addresses before numbers and keeps the order otherwise", () => {
    const site = (id: string): HelpService => ({ ...checked, id, url: "https://example.org" });
    const shown = servicesToShow([checked, site("b"), { ...checked, id: "c" }, site("d")]);
    expect(shown.map(({ id }) => id)).toEqual(["b", "d", "a", "c"]);
  });

  it("has a date on every service it would show", () => {
    for (const { checkedOn } of servicesToShow(services))
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("names each service once", () => {
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
  });
});
