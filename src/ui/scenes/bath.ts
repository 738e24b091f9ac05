import type { Scene } from "../scene";
import { head } from "./figure";
import { breathing, disc, fill, limb, sheet } from "./shapes";

/** In a towel beside the tub: an arm around the child, and open eyes, since there is water. */
export default [
  fill("wall-leaf", "M0 0h360v120H0z"),
  limb("wall", 2, "M0 26h360M0 60h360M44 0v26m72-26v26m144-26v26m72-26v26M80 26v34m216-34v34"),
  fill("floor", "M0 108h360v12H0z"),
  sheet(limb("wood-deep", 5, "M232 70V54q0-8-8-8h-6")),
  sheet(
    fill("cloth", "M200 72h126q0 36-28 38H226q-24-2-26-38z"),
    limb("cream", 7, "M198 72h130"),
    limb("wood-deep", 6, "M226 110v6m72-6v6"),
  ),
  fill("bubble", "M240 70a10 10 0 0 1 16-10a12 12 0 0 1 22-2a10 10 0 0 1 18 12z"),
  breathing(disc("bubble", 270, 34, 9), disc("bubble", 292, 22, 5), disc("bubble", 250, 24, 4)),
  sheet(
    fill("rose", "M96 120C94 86 110 68 134 70C158 70 172 90 170 120z"),
    head(142, 53, {
      skin: "skin-a",
      hair: "ginger",
      style: "long",
      turn: 10,
      gaze: [4, 3],
    }),
  ),
  sheet(
    fill("blue", "M146 120C142 96 154 76 176 76C200 76 208 98 204 120z"),
    head(175, 80, {
      skin: "skin-a",
      hair: "blue",
      style: "hood",
      size: 0.88,
      turn: -8,
      gaze: [-3, 0],
    }),
    fill("blue-deep", "M148 106Q176 96 204 106L204 120H146z"),
    limb("cloth", 2, "M152 113h50"),
  ),
  limb("rose-deep", 13, "M114 94Q128 118 166 111"),
  disc("skin-a", 170, 110, 6),
] satisfies Scene;
