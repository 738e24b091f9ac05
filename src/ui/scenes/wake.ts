import type { Scene } from "../scene";
import { breathing, disc, fill, head, limb, sheet } from "./figure";

/** A first hello over the side of the cot, with the sun just up. */
export default [
  fill("am", "M0 0h360v120H0z"),
  sheet(fill("glow", "M60 14h74v70H60z")),
  fill("sun", "M72 84a25 25 0 0 1 50 0z"),
  limb("cream", 4, "M60 14h74v70H60zM97 14v70M60 49h74"),
  sheet(
    fill("mustard", "M116 120C114 92 128 74 150 76C172 76 184 92 186 120z"),
    head(158, 62, { skin: "skin-d", hair: "black", style: "afro", turn: 12, look: [4, 2] }),
  ),
  sheet(
    fill("cloth", "M188 120C186 96 192 84 206 84C222 84 228 98 226 120z"),
    head(203, 72, { skin: "skin-d", hair: "black", style: "curly", size: 0.74, turn: -8, look: [-4, -1] }),
  ),
  sheet(limb("wood", 5, "M176 98h104M190 100v20m15-20v20m15-20v20m15-20v20m15-20v20m15-20v20"), limb("wood-deep", 7, "M176 88v32M280 88v32")),
  limb("cloth", 9, "M194 94l-3 4m27-4l3 4"),
  limb("skin-d", 9, "M190 98h.1m30 0h.1"),
  limb("mustard-deep", 13, "M140 94Q152 110 176 99"),
  disc("skin-d", 178, 98, 6),
  breathing(fill("apricot", "M252 26l10 4 10-4-4 9 4 9-10-4-10 4 4-9z")),
] satisfies Scene;
