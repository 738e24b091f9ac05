import { type Sheet, SheetMoments } from "../home/PrintSheet";
import { QrPicture } from "./QrPicture";
import type { SitePartProps } from "./site-props";

type Props = Pick<SitePartProps, "texts" | "qrCode"> & {
  heading: string;
  subheading?: string | undefined;
  sheet: Sheet;
};

/**
 * One side of A4, to fold in the middle: four moments above, and below what is known, who to talk to, a line
 * to write on, and the way to the site.
 */
export function StarterSheet({ texts, qrCode, heading, subheading, sheet }: Props) {
  const { leaflet } = texts.sets;
  const { top, help } = texts.finding;
  return (
    <section class="sheet sheet-starter" data-palette="day" aria-hidden="true">
      <div class="starter-half">
        <p class="sheet-heading">{leaflet.title}</p>
        <SheetMoments sheet={sheet} />
      </div>
      <div class="starter-half">
        <p class="sheet-heading own-words">{heading}</p>
        {subheading && <p class="own-words">{subheading}</p>}
        <p class="starter-line">
          <span>{leaflet.withUs}</span>
          <span class="starter-blank" />
          <span>{leaflet.oclock}</span>
        </p>
        <p class="sheet-title">{texts.finding.title}</p>
        <p>{top.phone}</p>
        <p>{top.back}</p>
        <p>{top.enough}</p>
        <p class="sheet-title">{help.heading}</p>
        <p>{help.any}</p>
        <p>{help.local}</p>
        <p>{help.urgent}</p>
        <div class="starter-foot">
          {qrCode && <QrPicture qrCode={qrCode} />}
          <div>
            {qrCode && (
              <>
                <p>{leaflet.code}</p>
                <p>{qrCode.address}</p>
              </>
            )}
            <p>{leaflet.foot}</p>
          </div>
        </div>
      </div>
    </section>
  );
}
