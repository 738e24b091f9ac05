import type { FindingText } from "../content/en/finding";
import { SceneView } from "../ui/SceneView";
import threeSteps from "../ui/scenes/three-steps";

/** The finding as three small drawings, with a description for screen readers. */
export function ThreeSteps({ text }: { text: FindingText }) {
  const { description, together, away, again } = text.picture;
  return (
    <figure class="picture three">
      <span class="for-ears">{description}</span>
      <SceneView scene={threeSteps} />
      <figcaption>
        <span>{together}</span>
        <span>{away}</span>
        <span>{again}</span>
      </figcaption>
    </figure>
  );
}
