import type { JSX } from "preact";

type Place = "page" | "toolbar" | "notification" | "pin";

const DRAWN: Readonly<Record<Place, JSX.Element>> = {
  page: (
    <>
      <Browser />
      <path class="p-line" d="M12 34h52M12 44h40M12 54h48M12 64h30" />
      <Card x={72} y={44} />
    </>
  ),
  toolbar: (
    <>
      <Browser />
      <path class="p-line" d="M12 34h44M12 44h36M12 54h40M12 64h30" />
      <Card x={72} y={25} />
      <circle class="p-leaf" cx="98" cy="15" r="5" />
    </>
  ),
  notification: (
    <>
      <rect class="p-screen" x="1" y="1" width="118" height="78" rx="9" />
      <path class="p-line" d="M12 16h40M12 26h30" />
      <rect class="p-paper" x="46" y="50" width="66" height="22" rx="6" />
      <circle class="p-leaf" cx="57" cy="61" r="5" />
      <path class="p-words" d="M68 58h34M68 65h22" />
    </>
  ),
  pin: (
    <>
      <Browser />
      <path class="p-line" d="M12 34h70M12 44h56M12 54h64M12 64h40" />
      <circle class="p-leaf" cx="98" cy="15" r="6" />
      <circle class="p-dot" cx="103" cy="10" r="4" />
    </>
  ),
};

/** A small decorative drawing of where a card comes. */
export function PlacePicture({ place }: { place: Place }) {
  return (
    <svg class="place-picture" viewBox="0 0 120 80" aria-hidden="true" focusable="false">
      {DRAWN[place]}
    </svg>
  );
}

function Browser() {
  return (
    <>
      <rect class="p-screen" x="1" y="1" width="118" height="78" rx="9" />
      <path class="p-bar" d="M1 24V10a9 9 0 0 1 9-9h100a9 9 0 0 1 9 9v14z" />
      <rect class="p-paper" x="10" y="9" width="76" height="11" rx="5.5" />
    </>
  );
}

function Card({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect class="p-paper" width="42" height="30" rx="6" />
      <path class="p-hill" d="M0 12V6a6 6 0 0 1 6-6h30a6 6 0 0 1 6 6v6z" />
      <circle class="p-apricot" cx="18" cy="8" r="4" />
      <circle class="p-leaf" cx="25" cy="9.5" r="2.8" />
      <path class="p-words" d="M6 18h24M6 24h16" />
    </g>
  );
}
