import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** Two grown-ups, awake, beside a cot. The baby sleeps on its back, with nothing else in there. */
export default [
  fill("hill", "M0 0h360v120H0z"),
  sheet(fill("eve", "M52 10h62v50H52z")),
  fill("moon", "M86 18A17 17 0 1 0 101 43A14 14 0 0 1 86 18z"),
  limb("cloth", 4, "M52 10h62v50H52z"),
  limb("moon", 3, "M64 22h.1m40-2h.1m-42 30h.1m180-4h.1m46-22h.1m22 34h.1"),
  breathing(fill("moon", "M264 20l2.5 7 7 2.5-7 2.5-2.5 7-2.5-7-7-2.5 7-2.5z")),
  fill("hill-near", "M0 108h360v12H0z"),
  sheet(
    fill("apricot", "M108 120C108 76 128 56 152 57C178 58 190 80 190 120z"),
    head(158, 42, { skin: "skin-a", hair: "ginger", style: "bun", turn: 8, gaze: [3, 4] }),
  ),
  sheet(
    fill("leaf", "M178 120C178 82 192 62 214 62C240 62 254 82 254 120z"),
    head(208, 47, { skin: "skin-c", hair: "black", style: "short", turn: -10, gaze: [-3, 4] }),
  ),
  sheet(
    limb(
      "wood-deep",
      3,
      "M128 68v18m15.5-18v18m15.5-18v18m15.5-18v18m15.5-18v18m15.5-18v18m15.5-18v18m15.5-18v18m15.5-18v18",
    ),
    limb("wood", 5, "M113 102L126 68H254L267 102"),
    fill("hill-near", "M124 83H256L267 120H113z"),
    fill("cloth", "M129 83H251L258 105H122z"),
  ),
  sheet(
    fill("mustard", "M166 85C176 82 230 76 233 92S176 104 166 101z"),
    limb("mustard", 8, "M170 86L163 83M170 100L163 103"),
    disc("skin-b", 161, 82, 4),
    disc("skin-b", 161, 103, 4),
  ),
  head(156, 92.5, {
    skin: "skin-b",
    hair: "black",
    style: "tuft",
    size: 0.7,
    eyes: "closed",
    turn: -84,
  }),
  sheet(
    limb(
      "wood",
      5,
      "M112 110h156M122 110v10m17-10v10m17-10v10m17-10v10m17-10v10m17-10v10m17-10v10m17-10v10m17-10v10",
    ),
    limb("wood-deep", 7, "M113 100v20M267 100v20"),
  ),
  limb("apricot-deep", 12, "M124 86Q130 73 146 70"),
  disc("skin-a", 151, 68, 5.5),
  limb("leaf-deep", 12, "M238 80Q236 92 214 92"),
  disc("skin-c", 208, 92, 5.5),
] satisfies Scene;
