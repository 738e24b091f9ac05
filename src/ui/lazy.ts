import { type ComponentChild, createElement, type FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * A component whose code comes when it is first needed, to keep the first view small.
 * `preload` fetches it ahead, so that nobody waits when they do need it.
 */
export function later<Props extends object>(load: () => Promise<FunctionComponent<Props>>) {
  let Loaded: FunctionComponent<Props> | undefined;
  const preload = async (): Promise<void> => {
    Loaded ??= await load();
  };
  function Later(props: Props): ComponentChild {
    // What was drawn counts: the code may have come between drawing and this effect.
    const [isDrawn, setDrawn] = useState(Loaded !== undefined);
    useEffect(() => {
      if (!isDrawn) void preload().then(() => setDrawn(true));
    }, []);
    return Loaded ? createElement(Loaded, props) : null;
  }
  return Object.assign(Later, { preload });
}
