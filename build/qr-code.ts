import { encode } from "uqr";
import type { QrCode } from "../src/site/site-props";

/** The white edge that readers need, in squares. */
const EDGE_SQUARES = 4;

/** The QR code of an address, drawn by the build so that the site needs no code for it; null: there is no address. */
export function qrCodeOf(address: string): QrCode | null {
  if (address === "") return null;
  // "M" still reads with 15 % of it smudged, as on a sheet from a fridge door.
  const { data, size } = encode(address, { ecc: "M", border: EDGE_SQUARES });
  const path = data.map((row, y) => rowOf(row, y)).join("");
  return { address, size, path };
}

/** Dark squares beside each other are one bar. */
function rowOf(row: readonly boolean[], y: number): string {
  const bars: string[] = [];
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    const length = x - from + 1;
    bars.push(`M${from} ${y}h${length}v1h-${length}z`);
  }
  return bars.join("");
}
