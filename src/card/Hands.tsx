/** Four fingers, one above the other, their tips past the middle of a scene that is 360 wide. */
const HAND =
  "M-9-2H166a15.5 15.5 0 0 1 0 31H176a15.5 15.5 0 0 1 0 31H174a15.5 15.5 0 0 1 0 31H160a15.5 15.5 0 0 1 0 31H-9z";
const BETWEEN_FINGERS = "M98 29h68M92 60h82M98 91h62";

/** Two paper hands over the scene. They part once when the card comes, and close when it goes. */
export function Hands() {
  return (
    <svg
      class="scene card-hands"
      viewBox="0 0 360 120"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <Hand />
      <g transform="matrix(-1 0 0 1 360 0)">
        <Hand />
      </g>
    </svg>
  );
}

function Hand() {
  return (
    <g class="card-hand">
      <g class="cut">
        <path class="f-cream" d={HAND} />
      </g>
      <path class="f-wood line" stroke-width="2" d={BETWEEN_FINGERS} />
    </g>
  );
}
