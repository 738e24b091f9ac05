import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** A spoon on its way. Nothing steams: what a child eats is no longer hot. */
export default [
  fill("wall-leaf", "M0 0h360v120H0z"),
  sheet(fill("lit", "M166 0h28l16 18h-60z")),
  fill("wood", "M40 48h66v5H40z"),
  fill("cream", "M50 48v-12h14v12zM82 48l-4-16h16l-4 16z"),
  breathing(
    fill(
      "leaf",
      "M86 32C74 26 76 16 80 12C86 16 88 22 87 32C88 20 96 16 100 18C100 26 94 32 87 32z",
    ),
  ),
  sheet(
    fill("plum", "M94 120C92 90 108 72 132 74C156 74 166 92 168 120z"),
    head(139, 58, {
      skin: "skin-a",
      hair: "grey",
      style: "bun",
      turn: 6,
      gaze: [4, 1],
      glasses: true,
    }),
  ),
  sheet(fill("wood-deep", "M196 120L198 92q0-6 8-6h40q8 0 8 6L256 120z")),
  sheet(
    fill("apricot", "M204 120C202 98 210 86 226 86C242 86 250 98 248 120z"),
    head(224, 71, {
      skin: "skin-a",
      hair: "fair",
      style: "tuft",
      size: 0.8,
      turn: -6,
      gaze: [-5, 0],
    }),
    fill("cloth", "M212 84Q224 93 236 84Q237 103 224 103Q212 102 212 84z"),
    limb("apricot-deep", 9, "M240 96L252 88"),
    disc("skin-a", 254, 86, 4.5),
  ),
  sheet(fill("wood", "M20 107h320v13H20z")),
  sheet(fill("blue", "M160 94h36q-2 14-12 14h-12q-10 0-12-14z")),
  limb("grey", 2.5, "M166 74L194 68"),
  ["ellipse", { class: "f-grey", cx: 198, cy: 68, rx: 6, ry: 4 }],
  limb("plum-deep", 13, "M122 96Q144 114 158 82"),
  disc("skin-a", 161, 76, 6),
] satisfies Scene;
