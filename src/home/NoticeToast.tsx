import { useLayoutEffect, useRef } from "preact/hooks";
import { Toast } from "../ui/controls/Toast";
import type { Notice, ShowNotice } from "./home-props";

/** The message at the bottom of a page. */
export function NoticeToast({
  notice,
  undo,
  showNotice,
}: {
  notice: Notice | null;
  undo: string;
  showNotice: ShowNotice;
}) {
  const button = useRef<HTMLButtonElement>(null);
  // The pressed button was removed with its row, so the undo button takes the focus.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, [notice]);
  const takeBack = () => {
    notice?.undo?.();
    showNotice(null);
    document.querySelector("h1")?.focus();
  };
  const action = notice?.undo && { label: undo, onClick: takeBack };
  return (
    <Toast toast={notice && { text: notice.text, ...(action && { action }) }} actionRef={button} />
  );
}
