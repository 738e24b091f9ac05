const PATHS = {
  gear: "M10 2.6l.9 2 2.2-.5.9 2 2.1.9-.5 2.2L17.4 10l-1.8.8.5 2.2-2.1.9-.9 2-2.2-.5-.9 2-.9-2-2.2.5-.9-2-2.1-.9.5-2.2L2.6 10l1.8-.8-.5-2.2 2.1-.9.9-2 2.2.5zM10 7.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z",
  plus: "M10 4v12M4 10h12",
  back: "M12 4l-6 6 6 6",
  open: "M5 8l5 5 5-5",
} as const;

/** A decorative line drawing in the colour of the surrounding text. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
