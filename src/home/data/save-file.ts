/** Long enough for browsers that read the blob after the click. */
const GIVEN_BACK_AFTER_MS = 60_000;

/** Downloads a text by clicking a link, which needs no permission. */
export function saveFile(fileName: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), GIVEN_BACK_AFTER_MS);
}
