import { describe, expect, it } from "vitest";
import { MOMENTS } from "../src/content/library";
import { packedMoments, packMoments, unpackMoments } from "./packed-moments";

const load = packedMoments.load as (id: string) => string | null;
const withoutSources = MOMENTS.map(({ evidence: _, ...moment }) => moment);

describe("the moments as the background holds them", () => {
  it("are the same as in the library, but for their sources", () => {
    const { ids, columns } = packMoments(MOMENTS);
    expect(unpackMoments(ids, columns)).toEqual(withoutSources);
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
