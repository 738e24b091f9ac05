import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** A hug before the open door, under the coat pegs; someone kind is waiting. */
export default [
  fill("wall", "M0 0h360v120H0z"),
  fill("floor", "M0 108h360v12H0z"),
  sheet(limb("wood", 6, "M54 30h92"), limb("wood-deep", 4, "M66 30v7m22-7v7m22-7v7m22-7v7")),
  sheet(fill("blue", "M60 38h12l7 38H53z"), fill("mustard", "M104 38h12l7 34H97z")),
  sheet(fill("wood", "M222 8h68v100h-68z")),
  fill("glow", "M229 15h54v93h-54z"),
  sheet(
    fill("leaf", "M236 108C234 72 244 56 258 56S280 72 278 108z"),
    head(256, 46, { skin: "skin-d", hair: "black", style: "curly", size: 0.84, gaze: [-4, 2] }),
    limb("leaf-deep", 10, "M270 84Q282 80 280 66"),
    disc("skin-d", 280, 61, 5),
  ),
  sheet(
    fill("apricot", "M120 120C118 90 130 72 150 72C172 74 182 94 182 120z"),
    head(157, 56, {
      skin: "skin-a",
      hair: "brown",
      style: "bob",
      turn: 10,
      gaze: [3, 3],
      eyes: "closed",
    }),
  ),
  sheet(
    fill("night", "M174 120C174 98 178 88 190 88C204 88 210 100 208 120z"),
    head(184, 74, {
      skin: "skin-a",
      hair: "brown",
      style: "short",
      size: 0.78,
      turn: -12,
      gaze: [-3, -1],
      eyes: "closed",
    }),
    fill("mustard", "M202 94h6q10 2 10 12v10h-14z"),
    limb("apricot-deep", 13, "M138 96Q160 116 190 106"),
    disc("skin-a", 194, 105, 6),
  ),
  sheet(fill("cloth", "M304 24l32-2 2 28-32 2z")),
  limb("leaf", 3, "M310 46q12-4 22-1"),
  breathing(disc("sun", 320, 34, 5)),
] satisfies Scene;
