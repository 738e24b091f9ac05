import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { qrCodeOf } from "./qr-code";

const ADDRESS = "https://example.org/peekaboo/";

/** The squares that the path covers. */
function squaresOf(path: string): Set<string> {
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  return new Set(
    bars.flatMap(([, x, y, length]) =>
      Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step} ${y}`),
    ),
  );
}

describe("the QR code", () => {
  it("draws every dark square and no other", () => {
    const code = qrCodeOf(ADDRESS);
    const { data, size } = encode(ADDRESS, { ecc: "M", border: 4 });
    const dark = data.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])),
    );
    expect(dark.length).toBeGreaterThan(100);
    expect(squaresOf(code?.path ?? "")).toEqual(new Set(dark));
    expect(code).toMatchObject({ address: ADDRESS, size });
  });

  it("has the white edge of four squares that readers need", () => {
    const code = qrCodeOf(ADDRESS);
    const squares = [...squaresOf(code?.path ?? "")].map((one) => one.split(" ").map(Number));
    const all = squares.flat();
    expect(Math.min(...all)).toBe(4);
    expect(Math.max(...all)).toBe((code?.size ?? 0) - 5);
  });

  it("is none while there is no address", () => {
    expect(qrCodeOf("")).toBeNull();
  });
});
