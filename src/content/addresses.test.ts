import { expect, it } from "vitest";
import { addresses, STORE_NAMES } from "./addresses";

it("has addresses that are whole, or empty until there is one", () => {
  const { homepage, support, downloads, stores } = addresses;
  const all = [homepage, support, downloads, ...STORE_NAMES.map((name) => stores[name])];
  expect(all.filter((one) => one !== "" && !/^https:\/\/[^/\s]+\//.test(one))).toEqual([]);
  expect(homepage === "" || homepage.endsWith("/")).toBe(true);
});
