import type { MomentTexts } from "../types";
import { moments as back } from "./moments/back";
import { moments as bath } from "./moments/bath";
import { moments as bedtime } from "./moments/bedtime";
import { moments as chores } from "./moments/chores";
import { moments as dress } from "./moments/dress";
import { moments as feed } from "./moments/feed";
import { moments as floor } from "./moments/floor";
import { moments as goodbye } from "./moments/goodbye";
import { moments as hello } from "./moments/hello";
import { moments as nappy } from "./moments/nappy";
import { moments as onroad } from "./moments/onroad";
import { moments as outside } from "./moments/outside";
import { moments as pyjama } from "./moments/pyjama";
import { moments as wake } from "./moments/wake";

/** Every moment's words, all routines together. */
export const moments: MomentTexts = {
  ...wake,
  ...feed,
  ...nappy,
  ...dress,
  ...goodbye,
  ...onroad,
  ...hello,
  ...chores,
  ...floor,
  ...outside,
  ...bath,
  ...pyjama,
  ...bedtime,
  ...back,
};
