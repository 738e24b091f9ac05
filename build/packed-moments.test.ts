import { describe, expect, it } from "vitest";
import { MOMENTS } from "../src/content/library";
import { packedMoments, packMoments, unpackMoments } from "./packed-moments";

const load = packedMoments.load as (id: string) => string | null;
const withoutSources = MOMENTS.map(({ evidence: _, ...moment }) => moment);

describe("the moments as the background holds them", () => {
  it("are the same as in the library, but for their sources", () => {
    expect(unpackMoments(packMoments(MOMENTS))).toEqual(withoutSources);
  });

  it("take three signs each, and their ids are told in runs", () => {
    const { ids, digits, digitsEach } = packMoments(MOMENTS);
    expect(digitsEach).toBe(3);
    expect(digits).toHaveLength(MOMENTS.length * 3);
    expect(ids).toMatch(/^wake w 1-\d+ together return\|/);
  });

  it("may lack a number between others", () => {
    const some = MOMENTS.filter(({ id }) => !["w2", "f1", "k4", "k5"].includes(id));
    expect(unpackMoments(packMoments(some))).toEqual(
      some.map(({ evidence: _, ...moment }) => moment),
    );
  });

  it("come from the module that takes the library's place", async () => {
    const code = load("/anywhere/src/content/library.ts") ?? "";
    const module = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    );
    expect(module.MOMENTS).toEqual(withoutSources);
    expect(load("/anywhere/src/content/library/bath.ts")).toBeNull();
  });
});
