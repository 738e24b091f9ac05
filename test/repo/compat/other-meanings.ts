import type { OtherMeaning } from "./check-support";

/**
 * Members that some engine lacks and that have the name of something in use, with what that something is
 * instead: single ones, or all of an interface. An entry that is not needed fails the test.
 */
export const OTHER_MEANINGS: OtherMeaning[] = [
  {
    reason:
      "Nothing here makes an object of these interfaces: the name is that of a more common one, or our own",
    members: [
      "api.AnimationTimeline",
      "api.console.timeStamp_static",
      "api.AudioContext",
      "api.CSSMediaRule",
      "api.CSSSupportsRule",
      "api.CanvasRenderingContext2D",
      "api.CompositionEvent",
      "api.FileSystemEntry",
      "api.FileSystemHandle",
      "api.FontFaceSet",
      "api.GamepadHapticActuator",
      "api.HTMLAreaElement",
      "api.HTMLCanvasElement",
      "api.IDBIndex",
      "api.IdentityProvider",
      "api.MathMLElement",
      "api.MediaRecorder",
      "api.MediaStreamTrack",
      "api.NavigationTransition",
      "api.NetworkInformation",
      "api.NotificationEvent",
      "api.OfflineAudioContext",
      "api.OffscreenCanvasRenderingContext2D",
      "api.Performance.memory",
      "api.ProcessingInstruction",
      "api.PushEvent",
      "api.RTCDtlsTransport",
      "api.RTCIceCandidate",
      "api.RTCPeerConnectionIceEvent",
      "api.ReadableStream",
      "api.SVGAElement",
      "api.SVGFEImageElement",
      "api.SVGScriptElement",
      "api.ServiceWorkerRegistration",
      "api.SubtleCrypto",
      "api.VTTCue",
    ],
  },
  {
    reason: "Fields and methods of our own: state, views, texts, requests, the card, the calendar",
    members: [
      "api.CSS.turn_static",
      "webextensions.api.notifications.NotificationOptions.items",
      "api.EventTarget.when",
      "api.KeyboardEvent.code",
      "api.Navigator.share",
      "api.Notification.actions",
      "api.Performance.memory",
      "api.Window.navigation",
      "javascript.builtins.Atomics.pause",
      "javascript.builtins.Error.fileName",
      "webextensions.api.commands.reset",
      "webextensions.api.tabs.group",
      "webextensions.api.tabs.hide",
      "webextensions.api.tabs.move",
      "webextensions.api.tabs.print",
      "webextensions.api.tabs.show",
      "webextensions.api.windows.Window.title",
    ],
  },
  {
    reason: "Lists and texts; the iterators here are asked for other things",
    members: [
      "javascript.builtins.Iterator.concat",
      "javascript.builtins.Iterator.includes",
      "javascript.builtins.Iterator.join",
      "javascript.builtins.Iterator.windows",
    ],
  },
  {
    reason: "Sizes of elements and changes of fields: the screen is not asked",
    members: ["api.Screen.change_event", "api.Screen.left", "api.Screen.top"],
  },
  {
    reason: "A language's likely subtags, a regular expression's text, Preact's context",
    members: ["api.ToggleEvent.source", "api.Window.maximize", "api.console.context_static"],
  },
];
