/** A browser that reads the file late still finds it. */
const GIVEN_BACK_AFTER_MS = 60_000;

/** Hands a text to the browser's downloads. Needs no permission: it is a link that is clicked. */
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
