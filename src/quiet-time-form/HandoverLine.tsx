import type { PopupText } from "../content/en/popup";
import { handoverStage } from "../core/quiet-time/handover";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import type { Instant } from "../core/time";
import { Button } from "../ui/controls/Button";
import { localDateOf } from "../ui/local-date-of";

interface Props {
  quietTime: QuietTime;
  /** What it is called, since several may have this line. */
  name: string;
  now: Instant;
  popup: Pick<PopupText, "handover" | "bringBack">;
  onBringBack(): void;
}

/** Says that the quiet time's cards come less and less, or stay away, with one press that brings them back. */
export function HandoverLine({ quietTime, name, now, popup, onBringBack }: Props) {
  const stage = handoverStage(quietTime, localDateOf(now));
  if (!stage) return null;
  return (
    <div class="handover-line">
      <p>{popup.handover[stage]}</p>
      <Button variant="text" onClick={onBringBack}>
        {popup.bringBack}
        <span class="for-ears own-words"> ({name})</span>
      </Button>
    </div>
  );
}
