/** Where an item of a group is drawn. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Place {
  boxes: readonly Box[];
  /** Place of the focused item. */
  current: number;
  isRightToLeft: boolean;
}

const middleOf = ({ left, width }: Box): number => left + width / 2;

/**
 * Which item of a group an arrow key, Home or End goes to; null: it is another key. Right and left follow
 * the order and go round at its ends; up and down go to the nearest item of the row above or below.
 */
export function arrowTarget(key: string, { boxes, current, isRightToLeft }: Place): number | null {
  const onward = isRightToLeft ? "ArrowLeft" : "ArrowRight";
  const step = key === onward ? 1 : -1;
  switch (key) {
    case "ArrowRight":
    case "ArrowLeft":
      return (current + step + boxes.length) % boxes.length;
    case "ArrowDown":
    case "ArrowUp":
      return nearestInRow(key === "ArrowDown" ? 1 : -1, boxes, current);
    case "Home":
      return 0;
    case "End":
      return boxes.length - 1;
    default:
      return null;
  }
}

function nearestInRow(direction: 1 | -1, boxes: readonly Box[], current: number): number {
  const from = boxes[current];
  if (!from) return current;
  const below = ({ top }: Box) => (top - from.top) * direction;
  const aside = (box: Box) => Math.abs(middleOf(box) - middleOf(from));
  const nearest = boxes
    .map((box, place) => ({ box, place }))
    // Items of one row differ by fractions of a pixel where the page is zoomed.
    .filter(({ box }) => below(box) > from.height / 2)
    .sort((a, b) => below(a.box) - below(b.box) || aside(a.box) - aside(b.box))[0];
  return nearest?.place ?? current;
}
