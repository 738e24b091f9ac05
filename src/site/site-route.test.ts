import { describe, expect, it } from "vitest";
import { parseSiteRoute, SITE_NAVIGATION, SITE_PARTS, siteHref } from "./site-route";

describe("a route of the site", () => {
  it.each(SITE_PARTS.filter((part) => part !== "moment"))("leads to %s and back", (part) => {
    expect(parseSiteRoute(siteHref(part))).toEqual({ part });
  });

  it("has the form of the extension's own where it leads to the same", () => {
    expect(parseSiteRoute("#finding/n1/C9")).toEqual({
      part: "finding",
      momentId: "n1",
      claimId: "C9",
    });
    expect(parseSiteRoute("#moment/n1")).toEqual({ part: "moment", momentId: "n1" });
  });

  it.each(["", "#", "#kept", "#settings", "#no-part", "#../nl"])("of %j is the start", (hash) => {
    expect(parseSiteRoute(hash)).toEqual({ part: "start" });
  });

  it("may begin on another page", () => {
    expect(siteHref("times", "./index.html")).toBe("./index.html#times");
  });

  it("to what is not in the navigation is linked elsewhere", () => {
    expect(SITE_NAVIGATION).not.toContain("moment");
    expect(SITE_NAVIGATION[0]).toBe("start");
  });
});
