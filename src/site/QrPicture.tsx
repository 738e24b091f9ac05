import type { QrCode } from "./site-props";

/** The code as the build drew it. The address stands beside it in letters, so screen readers skip it. */
export function QrPicture({ qrCode: { size, path } }: { qrCode: QrCode }) {
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
