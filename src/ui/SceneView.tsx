import { createElement, type VNode } from "preact";
import type { Scene, SceneNode } from "./scene";

interface Props {
  scene: Scene;
}

/** Creates elements instead of markup, which also works under Trusted Types and in XML documents. */
export function SceneView({ scene }: Props) {
  return (
    <svg
      class="scene"
      viewBox="0 0 360 120"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {scene.map(drawNode)}
    </svg>
  );
}

function drawNode([tag, attributes, children]: SceneNode): VNode {
  return createElement(tag, attributes, children?.map(drawNode));
}
