/** `pointerup`, `mouseup` and `click` of one press come within this time, also after a touch. */
const ONE_PRESS_MS = 700;

/**
 * Tells which button a press was on, once for each press. A page that listened first may stop any of the
 * events of a press, so the first of `pointerup`, `mouseup` and `click` that arrives counts.
 */
export function createPressReader(
  buttonAt: (event: MouseEvent) => Element | null,
): (event: MouseEvent) => Element | null {
  let downOn: Element | null = null;
  let handledAt = Number.NEGATIVE_INFINITY;
  const isHandled = ({ timeStamp }: Event) => timeStamp - handledAt < ONE_PRESS_MS;

  function onUp(event: MouseEvent): Element | null {
    const button = buttonAt(event);
    if (event.button !== 0 || isHandled(event) || button === null || button !== downOn) return null;
    handledAt = event.timeStamp;
    return button;
  }
  function onClick(event: MouseEvent): Element | null {
    const button = buttonAt(event);
    // By a key or by assistive technology, without a pointer.
    if (event.detail === 0) return button;
    const isOnOne = downOn === null || downOn === button;
    downOn = null;
    return isOnOne && !isHandled(event) ? button : null;
  }
  return (event) => {
    switch (event.type) {
      case "pointerdown":
        downOn = buttonAt(event);
        handledAt = Number.NEGATIVE_INFINITY;
        return null;
      case "mousedown":
        // After a touch the browser sends mouse events for the same press.
        if (!isHandled(event)) downOn = buttonAt(event);
        return null;
      case "pointerup":
      case "mouseup":
        return onUp(event);
      case "click":
        return onClick(event);
      default:
        return null;
    }
  };
}
