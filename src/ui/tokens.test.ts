import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Palette = "day" | "dusk";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
/** The strip's own colours are beside it, since the card has no strip. */
const stripCss = readFileSync(new URL("../today/day-strip/day-strip.css", import.meta.url), "utf8");

describe.each(["day", "dusk"] as const)("tokens in the %s palette", (palette) => {
  it.each(["ink", "ink-soft", "apricot-ink", "leaf-ink"])(
    "--%s reads as text on paper, wash and button",
    (text) => {
      for (const ground of ["paper", "wash", "button"]) {
        expect(contrast(text, ground, palette), `on --${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each([
    ["button-ink", "button"],
    ["button-ink", "button-hover"],
    ["ink", "apricot-soft"],
    ["ink", "leaf-soft"],
    ["night-ink", "night"],
  ])("--%s reads as text on --%s", (text, ground) => {
    expect(contrast(text, ground, palette)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["leaf", "apricot-deep", "rail", "focus"])(
    "--%s is seen as a control on paper and wash",
    (shape) => {
      for (const ground of ["paper", "wash"]) {
        expect(contrast(shape, ground, palette), `on --${ground}`).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it.each([
    ["knob", "leaf"],
    ["knob", "rail"],
    ["focus", "button"],
  ])("--%s is seen on --%s", (shape, ground) => {
    expect(contrast(shape, ground, palette)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(["day", "dusk"] as const)("the strip in the %s palette", (palette) => {
  const GROUNDS = ["strip-night", "strip-day", "strip-quiet"];

  it.each(["strip-edge", "strip-session", "ink"])("--%s is seen on every ground of it", (shape) => {
    for (const ground of GROUNDS)
      expect(contrast(shape, ground, palette), `on --${ground}`).toBeGreaterThanOrEqual(3);
  });

  it("the edge of a bar is seen on paper, where it touches the strip's end", () => {
    expect(contrast("strip-edge", "paper", palette)).toBeGreaterThanOrEqual(3);
  });
});

describe("tokens", () => {
  it("sizes in px only, for a page may set its root font size to anything", () => {
    expect(css).not.toMatch(/\d(rem|em|vw|vh|%(?!\)))/);
  });
});

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string, palette: Palette): number {
  const [light, dark] = [luminance(one, palette), luminance(other, palette)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(token: string, palette: Palette): number {
  const [red = 0, green = 0, blue = 0] =
    colourOf(token, palette)
      .match(/[0-9a-f]{2}/g)
      ?.map((hex) => linear(Number.parseInt(hex, 16) / 255)) ?? [];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function colourOf(token: string, palette: Palette): string {
  const value = `${css}${stripCss}`.match(new RegExp(`--${token}:\\s*([^;]+);`))?.[1] ?? "";
  const hexes = value.match(/#[0-9a-f]{6}/g) ?? [];
  const hex = palette === "dusk" ? (hexes[1] ?? hexes[0]) : hexes[0];
  if (!hex) throw new Error(`No colour for --${token}`);
  return hex;
}
