import type { Scene } from "../scene";
import { breathing, disc, fill, head, limb, sheet } from "./figure";

/** A spoon on its way, and a bowl that steams. */
export default [
  fill("wall-leaf", "M0 0h360v120H0z"),
  sheet(fill("glow", "M166 0h28l16 20h-60z")),
  fill("wood", "M40 44h66v5H40z"),
  fill("cream", "M50 44v-12h14v12zM82 44l-4-16h16l-4 16z"),
  fill("leaf", "M86 28C74 22 76 12 80 8C86 12 88 18 87 28C88 16 96 12 100 14C100 22 94 28 87 28z"),
  sheet(
    fill("plum", "M96 120C94 90 110 72 134 74C158 74 168 92 170 120z"),
    head(140, 58, { skin: "skin-a", hair: "grey", style: "bun", turn: 6, look: [4, 2], glasses: true }),
  ),
  sheet(
    fill("wood-deep", "M212 120V66q14-8 28 0V120z"),
    fill("apricot", "M200 120C198 96 206 84 222 84C240 84 246 98 244 120z"),
    head(219, 70, { skin: "skin-a", hair: "fair", style: "tuft", size: 0.78, turn: -6, look: [-5, 0] }),
    fill("cloth", "M208 84Q220 92 232 84Q232 102 219 102Q208 100 208 84z"),
  ),
  sheet(fill("wood", "M62 106h240v14H62z")),
  sheet(fill("blue", "M158 94h36q-2 14-12 14h-12q-10 0-12-14z")),
  breathing(limb("cloth", 3, "M168 88q-5-6 0-11t0-11M182 88q5-6 0-11t0-11")),
  limb("wood-deep", 3, "M174 76L196 76"),
  fill("wood-deep", "M192 73h8q6 3 0 6h-8z"),
  limb("plum-deep", 13, "M124 96Q146 112 164 82"),
  disc("skin-a", 168, 78, 6),
] satisfies Scene;
