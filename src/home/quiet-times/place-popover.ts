/** Distances in CSS px from the top and from the inline start of the view. */
export interface Box {
  blockStart: number;
  blockEnd: number;
  inlineStart: number;
  inlineEnd: number;
}

export interface Size {
  block: number;
  inline: number;
}

const GAP_PX = 6;
const EDGE_PX = 8;
/** The toast lies this high at the lower edge; the undo in it stays in reach. */
const TOAST_PX = 76;

/**
 * Where a popover stands: beside what it is about, else below or above it, and within the view in any case. If the
 * view is too small, it begins at the edge.
 */
export function placePopover(about: Box, popover: Size, view: Size) {
  const mayLeaveToast = popover.block + TOAST_PX + EDGE_PX <= view.block;
  const lastBlock = view.block - popover.block - (mayLeaveToast ? TOAST_PX : EDGE_PX);
  const lastInline = view.inline - popover.inline - EDGE_PX;
  const after = about.inlineEnd + GAP_PX;
  const before = about.inlineStart - GAP_PX - popover.inline;
  const below = about.blockEnd + GAP_PX;
  const above = about.blockStart - GAP_PX - popover.block;
  const hasSide = after <= lastInline || before >= EDGE_PX;
  return {
    inlineStart: within(
      EDGE_PX,
      hasSide ? (after <= lastInline ? after : before) : about.inlineStart,
      lastInline,
    ),
    blockStart: within(
      EDGE_PX,
      hasSide ? about.blockStart : below <= lastBlock || above < EDGE_PX ? below : above,
      lastBlock,
    ),
  };
}

const within = (least: number, wanted: number, most: number): number =>
  Math.max(least, Math.min(wanted, most));
