import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** Two grown-ups and a baby on a hill of blankets, under the moon. */
export default [
  fill("eve", "M0 0h360v120H0z"),
  limb("moon", 3, "M38 26h.1m54 30h.1m36-38h.1m186 8h.1m18 40h.1m-262 22h.1"),
  fill("moon", "M264 14A25 25 0 1 0 286 50A21 21 0 0 1 264 14z"),
  breathing(fill("moon", "M92 22l2 6 6 2-6 2-2 6-2-6-6-2 6-2z")),
  sheet(fill("hill", "M0 90C50 68 100 74 160 86S290 62 360 82V120H0z")),
  sheet(
    fill("leaf", "M172 120C172 92 186 76 208 76C234 78 248 98 248 120z"),
    head(201, 63, {
      skin: "skin-c",
      hair: "black",
      style: "short",
      eyes: "closed",
      turn: -12,
      gaze: [-3, 3],
    }),
  ),
  sheet(
    fill("apricot", "M104 120C104 88 124 70 150 72C178 74 190 96 190 120z"),
    head(158, 58, {
      skin: "skin-a",
      hair: "ginger",
      style: "bun",
      eyes: "closed",
      turn: 10,
      gaze: [3, 3],
    }),
  ),
  sheet(
    fill("cream", "M146 120C148 100 164 92 182 94C202 96 212 108 212 120z"),
    head(181, 88, {
      skin: "skin-b",
      hair: "black",
      style: "tuft",
      size: 0.76,
      eyes: "closed",
      turn: -8,
      gaze: [-2, 2],
    }),
    limb("apricot-deep", 13, "M122 106Q142 122 168 113"),
    limb("leaf-deep", 13, "M236 108Q224 121 200 115"),
    disc("skin-a", 174, 112, 6),
    disc("skin-c", 194, 114, 6),
  ),
  sheet(fill("hill-near", "M0 112C70 106 120 119 184 119S310 106 360 110V120H0z")),
] satisfies Scene;
