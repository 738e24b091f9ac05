/** A line drawing of the card's own, on the grid of `ui/controls/Icon.tsx`. */
export function CardIcon({ path }: { path: string }) {
  return (
    <svg class="card-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
