import { describe, expect, it } from "vitest";
import { manifestFor } from "./manifest";

describe.each(["chrome", "firefox"] as const)("the manifest for %s", (browser) => {
  it("names the homepage once there is one", () => {
    const homepage = "https://example.org/peekaboo/";
    expect(manifestFor(browser, homepage)).toMatchObject({ homepage_url: homepage });
  });

  it("has no empty address until then", () => {
    expect(manifestFor(browser, "")).not.toHaveProperty("homepage_url");
  });
});
