import { NotificationPlace, PagePlace, ToolbarPlace } from "../home/Where";
import { Icon } from "../ui/controls/Icon";
import { End } from "./End";
import { PlacePicture } from "./PlacePicture";
import type { WelcomeProps } from "./welcome-props";

/** The page with its picture, the other places for those who look for them, and the end of the welcome. */
export function Where(props: WelcomeProps) {
  const text = props.texts.welcome.where;
  const { phone } = props.view.places;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.text}</p>
      <div class="place roomy">
        <PlacePicture place="page" />
        <PagePlace {...props} />
      </div>
      <PinLine {...props} />
      <details>
        <summary>{text.other}</summary>
        <div class="places">
          {/* A phone has no toolbar. */}
          {!phone && (
            <div class="place">
              <PlacePicture place="toolbar" />
              <ToolbarPlace {...props} />
            </div>
          )}
          <div class="place">
            <PlacePicture place="notification" />
            <NotificationPlace {...props} />
          </div>
          <p class="hint">{text.privateWindows[props.browserKind]}</p>
        </div>
      </details>
      <End {...props} />
    </>
  );
}

/** Where the button is, on which the dot comes. */
function PinLine({ texts, view, browserKind }: WelcomeProps) {
  const { pinned, phone } = view.places;
  const { pin, pinned: isPinned } = texts.welcome.where;
  return (
    <p class="pin-line roomy">
      <Icon name="pin" />
      <span>{phone ? texts.welcome.phone.here : pinned ? isPinned : pin[browserKind]}</span>
    </p>
  );
}
