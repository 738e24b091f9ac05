import * as v from "valibot";
import { AGE_BANDS, ROUTINES } from "../core/moment/moment";
import { LEAD_INS, WEEKDAYS } from "../core/quiet-time/quiet-time";
import { someSettingsSchema } from "./parse-stored";
import type { Request } from "./protocol";
import { id, ideaSchema } from "./thing-schemas";

/** Shape only: length, days and name are checked where the parent can be told (`problemsOf`). */
const draftSchema = v.object({
  id,
  routines: v.pipe(v.array(v.picklist(ROUTINES)), v.maxLength(ROUTINES.length)),
  name: v.pipe(v.string(), v.maxLength(10_000)),
  forWhom: v.picklist([...AGE_BANDS, "all"]),
  days: v.pipe(v.array(v.picklist(WEEKDAYS)), v.maxLength(7)),
  start: v.number(),
  lengthMinutes: v.number(),
  leadInMinutes: v.picklist(LEAD_INS),
  on: v.boolean(),
  fortnightFrom: v.nullable(v.string()),
});

const ownDraftSchema = v.object({
  id: v.pipe(id, v.startsWith("own-")),
  routine: v.picklist(ROUTINES),
  title: v.pipe(v.string(), v.maxLength(10_000)),
  text: v.pipe(v.string(), v.maxLength(10_000)),
  madeAt: v.number(),
});
const importMode = v.picklist(["replace", "merge"]);

const wishSchema = v.object({
  handsFull: v.boolean(),
  onTheRoad: v.boolean(),
  calm: v.boolean(),
  tired: v.boolean(),
});

const actSchema = v.variant("act", [
  v.object({ act: v.picklist(["shown", "seen", "folded", "unfolded", "left"]) }),
  v.object({ act: v.picklist(["do", "close", "not-today"]) }),
  v.object({ act: v.literal("another") }),
  v.object({ act: v.literal("keep"), kept: v.boolean(), idea: ideaSchema }),
  v.object({ act: v.literal("not-for-us"), idea: ideaSchema }),
  v.object({ act: v.literal("later"), minutes: v.number() }),
  v.object({ act: v.picklist(["fewer", "small"]), yes: v.boolean() }),
]);

const cardSchema = v.object({ name: v.literal("card"), offerId: id, what: actSchema });
const faceSchema = v.object({ name: v.literal("face") });
const openFindingSchema = v.object({ name: v.literal("open-finding"), momentId: id });

/** What a card on a page may say. */
const cardRequestSchema = v.variant("name", [cardSchema, faceSchema, openFindingSchema]);

/** What our own pages may say. */
const pageRequestSchema = v.variant("name", [
  cardSchema,
  v.object({ name: v.literal("view") }),
  v.object({ name: v.literal("put-quiet-time"), quietTime: draftSchema }),
  v.object({ name: v.literal("remove-quiet-time"), id }),
  v.object({ name: v.literal("skip-today"), occurrence: id, skip: v.boolean() }),
  v.object({ name: v.literal("move-today"), occurrence: id, byMinutes: v.number() }),
  v.object({
    name: v.literal("pause"),
    until: v.picklist(["tomorrow", "a-week", "i-say-so", "now"]),
  }),
  v.object({ name: v.literal("set"), settings: someSettingsSchema }),
  v.object({ name: v.literal("keep"), momentId: id, kept: v.boolean() }),
  v.object({ name: v.literal("not-for-us"), momentId: id, on: v.boolean() }),
  v.object({ name: v.literal("put-own"), own: ownDraftSchema }),
  v.object({ name: v.literal("remove-own"), id }),
  v.object({ name: v.literal("export") }),
  v.object({ name: v.literal("look-back"), monday: v.pipe(v.string(), v.maxLength(10)) }),
  v.object({ name: v.picklist(["plan-import", "import"]), text: v.string(), mode: importMode }),
  v.object({ name: v.literal("undo-import") }),
  v.object({ name: v.literal("share"), on: v.boolean() }),
  v.object({ name: v.literal("erase"), everywhere: v.boolean() }),
  v.object({
    name: v.literal("moment-now"),
    wish: wishSchema,
    except: v.pipe(v.array(id), v.maxLength(300)),
  }),
]);

/** Who a message came from, as far as we may know it. */
export interface Sender {
  isOwnPage: boolean;
  /** The tab a card spoke from; null for our own popup. */
  tabId: number | null;
}

/** A message from whoever it was, or null: not for us, or not well formed. Never throws. */
export function parseRequest(message: unknown, sender: Sender): Request | null {
  const schema = sender.isOwnPage ? pageRequestSchema : cardRequestSchema;
  const parsed = v.safeParse(schema as v.GenericSchema<unknown, Request>, message);
  return parsed.success ? parsed.output : null;
}
