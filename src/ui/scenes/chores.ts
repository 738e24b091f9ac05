import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** A pot to drum on and washing to fold, side by side. */
export default [
  fill("wall-leaf", "M0 0h360v120H0z"),
  limb("wood-deep", 2, "M20 20Q180 34 340 18"),
  sheet(
    fill("cloth", "M38 22h30v34q-15 6-30 0z"),
    fill("rose", "M82 25h16l10 10-6 7-4-4v16H82V38l-4 4-6-7z"),
    fill("blue", "M262 25l22-1 2 34-10 1-2-18-3 18-9 1z"),
  ),
  fill("floor", "M0 104h360v16H0z"),
  sheet(
    fill("plum", "M104 120C102 88 118 70 140 72C164 72 176 92 176 120z"),
    head(144, 56, { skin: "skin-b", hair: "black", style: "long", turn: 6, gaze: [4, 3] }),
  ),
  sheet(
    fill("leaf", "M196 120C194 94 202 84 216 84C232 84 240 98 238 120z"),
    head(212, 70, {
      skin: "skin-b",
      hair: "black",
      style: "bob",
      size: 0.8,
      turn: -6,
      gaze: [-4, 1],
    }),
  ),
  sheet(
    fill("wood", "M60 88h56l-7 32H67z"),
    fill("wood-deep", "M58 84h60v8H58z"),
    limb("wood-deep", 2, "M66 102h44m-42 10h40"),
  ),
  sheet(fill("cloth", "M66 84q4-14 18-10q14-8 24 10z")),
  limb("plum-deep", 13, "M122 94Q110 116 102 90"),
  sheet(
    fill("mustard", "M170 100h44v20h-44z"),
    fill("mustard-deep", "M166 97h52v6h-52z"),
    limb("night", 4, "M166 108h-4m56 0h4"),
  ),
  breathing(limb("apricot", 3, "M176 88l-4-6m12 3v-7")),
  limb("wood-deep", 4, "M206 94L186 86"),
  limb("leaf-deep", 10, "M226 98Q220 106 208 96"),
  disc("skin-b", 207, 95, 5),
  disc("skin-b", 101, 86, 6),
] satisfies Scene;
