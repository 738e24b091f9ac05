import { CalendarFile } from "../calendar/CalendarFile";
import type { BrowserKind, PartProps } from "../home-props";
import { BringBack } from "./BringBack";
import { Erase } from "./Erase";
import { ShareSwitch } from "./ShareSwitch";
import { TakeAlong } from "./TakeAlong";

/** What belongs to the parent, to take along, share or erase. */
export function DataPart(props: PartProps & { browserKind: BrowserKind }) {
  const text = props.texts.data;
  return (
    <>
      <section class="group">
        <h2>{text.calendar.title}</h2>
        <CalendarFile {...props} />
      </section>
      <section class="group">
        <h2>{text.title}</h2>
        <TakeAlong {...props} />
        <BringBack {...props} />
        <ShareSwitch {...props} />
      </section>
      <Erase {...props} />
    </>
  );
}
