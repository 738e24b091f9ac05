/** A card keeps this distance to the edges of the view: see page.css. */
const VIEW_MARGIN_PX = 16;

/**
 * A card that the parent opened has at least this height, also where a quarter of the view is lower (at
 * 320 x 256, or at a page zoom of 500 %): two rows of buttons, 44 px each, and the gap between them. In less,
 * no button and no line of text could be used. The rest is reached by scrolling inside the card.
 */
export const MIN_USABLE_HEIGHT_PX = 96;

/** A phone: the primary pointer is a finger, and nothing hovers. A narrow window of a computer is none. */
const isPhone = (): boolean => matchMedia("(pointer: coarse) and (hover: none)").matches;

/** The height up to which a card of this width covers a quarter of the view, or half of it on a phone. */
export const boundHeightPx = (widthPx: number): number =>
  Math.floor((innerWidth * innerHeight) / (isPhone() ? 2 : 4) / widthPx);

/** The height beyond which a card that the parent opened scrolls inside. */
export const openedHeightPx = (widthPx: number): number =>
  Math.min(
    Math.max(MIN_USABLE_HEIGHT_PX, boundHeightPx(widthPx)),
    innerHeight - 2 * VIEW_MARGIN_PX,
  );
