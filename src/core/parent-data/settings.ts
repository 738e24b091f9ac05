import * as v from "valibot";
import { localDate } from "../field-schemas";
import { AGE_BANDS, AVOIDABLE } from "../moment/moment";
import { NEWS } from "../offer/offer";
import {
  CARD_AFTER,
  CARD_STAYS,
  CLOCKS,
  CORNERS,
  FREQUENCY_CAPS,
  LANGUAGE_CHOICE,
  WEEK_STARTS,
} from "./setting-choices";

/** Whether a setting goes to the parent's other browsers when they share. */
type Reach = "synced" | "this-browser";

/**
 * How the settings page shows it. `switch`: drawn from its texts alone. `custom`: by a component of its
 * own. `none`: nobody sets it there.
 */
type Control = "switch" | "custom" | "none";

export const setting = <
  const S extends v.GenericSchema,
  const R extends Reach,
  // Read by the types alone: the background need not hold it.
  const C extends Control,
>(
  schema: S,
  initial: v.InferOutput<S>,
  reach: R,
  _control: C,
): Setting<S, R, C> => ({ schema, initial, reach });

interface Setting<S extends v.GenericSchema, R extends Reach, C extends Control> {
  schema: S;
  initial: v.InferOutput<S>;
  reach: R;
  control?: C;
}

/** False until the parent was asked or told, and then true for good, also after an import. */
const askedOnce = <const R extends Reach>(reach: R) => ({
  ...setting(v.boolean(), false, reach, "none"),
  isAskedOnce: true,
});

/**
 * Every setting, once: what it may be, what it is at first, whether it is synced, how it is shown. All
 * else that knows the settings is derived from this list. Ages, places and what a browser learnt of
 * itself are never synced.
 */
const SETTINGS = {
  /** One that this version has no texts in is kept; the browser's language is used in its place. */
  language: setting(v.pipe(v.string(), v.regex(LANGUAGE_CHOICE)), "browser", "synced", "custom"),
  clock: setting(v.picklist(CLOCKS), "browser", "synced", "custom"),
  weekStart: setting(v.picklist(WEEK_STARTS), "browser", "synced", "custom"),
  /** Who reads slowly, or by ear, may need more time with a card than others. */
  cardStays: setting(v.picklist(CARD_STAYS), CARD_STAYS[0], "synced", "custom"),
  cardAfter: setting(v.picklist(CARD_AFTER), 2, "synced", "custom"),
  dose: setting(v.picklist(FREQUENCY_CAPS), "each-quiet-time", "synced", "custom"),
  /** Whether the card may open at the toolbar. */
  toolbar: setting(v.boolean(), true, "this-browser", "custom"),
  /** Learnt: this browser opens its toolbar popup only on a click (Firefox before 149). */
  toolbarNeedsClick: setting(v.boolean(), false, "this-browser", "none"),
  /** Whether a system notification may come when no card can. */
  notify: setting(v.boolean(), false, "this-browser", "custom"),
  /** Only the collapsed card comes, and opens on a click. */
  smallFirst: setting(v.boolean(), false, "synced", "switch"),
  /** The corner of a page for the card: in the other one a page may have a button of its own. */
  corner: setting(v.picklist(CORNERS), "right", "synced", "custom"),
  /** "browsing since 18:52" in the card's small print. Off at first: it can feel like being clocked. */
  showSince: setting(v.boolean(), false, "synced", "switch"),
  /** "We'll do this" also minimises the window that held the card. */
  minimizeOnDo: setting(v.boolean(), false, "this-browser", "custom"),
  /** Neither card nor popup says when or how long the parent browsed: others may use the computer. */
  hideBrowsing: setting(v.boolean(), false, "synced", "switch"),
  /** Ages of the children, none to four; empty: the parent did not tell. */
  bands: setting(listOf(AGE_BANDS), [], "this-browser", "custom"),
  /** The day the bands were last set or asked about, to ask once after six months whether they fit. */
  bandsSetOn: setting(v.nullable(localDate), null, "this-browser", "none"),
  /** The bands before they were last changed, where cards had come by then; null: they were not. */
  agesBefore: setting(v.nullable(listOf(AGE_BANDS)), null, "this-browser", "none"),
  /** What a card said in one line because it was new, each kind once. */
  newsShown: setting(listOf(NEWS), [], "this-browser", "none"),
  /** "Don't ask again" makes it false for good. */
  mayAskBands: setting(v.boolean(), true, "this-browser", "none"),
  avoid: setting(listOf(AVOIDABLE), [], "synced", "custom"),
  /** Two "Close" in a row offer fewer cards. */
  fewerWasOffered: askedOnce("this-browser"),
  /** The popup asked, as all that fits a quiet time had come by, whether fewer would be nicer. */
  repeatsWereAsked: askedOnce("this-browser"),
  /** The parent was asked how many cards suit, or chose it: not asked again, in none of their browsers. */
  frequencyCapWasAsked: askedOnce("synced"),
  /** "A small button first" was offered after a card was closed at once. */
  smallWasOffered: askedOnce("this-browser"),
  /** The parent has read that the toolbar button could be pinned. */
  pinWasSuggested: askedOnce("this-browser"),
  /** The parent has read that something is set aside; false again when more is. */
  setAsideWasRead: setting(v.boolean(), false, "this-browser", "none"),
};

function listOf<const Choices extends readonly string[]>(choices: Choices) {
  return v.pipe(v.array(v.picklist(choices)), v.maxLength(choices.length));
}

type All = typeof SETTINGS;
export type SettingName = keyof All;
export type Settings = { [Name in SettingName]: v.InferOutput<All[Name]["schema"]> };

type NamesWith<Part> = { [N in SettingName]: All[N] extends Part ? N : never }[SettingName];
/** Settings whose control is drawn from their texts: a name and a hint. */
export type SwitchSetting = NamesWith<{ control?: "switch" }>;
/** Settings that need a component on the settings page. */
export type CustomSetting = NamesWith<{ control?: "custom" }>;
type SyncedSetting = NamesWith<{ reach: "synced" }>;
export type SharedSettings = Pick<Settings, SyncedSetting>;

const NAMES = Object.keys(SETTINGS) as SettingName[];

const eachSetting = (partOf: (name: SettingName) => unknown): object =>
  Object.fromEntries(NAMES.map((name) => [name, partOf(name)]));

export const DEFAULT_SETTINGS = eachSetting((name) => SETTINGS[name].initial) as Settings;

export const SETTING_SCHEMAS = eachSetting((name) => SETTINGS[name].schema) as {
  [Name in SettingName]: All[Name]["schema"];
};

/** Some settings, each of them whole: one that is there but undefined would wipe what is set. */
export const someSettingsSchema = v.object(
  eachSetting((name) => v.exactOptional(SETTINGS[name].schema)) as {
    [Name in SettingName]: v.ExactOptionalSchema<All[Name]["schema"], undefined>;
  },
);

const isSynced = (name: SettingName): name is SyncedSetting => SETTINGS[name].reach === "synced";
export const SHARED_SETTINGS: readonly SyncedSetting[] = NAMES.filter(isSynced);

const ASKED_ONCE = NAMES.filter((name) => "isAskedOnce" in SETTINGS[name]);

/** `next` with what `here` remembers of questions and lines that come once. */
export const withAskedSettings = (next: Settings, here: Settings): Settings => ({
  ...next,
  ...Object.fromEntries(ASKED_ONCE.map((name) => [name, next[name] || here[name]])),
  mayAskBands: next.mayAskBands && here.mayAskBands,
  newsShown: [...new Set([...here.newsShown, ...next.newsShown])],
});
