import type { HomeText } from "../content/en/home";

/** The extension was updated under the open page: only a reload helps. */
export function DisconnectedNotice({ text }: { text: HomeText }) {
  return (
    <main class="page part">
      <h1>{text.brand}</h1>
      <p class="lead">{text.disconnected}</p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {text.openAgain}
        </button>
      </p>
    </main>
  );
}
