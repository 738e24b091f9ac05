import type { Scene } from "../scene";
import { breathing, disc, fill, head, limb, sheet } from "./figure";

/** A hug before the open door, under the coat pegs; someone kind is waiting. */
export default [
  fill("wall", "M0 0h360v120H0z"),
  fill("floor", "M0 108h360v12H0z"),
  sheet(limb("wood", 6, "M54 30h92"), limb("wood-deep", 4, "M66 30v7m22-7v7m22-7v7m22-7v7")),
  sheet(fill("blue", "M60 38h12l7 38H53z"), fill("mustard", "M104 38h12l7 34H97z")),
  sheet(fill("wood", "M222 8h68v100h-68z")),
  fill("glow", "M229 15h54v93h-54z"),
  sheet(
    fill("leaf", "M236 108C234 74 244 60 258 60S280 74 278 108z"),
    head(256, 46, { skin: "skin-d", hair: "black", style: "curly", size: 0.84, look: [-4, 2] }),
    limb("skin-d", 9, "M242 86q8 6 16 2"),
  ),
  sheet(
    fill("apricot", "M120 120C118 90 130 72 150 72C172 74 182 94 182 120z"),
    head(157, 56, { skin: "skin-a", hair: "brown", style: "bob", turn: 10, look: [3, 3], eyes: "closed" }),
  ),
  sheet(
    fill("night", "M174 120C174 98 178 88 190 88C204 88 210 100 208 120z"),
    head(184, 74, { skin: "skin-a", hair: "brown", style: "short", size: 0.78, turn: -12, look: [-3, -1], eyes: "closed" }),
    fill("mustard", "M198 96q16-2 15 11t-13 11z"),
    limb("apricot-deep", 13, "M138 96Q160 116 190 106"),
    disc("skin-a", 194, 105, 6),
  ),
  breathing(fill("apricot", "M312 40c-8-8 4-16 8-7c4-9 16-1 8 7l-8 8z")),
] satisfies Scene;
