import type { OtherMeaning } from "./check-support";

/**
 * Members that some engine lacks and that have the name of something in use, with what that something is
 * instead. An entry that is not needed fails the test.
 */
export const OTHER_MEANINGS: OtherMeaning[] = [
  {
    because: "Fields and methods of our own state, views, texts, client and card",
    members: [
      "api.CSS.turn_static",
      "api.CanvasRenderingContext2D.lang",
      "api.CompositionEvent.locale",
      "api.EventTarget.when",
      "api.FileSystemHandle.move",
      "api.GamepadHapticActuator.effects",
      "api.IDBIndex.locale",
      "api.KeyboardEvent.code",
      "api.NavigationTransition.to",
      "api.Navigator.share",
      "api.Notification.actions",
      "api.NotificationEvent.action",
      "api.OfflineAudioContext.resume",
      "api.OffscreenCanvasRenderingContext2D.lang",
      "api.Permissions.request",
      "api.PushEvent.notification",
      "api.ServiceWorkerRegistration.sync",
      "api.VTTCue.region",
      "api.Window.navigation",
      "javascript.builtins.Atomics.pause",
      "javascript.builtins.Error.fileName",
      "javascript.builtins.RegExp.escape",
      "webextensions.api.tabs.group",
      "webextensions.api.tabs.hide",
      "webextensions.api.tabs.move",
      "webextensions.api.tabs.print",
      "webextensions.api.tabs.show",
    ],
  },
  {
    because:
      "Lists, texts, maps and sets: nothing here makes an iterator, a font set or a stream and asks it these",
    members: [
      "api.FontFaceSet.entries",
      "api.FontFaceSet.keys",
      "api.FontFaceSet.values",
      "api.ReadableStream.from_static",
      "javascript.builtins.Iterator.concat",
      "javascript.builtins.Iterator.includes",
      "javascript.builtins.Iterator.join",
      "javascript.builtins.Iterator.windows",
    ],
  },
  {
    because: "Elements, their classes and their size: no canvas, no file, no screen of many",
    members: [
      "api.FileSystemEntry.remove",
      "api.FileSystemHandle.remove",
      "api.HTMLCanvasElement.content",
      "api.MathMLElement.nonce",
      "api.ProcessingInstruction.getAttribute",
      "api.ProcessingInstruction.removeAttribute",
      "api.ProcessingInstruction.setAttribute",
      "api.Screen.change_event",
      "api.Screen.left",
      "api.Screen.top",
    ],
  },
  {
    because: "Links, scripts and addresses are HTML's and URL's, never SVG's; no area of a map",
    members: [
      "api.HTMLAreaElement.type",
      "api.NetworkInformation.type",
      "api.SVGAElement.download",
      "api.SVGAElement.host",
      "api.SVGAElement.pathname",
      "api.SVGAElement.rel",
      "api.SVGAElement.relList",
      "api.SVGAElement.search",
      "api.SVGAElement.type",
      "api.SVGFEImageElement.crossOrigin",
      "api.SVGScriptElement.crossOrigin",
    ],
  },
  {
    because:
      "Windows, popovers and ports are closed, the locale maximized, a promise resolved, CSS and links asked what they support",
    members: [
      "api.IdentityProvider.resolve_static",
      "api.OfflineAudioContext.close",
      "api.SubtleCrypto.supports_static",
      "api.Window.maximize",
    ],
  },
  {
    because: "Media queries, regular expressions, errors of a file and Preact's context",
    members: [
      "api.AudioContext.error_event",
      "api.CSSMediaRule.matches",
      "api.CSSSupportsRule.matches",
      "api.MediaRecorder.error_event",
      "api.RTCDtlsTransport.error_event",
      "api.RTCIceCandidate.url",
      "api.RTCPeerConnectionIceEvent.url",
      "api.ToggleEvent.source",
      "api.console.context_static",
    ],
  },
  {
    because: "A tab's title and whether it is muted; the calendar's durations",
    members: [
      "api.AnimationTimeline.duration",
      "api.GamepadHapticActuator.reset",
      "api.MediaStreamTrack.muted",
      "webextensions.api.commands.reset",
      "webextensions.api.windows.Window.title",
    ],
  },
];
