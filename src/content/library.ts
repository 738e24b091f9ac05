import type { Moment } from "../core/moment/moment";
import { back } from "./library/back";
import { bath } from "./library/bath";
import { bedtime } from "./library/bedtime";
import { chores } from "./library/chores";
import { dress } from "./library/dress";
import { feed } from "./library/feed";
import { floor } from "./library/floor";
import { goodbye } from "./library/goodbye";
import { hello } from "./library/hello";
import { nappy } from "./library/nappy";
import { onroad } from "./library/onroad";
import { outside } from "./library/outside";
import { pyjama } from "./library/pyjama";
import { wake } from "./library/wake";

/** Every moment, by routine. Ids never change: kept moments refer to them. */
export const MOMENTS: readonly Moment[] = [
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
];
