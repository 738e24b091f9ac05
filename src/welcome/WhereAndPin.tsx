import { NotificationPlace, PagePlace, ToolbarPlace } from "../home/Where";
import { PlacePicture } from "./PlacePicture";
import type { WelcomeProps } from "./welcome-props";

/** Each place with a picture; a refused permission is mentioned beside it. */
export function WhereAndPin(props: WelcomeProps) {
  const text = props.texts.welcome.where;
  const { pinned, phone } = props.view.places;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.text}</p>
      <div class="places">
        <div class="place">
          <PlacePicture place="page" />
          <PagePlace {...props} />
        </div>
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
      </div>
      <p class="hint">{text.privateWindows[props.browserKind]}</p>
      {!phone && (
        <section class="group">
          <h2>{text.pinTitle}</h2>
          <div class="place">
            <PlacePicture place="pin" />
            <p class="hint">{pinned ? text.pinned : text.pin[props.browserKind]}</p>
          </div>
        </section>
      )}
    </>
  );
}
