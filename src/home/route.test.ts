import { describe, expect, it } from "vitest";
import { hrefOf, PARTS, parseRoute } from "./route";

describe("parseRoute", () => {
  it.each([
    ["", { part: "start" }],
    ["#", { part: "start" }],
    ["#kept", { part: "kept" }],
    ["#settings", { part: "settings" }],
    ["#settings/calendar", { part: "settings", claimId: "calendar" }],
    ["#settings/data", { part: "settings", claimId: "data" }],
    ["#settings/help", { part: "settings", claimId: "help" }],
    ["#settings/nothing", { part: "settings" }],
    ["#moment/n1", { part: "moment", momentId: "n1" }],
    ["#moment/<b>", { part: "moment" }],
    ["#finding", { part: "finding" }],
    ["#finding/n1", { part: "finding", momentId: "n1" }],
    ["#finding/n1/C9", { part: "finding", momentId: "n1", claimId: "C9" }],
    ["#finding/help", { part: "finding", claimId: "help" }],
    ["#finding/n1/help", { part: "finding", momentId: "n1", claimId: "help" }],
  ])("reads %s", (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each(["#nowhere", "#KEPT", "#constructor", "#/kept"])("leads from %s to the start", (hash) => {
    expect(parseRoute(hash)).toEqual({ part: "start" });
  });

  it.each(["#finding/", "#finding/<b>", `#finding/${"a".repeat(41)}`])(
    "shows the finding without a moment for %s",
    (hash) => {
      expect(parseRoute(hash)).toEqual({ part: "finding" });
    },
  );

  it("takes a moment with the finding and its own page alone", () => {
    expect(parseRoute("#kept/n1")).toEqual({ part: "kept" });
  });
});

describe("hrefOf", () => {
  it.each(PARTS)("is read back as %s", (part) => {
    expect(parseRoute(hrefOf(part))).toEqual({ part });
  });

  it("carries the moment", () => {
    expect(parseRoute(hrefOf("finding", "z1"))).toEqual({ part: "finding", momentId: "z1" });
  });
});
