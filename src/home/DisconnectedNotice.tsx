import type { HomeText } from "../content/en/home";

interface NoticeProps {
  text: HomeText;
  /** The extension was updated under the open page. If not, its background does not answer. */
  isUpdated: boolean;
}

/** The page can't reach the background: what happened, and what helps. */
export function DisconnectedNotice({ text, isUpdated }: NoticeProps) {
  return (
    <main class="page part">
      <h1>{text.brand}</h1>
      <p class="lead">{isUpdated ? text.disconnected : text.unanswered}</p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {text.openAgain}
        </button>
      </p>
    </main>
  );
}
