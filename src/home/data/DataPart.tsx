import { CalendarFile } from "../calendar/CalendarFile";
import type { BrowserKind, PartProps } from "../home-props";
import { SectionHeading } from "../SectionHeading";
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
        <SectionHeading id="calendar">{text.calendar.title}</SectionHeading>
        <CalendarFile {...props} />
      </section>
      <section class="group">
        <SectionHeading id="data">{text.title}</SectionHeading>
        <ExportData {...props} />
        <ImportData {...props} />
        <ShareSwitch {...props} />
      </section>
      <Erase {...props} />
    </>
  );
}
