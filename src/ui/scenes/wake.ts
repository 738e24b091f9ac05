import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** A first hello over the side of the cot, with the sun just up. The rainbow is paint on the wall. */
export default [
  fill("am", "M0 0h360v120H0z"),
  sheet(fill("glow", "M56 14h76v70H56z")),
  breathing(fill("sun", "M68 84a26 26 0 0 1 52 0z")),
  limb("cloth", 5, "M56 14h76v70H56zM94 14v70M56 49h76"),
  limb("apricot", 6, "M226 52a30 30 0 0 1 60 0"),
  limb("mustard", 6, "M233 52a23 23 0 0 1 46 0"),
  limb("leaf", 6, "M240 52a16 16 0 0 1 32 0"),
  sheet(
    fill("mustard", "M110 120C108 90 124 72 148 74C172 76 184 92 186 120z"),
    head(164, 59, { skin: "skin-d", hair: "black", style: "afro", turn: 12, gaze: [4, 2] }),
  ),
  sheet(
    fill("cloth", "M186 120C184 98 192 86 206 86C222 86 228 100 226 120z"),
    head(205, 73, {
      skin: "skin-d",
      hair: "black",
      style: "curly",
      size: 0.78,
      turn: -8,
      gaze: [-4, -1],
    }),
  ),
  sheet(
    limb("wood", 5, "M178 101h108M196 103v17m17-17v17m17-17v17m17-17v17m17-17v17"),
    limb("wood-deep", 7, "M176 92v28M286 92v28"),
  ),
  limb("cream", 9, "M222 92l4 6"),
  disc("skin-d", 226, 100, 4.5),
  limb("mustard-deep", 13, "M136 92Q158 116 192 97"),
  disc("skin-d", 195, 95, 6),
] satisfies Scene;
