import type { Scene } from "../scene";
import { breathing, disc, fill, head, limb, sheet } from "./figure";

/** One sock on, one foot to go. */
export default [
  fill("wall", "M0 0h360v120H0z"),
  sheet(fill("noon", "M52 12h60v56H52z")),
  limb("cloth", 4, "M52 12h60v56H52zM82 12v56"),
  sheet(fill("wood", "M258 40h52v80h-52z"), fill("wood-deep", "M264 48h40v20h-40zM264 76h40v20h-40z"), limb("cream", 5, "M282 58h4m-4 28h4")),
  fill("floor", "M0 106h360v14H0z"),
  sheet(
    fill("rose", "M96 120C94 92 110 76 134 78C156 80 166 98 166 120z"),
    head(140, 58, { skin: "skin-c", hair: "rose-deep", style: "scarf", turn: 4, look: [4, 3], eyes: "closed" }),
  ),
  sheet(
    fill("wood", "M206 96h52v24h-52z"),
    limb("night", 15, "M222 98L194 98M228 102L198 110"),
    fill("mustard", "M210 106C206 84 214 74 228 74C244 74 250 90 246 106z"),
    head(226, 60, { skin: "skin-c", hair: "black", style: "pigtails", size: 0.8, turn: -6, look: [-4, 1] }),
    limb("mustard-deep", 10, "M218 84Q208 92 198 90"),
    disc("skin-c", 197, 90, 5),
    limb("skin-c", 11, "M186 110l-4-6"),
  ),
  sheet(limb("leaf", 12, "M186 98h-8l-3-8"), limb("cloth", 3, "M182 92v12m-5-10l6-2")),
  limb("rose-deep", 13, "M120 98Q140 112 164 92"),
  disc("skin-c", 168, 90, 6),
  breathing(fill("sun", "M82 26l3 6 7 1-5 5 1 7-6-3-6 3 1-7-5-5 7-1z")),
] satisfies Scene;
