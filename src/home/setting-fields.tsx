import { formatMinuteOfDay, formatMinutes, formatWeekday } from "../content/format";
import { localeWith } from "../content/language";
import { AGE_BANDS, AVOIDABLE } from "../core/moment/moment";
import {
  CARD_AFTER,
  CARD_STAYS,
  CLOCKS,
  CORNERS,
  WEEK_STARTS,
} from "../core/parent-data/setting-choices";
import { Chips } from "../ui/controls/Chips";
import { SelectField } from "../ui/controls/SelectField";
import type { PartProps } from "./home-props";

/** The fields of the settings that are chosen from a list. */

export function BandsField({ view, texts, actions }: PartProps) {
  const text = texts.home.settings;
  return (
    <Chips
      legend={text.bandsTitle}
      hint={text.bandsHint}
      choices={AGE_BANDS.map((value) => ({ value, name: texts.popup.editor.bands[value] }))}
      chosen={view.settings.bands}
      onChange={(chosen) =>
        void actions.set({ bands: AGE_BANDS.filter((band) => chosen.includes(band)) })
      }
    />
  );
}

export function AvoidField({ view, texts, actions }: PartProps) {
  const text = texts.home.settings;
  return (
    <Chips
      legend={text.avoidTitle}
      hint={text.avoidHint}
      choices={AVOIDABLE.map((value) => ({ value, name: text.avoid[value] }))}
      chosen={view.settings.avoid}
      onChange={(chosen) =>
        void actions.set({ avoid: AVOIDABLE.filter((each) => chosen.includes(each)) })
      }
    />
  );
}

/** A time that the two clocks write differently. */
const EXAMPLE_MINUTE = 18 * 60 + 30;

export function ClockField({ view, texts, locale, actions }: PartProps) {
  const text = texts.home.settings;
  const { clock: chosen, weekStart } = view.settings;
  return (
    <SelectField
      label={text.clock}
      value={chosen}
      choices={CLOCKS.map((value) => ({
        value,
        name:
          value === "browser"
            ? text.asBrowser
            : formatMinuteOfDay(EXAMPLE_MINUTE, localeWith(locale, { clock: value, weekStart })),
      }))}
      onChange={(clock) => void actions.set({ clock })}
    />
  );
}

export function CornerField({ view, texts, actions }: PartProps) {
  const text = texts.home.settings;
  return (
    <SelectField
      label={text.corner}
      value={view.settings.corner}
      choices={CORNERS.map((value) => ({ value, name: text.corners[value] }))}
      onChange={(corner) => void actions.set({ corner })}
    />
  );
}

const ISO_WEEKDAYS = { monday: 1, saturday: 6, sunday: 7 } as const;

export function WeekStartField({ view, texts, locale, actions }: PartProps) {
  const text = texts.home.settings;
  return (
    <SelectField
      label={text.weekStart}
      value={view.settings.weekStart}
      choices={WEEK_STARTS.map((value) => ({
        value,
        name:
          value === "browser" ? text.asBrowser : formatWeekday(ISO_WEEKDAYS[value], locale, "long"),
      }))}
      onChange={(weekStart) => void actions.set({ weekStart })}
    />
  );
}

export function CardAfterField({ view, texts, locale, actions }: PartProps) {
  const text = texts.home.settings;
  return (
    <SelectField
      label={text.cardAfter}
      hint={text.cardAfterHint}
      value={view.settings.cardAfter}
      choices={CARD_AFTER.map((value) => ({
        value,
        name: value === 0 ? text.atOnce : formatMinutes(value, locale),
      }))}
      onChange={(cardAfter) => void actions.set({ cardAfter })}
    />
  );
}

export function CardStaysField({ view, texts, actions }: PartProps) {
  const text = texts.home.settings;
  return (
    <SelectField
      label={text.cardStays}
      hint={text.cardStaysHint}
      value={view.settings.cardStays}
      choices={CARD_STAYS.map((value) => ({ value, name: text.cardStaysFor[value] }))}
      onChange={(cardStays) => void actions.set({ cardStays })}
    />
  );
}
