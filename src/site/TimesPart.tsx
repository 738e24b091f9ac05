import { useState } from "preact/hooks";
import { fill } from "../content/fill";
import { PRESET_IDS } from "../core/quiet-time/presets";
import { CalendarFile } from "../home/calendar/CalendarFile";
import { ExportData } from "../home/data/ExportData";
import { SwitchRow } from "../home/SwitchRow";
import { BandsField } from "../home/setting-fields";
import { Button } from "../ui/controls/Button";
import { PresetTime } from "./PresetTime";
import type { SitePartProps } from "./site-props";

/** Choose times, and take them along: to the phone's calendar, or to the extension. */
export function TimesPart(props: SitePartProps) {
  const { texts } = props;
  const { times } = texts.site;
  const { settings } = texts.home;
  return (
    <>
      <h1 tabIndex={-1}>{times.title}</h1>
      <p class="lead">{times.intro}</p>
      <fieldset class="times">
        <legend class="for-ears">{texts.welcome.times.legend}</legend>
        {PRESET_IDS.map((presetId) => (
          <PresetTime key={presetId} {...props} presetId={presetId} />
        ))}
      </fieldset>
      <div class="roomy">
        <BandsField {...props} />
      </div>
      <section class="group">
        <h2>{texts.data.calendar.title}</h2>
        <CalendarFile {...props} />
      </section>
      <section class="group">
        <h2>{times.extension}</h2>
        <p class="hint">
          {fill(times.extensionText, {
            settings: settings.title,
            data: texts.data.title,
            import: texts.data.importTitle,
          })}
        </p>
        <ExportData {...props} />
      </section>
      <Remember {...props} />
    </>
  );
}

/** Nothing is stored until the parent asks for it here. */
function Remember({ texts, actions, isRemembered }: SitePartProps) {
  const { times } = texts.site;
  const [outcome, setOutcome] = useState("");
  const remember = (on: boolean) => setOutcome(actions.remember(on) ? "" : times.notRemembered);
  const erase = async () =>
    setOutcome((await actions.erase(false)) ? times.erased : times.notErased);
  return (
    <section class="group">
      <SwitchRow name={times.remember} on={isRemembered} onChange={remember}>
        <p>{times.rememberText}</p>
      </SwitchRow>
      <div>
        <Button onClick={() => void erase()}>{times.erase}</Button>
      </div>
      <p role="status" class="hint">
        {outcome}
      </p>
    </section>
  );
}
