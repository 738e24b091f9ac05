import { type ComponentChild, createElement, type FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

/**
 * A component whose code is loaded when it is first needed, to keep the first view small. `preload` loads
 * it ahead of that, so that nobody waits for it.
 */
export function lazy<Props extends object>(load: () => Promise<FunctionComponent<Props>>) {
  let Loaded: FunctionComponent<Props> | undefined;
  const preload = async (): Promise<void> => {
    Loaded ??= await load();
  };
  function Lazy(props: Props): ComponentChild {
    // State, not `Loaded`: the code may arrive between rendering and this effect.
    const [isRendered, setRendered] = useState(Loaded !== undefined);
    useEffect(() => {
      if (!isRendered) void preload().then(() => setRendered(true));
    }, []);
    return Loaded ? createElement(Loaded, props) : null;
  }
  return Object.assign(Lazy, { preload });
}
