import { useEffect, useRef, useState } from "preact/hooks";
import type { HolidayDays } from "../core/quiet-time/holiday-days";
import type { PauseChoice } from "../core/quiet-time/pause";
import type { Instant } from "../core/time";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { focusAfterPaint } from "../ui/focus-after-paint";
import { useWords } from "../ui/words";
import { HolidayDaysForm } from "./HolidayDaysForm";
import type { PopupActions } from "./popup-actions";

const CHOICES = ["tomorrow", "a-week", "i-say-so"] as const;

/** The button, for returning the focus. */
export const PAUSE_BUTTON = "pause";

/** A button that opens how long to pause above itself, over the list, so that nothing else moves. */
export function PauseMenu({ now, actions }: { now: Instant; actions: PopupActions }) {
  const { popup } = useWords();
  const { isOpen, setOpen, place, onKeyDown, onFocusOut } = usePopover();
  const [picksDays, setPicksDays] = useState(false);
  useEffect(() => {
    if (isOpen && !picksDays) focusFirstChoice(place.current);
  }, [picksDays]);
  const toggle = () => {
    setPicksDays(false);
    setOpen(!isOpen);
  };
  const close = () => {
    setOpen(false);
    focusAfterPaint(PAUSE_BUTTON);
  };
  const choose = (until: PauseChoice) => {
    actions.pause(until);
    close();
  };
  const planHoliday = (days: HolidayDays) => {
    actions.planHoliday(days);
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a way out of the buttons inside.
    <div class="pause-place" ref={place} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      {/* Before its choices for the keyboard, below them for the eye. */}
      <Button id={PAUSE_BUTTON} expanded={isOpen} onClick={toggle}>
        <Icon name="pause" />
        {popup.pause}
      </Button>
      {isOpen && picksDays && (
        <HolidayDaysForm now={now} onPlan={planHoliday} onBack={() => setPicksDays(false)} />
      )}
      {isOpen && !picksDays && (
        <fieldset class="pause-choices">
          <legend class="for-ears">{popup.pauseUntil}</legend>
          {CHOICES.map((until) => (
            <Button key={until} onClick={() => choose(until)}>
              {popup.pauseFor[until]}
            </Button>
          ))}
          <Button onClick={() => setPicksDays(true)}>{popup.holiday.choose}</Button>
        </fieldset>
      )}
    </div>
  );
}

const focusFirstChoice = (place: HTMLElement | null): void =>
  place?.querySelector<HTMLElement>("fieldset button")?.focus();

/** Opens with the focus on its first choice; closes by Escape, by a press elsewhere, and when the focus leaves. */
function usePopover() {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    focusFirstChoice(place.current);
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    // A browser closes its toolbar popup by an Escape that the page leaves.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    focusAfterPaint(PAUSE_BUTTON);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !place.current?.contains(relatedTarget)) setOpen(false);
  };
  return { isOpen, setOpen, place, onKeyDown, onFocusOut };
}
