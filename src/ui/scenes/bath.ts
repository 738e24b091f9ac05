import type { Scene } from "../scene";
import { breathing, disc, fill, head, limb, sheet } from "./figure";

/** In a towel beside the tub, before the water. */
export default [
  fill("wall-leaf", "M0 0h360v120H0z"),
  limb("cloth", 2, "M0 26h360M0 60h360M44 0v26m72-26v26m144-26v26m72-26v26M80 26v34m216-34v34"),
  fill("floor", "M0 108h360v12H0z"),
  sheet(limb("wood-deep", 5, "M232 70V54q0-8-8-8h-6")),
  sheet(fill("cloth", "M200 72h126q0 36-28 38H226q-24-2-26-38z"), limb("cream", 7, "M198 72h130"), limb("wood-deep", 6, "M226 110v6m72-6v6")),
  fill("bubble", "M240 70a10 10 0 0 1 16-10a12 12 0 0 1 22-2a10 10 0 0 1 18 12z"),
  breathing(disc("bubble", 270, 34, 9), disc("bubble", 292, 22, 5), disc("bubble", 250, 24, 4)),
  sheet(
    fill("rose", "M96 120C94 86 110 68 134 70C158 70 172 90 170 120z"),
    head(142, 53, { skin: "skin-a", hair: "ginger", style: "long", turn: 10, look: [4, 3], eyes: "closed" }),
  ),
  sheet(
    fill("mustard", "M148 120C144 96 152 66 176 64C200 64 208 96 204 120z"),
    head(174, 82, { skin: "skin-a", hair: "ginger", style: "tuft", size: 0.8, turn: -8, look: [-3, -1] }),
    fill("mustard", "M156 90Q154 66 174 65Q196 66 192 90C190 78 184 73 174 73S158 78 156 90z"),
    fill("mustard-deep", "M150 102Q176 96 202 102L204 120H148z"),
    limb("cloth", 2, "M152 112h50"),
  ),
  limb("rose-deep", 13, "M116 94Q130 118 168 110"),
  disc("skin-a", 172, 109, 6),
] satisfies Scene;
