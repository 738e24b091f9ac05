import { BOOKMARK_PATH, CLOSE_PATH } from "./icon-paths";

/** On a grid of 20, with a line of 1.6. */
const PATHS = {
  back: "M12 4l-6 6 6 6",
  bin: "M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.8 11h7.4l.8-11M8.4 8.5v5M11.6 8.5v5",
  bookmark: BOOKMARK_PATH,
  book: "M10 5.5C8 4 5.5 4 3 4.5v11c2.5-.5 5-.5 7 1 2-1.5 4.5-1.5 7-1v-11c-2.5-.5-5-.5-7 1zM10 5.5v11",
  clock: "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 6v4.2l2.8 1.8",
  close: CLOSE_PATH,
  gear: "M8.5 4.5L8.7 2.7L11.3 2.7L11.5 4.5L12.9 5.1L14.3 4L16 5.7L14.9 7.1L15.5 8.5L17.3 8.7L17.3 11.3L15.5 11.5L14.9 12.9L16 14.3L14.3 16L12.9 14.9L11.5 15.5L11.3 17.3L8.7 17.3L8.5 15.5L7.1 14.9L5.7 16L4 14.3L5.1 12.9L4.5 11.5L2.7 11.3L2.7 8.7L4.5 8.5L5.1 7.1L4 5.7L5.7 4L7.1 5.1zM10 7.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z",
  hand: "M6 11V5.6a1.2 1.2 0 0 1 2.4 0V9 3.9a1.2 1.2 0 0 1 2.4 0V9 4.6a1.2 1.2 0 0 1 2.4 0V9.6 7a1.2 1.2 0 0 1 2.4 0v5c0 3.2-2.2 5.2-5 5.2-2.4 0-3.8-1-5-3.2L3.4 11.600a1.2 1.2 0 0 1 2-1.300z",
  info: "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 9.2v4.4M10 6.3v.2",
  plant: "M4 16c0-7 4-11 12-12 0 8-4 12-11 11M4 16c2-4 4.5-6.5 8-8",
  house: "M3 9.5l7-6 7 6M5.2 8v8.5h9.6V8",
  moon: "M15.8 11.800A6.5 6.5 0 0 1 8.2 4.200a6.5 6.5 0 1 0 7.6 7.600z",
  open: "M5 8l5 5 5-5",
  pause: "M7 4.500v11M13 4.500v11",
  pin: "M7.5 3h5l-.6 5 2.6 2.800h-9L8.1 8zM10 10.800V17",
  plus: "M10 4v12M4 10h12",
  print: "M6 7V3h8v4M6 13.500H3.500V7h13v6.500H14M6 11.5h8V17H6z",
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative line drawing in the colour of the surrounding text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
