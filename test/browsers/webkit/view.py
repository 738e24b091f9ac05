"""
Drives WebKitGTK for the tests: a window with one view in front at a time. Reads commands from standard input and
writes answers to standard output, one line of JSON each. A script in the world of the extension (or in one of
its own pages) sends `{"message": ..., "call": ...}`; the answer comes as the command "reply".

WebKitWebDriver is not used, since it reaches no isolated world.
"""

import itertools
import json
import sys
import threading

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
gi.require_version("JavaScriptCore", "4.1")
from gi.repository import Gdk, GLib, Gtk, JavaScriptCore, WebKit2  # noqa: E402

# The name of the isolated world, and of the channel in it.
NAME = "peekaboo"
OWN_PAGE_WORLD = None

# Pages are told to reduce motion, so that no test waits for an animation.
Gtk.Settings.get_default().set_property("gtk-enable-animations", False)
window = Gtk.Window()
stack = Gtk.Stack()
window.add(stack)
views = {}
calls = {}
call_numbers = itertools.count(1)


def tell(**line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def answer(command, value=None, error=None):
    tell(id=command["id"], **({"error": str(error)} if error else {"value": value}))


def when_done(command, finish):
    def done(source, result):
        try:
            answer(command, finish(source, result))
        except GLib.Error as error:
            answer(command, error=error.message)

    return done


def open_view(command):
    """Opens a view behind the others. `script` runs before any page's, in our world or in the page's own."""
    world = OWN_PAGE_WORLD if command["isOwn"] else NAME
    content = WebKit2.UserContentManager()
    view = WebKit2.WebView.new_with_user_content_manager(content)
    name = str(command["view"])
    script = [
        command["script"],
        WebKit2.UserContentInjectedFrames.TOP_FRAME,
        WebKit2.UserScriptInjectionTime.START,
    ]
    if world:
        content.add_script(WebKit2.UserScript.new_for_world(*script, world, None, None))
    else:
        content.add_script(WebKit2.UserScript.new(*script, None, None))
    content.register_script_message_handler_with_reply(NAME, world)
    content.connect(
        "script-message-with-reply-received::" + NAME,
        lambda _, value, reply: on_message(command["view"], value, reply),
    )
    view.connect("load-changed", lambda _, event: on_load(command["view"], view, event))
    view.connect("web-process-terminated", lambda *_: tell(kind="gone", view=command["view"]))
    view.get_settings().set_enable_developer_extras(True)
    views[command["view"]] = view
    view.show()
    stack.add_named(view, name)
    answer(command)


def on_message(view, value, reply):
    call = next(call_numbers)
    calls[call] = (value.get_context(), reply)
    tell(kind="message", view=view, call=call, message=value.to_string())
    return True


def on_load(name, view, event):
    states = {WebKit2.LoadEvent.COMMITTED: "loading", WebKit2.LoadEvent.FINISHED: "complete"}
    if event in states:
        tell(kind="load", view=name, state=states[event], url=view.get_uri() or "")


def reply_to(command):
    context, reply = calls.pop(command["call"])
    if "error" in command:
        reply.return_error_message(command["error"])
    else:
        reply.return_value(JavaScriptCore.Value.new_string(context, command["value"]))
    answer(command)


def run(command):
    """Runs the body of an async function; `inWorld` says where. Its string is the answer."""
    view = views[command["view"]]
    world = NAME if command["inWorld"] else None

    def finish(source, result):
        value = source.call_async_javascript_function_finish(result)
        return value.to_string() if value.is_string() else None

    view.call_async_javascript_function(
        command["source"], -1, None, world, None, None, when_done(command, finish)
    )


def show(command):
    stack.set_visible_child(views[command["view"]])
    views[command["view"]].grab_focus()
    answer(command)


def click(command):
    view = views[command["view"]]
    for kind in (
        Gdk.EventType.MOTION_NOTIFY,
        Gdk.EventType.BUTTON_PRESS,
        Gdk.EventType.BUTTON_RELEASE,
    ):
        event = Gdk.Event.new(kind)
        part = event.motion if kind == Gdk.EventType.MOTION_NOTIFY else event.button
        part.window = view.get_window()
        part.x, part.y = command["x"], command["y"]
        part.time = Gtk.get_current_event_time()
        if kind != Gdk.EventType.MOTION_NOTIFY:
            part.button = 1
        if kind == Gdk.EventType.BUTTON_RELEASE:
            part.state = Gdk.ModifierType.BUTTON1_MASK
        event.set_device(Gdk.Display.get_default().get_default_seat().get_pointer())
        view.event(event)
    answer(command)


def press(command):
    view = views[command["view"]]
    keyval = Gdk.keyval_from_name(command["key"])
    found, keys = Gdk.Keymap.get_for_display(Gdk.Display.get_default()).get_entries_for_keyval(keyval)
    for kind in (Gdk.EventType.KEY_PRESS, Gdk.EventType.KEY_RELEASE):
        event = Gdk.Event.new(kind)
        event.key.window = view.get_window()
        event.key.keyval = keyval
        event.key.hardware_keycode = keys[0].keycode if found else 0
        event.key.time = Gtk.get_current_event_time()
        event.set_device(Gdk.Display.get_default().get_default_seat().get_keyboard())
        view.event(event)
    answer(command)


def screenshot(command):
    # Not WebKit's own snapshot, which never ends on some pages.
    drawn = window.get_window()
    size = (drawn.get_width(), drawn.get_height())
    Gdk.pixbuf_get_from_window(drawn, 0, 0, *size).savev(command["file"], "png", [], [])
    answer(command)


def resize(command):
    window.resize(command["width"], command["height"])
    answer(command)


def load(command):
    views[command["view"]].load_uri(command["url"])
    answer(command)


def close_view(command):
    stack.remove(views[command["view"]])
    views.pop(command["view"]).destroy()
    answer(command)


def version(command):
    numbers = (WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    answer(command, ".".join(map(str, numbers)))


COMMANDS = {
    "open": open_view,
    "load": load,
    "run": run,
    "reply": reply_to,
    "show": show,
    "click": click,
    "press": press,
    "screenshot": screenshot,
    "resize": resize,
    "close": close_view,
    "version": version,
}


def carry_out(command):
    try:
        COMMANDS[command["kind"]](command)
    except Exception as error:  # The test is told, whatever it was.
        answer(command, error=repr(error))


def read_commands():
    for line in sys.stdin:
        GLib.idle_add(carry_out, json.loads(line))
    GLib.idle_add(Gtk.main_quit)


window.set_default_size(1000, 862)
window.show_all()
threading.Thread(target=read_commands, daemon=True).start()
Gtk.main()
