import { CalendarFile } from "../calendar/CalendarFile";
import type { BrowserKind, PartProps } from "../home-props";
import { CALENDAR_ID } from "../route";
import { Erase } from "./Erase";
import { ExportData } from "./ExportData";
import { ImportData } from "./ImportData";
import { ShareSwitch } from "./ShareSwitch";

/** Export, import, sync and erase. */
export function DataPart(props: PartProps & { browserKind: BrowserKind }) {
  const text = props.texts.data;
  return (
    <>
      <section class="group">
        <h2 id={CALENDAR_ID} tabIndex={-1}>
          {text.calendar.title}
        </h2>
        <CalendarFile {...props} />
      </section>
      <section class="group">
        <h2>{text.title}</h2>
        <ExportData {...props} />
        <ImportData {...props} />
        <ShareSwitch {...props} />
      </section>
      <Erase {...props} />
    </>
  );
}
