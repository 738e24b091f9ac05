/**
 * A scene as data, so that only the scene a card shows is injected.
 * `[tag, attributes, children?]`, drawn in a 360 x 120 viewBox. Colours are classes
 * (`f-skin-a`, `f-sky` ...) that `scene.css` maps to the palette of the hour.
 */
export type SceneNode = readonly [
  tag: "g" | "path" | "circle" | "ellipse" | "rect" | "line",
  attributes: Readonly<Record<string, string | number>>,
  children?: readonly SceneNode[],
];
export type Scene = readonly SceneNode[];
