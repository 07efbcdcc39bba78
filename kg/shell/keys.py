"""What Enter and Alt-Enter do."""

from prompt_toolkit.filters import has_completions, is_done
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.key_binding.key_processor import KeyPressEvent
from prompt_toolkit.keys import Keys

from kg.shell.enter import is_complete
from kg.shell.lines import Kind, kind_of

LONGEST_PASTE = 50_000
"""Characters that a paste may have to be edited; a longer one is run at once."""


def runs_on_enter(text: str, cursor: int, names: frozenset[str]) -> bool:
    """Return whether Enter runs `text`: it is complete, or the cursor's line is empty.

    A verb is one line; a query runs when it is complete and the cursor is in its last line.
    """
    if kind_of(text, names) in (Kind.EMPTY, Kind.COMMAND, Kind.UNKNOWN):
        return True
    line = text[text.rfind("\n", 0, cursor) + 1 :]
    if "\n" in text and not line.strip():
        return True
    return "\n" not in line.rstrip() and is_complete(text)


def bindings(names: frozenset[str]) -> KeyBindings:
    """Return the keys of the shell, beside those of prompt_toolkit."""
    keys = KeyBindings()

    @keys.add("enter", filter=~is_done)
    def enter(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        state = buffer.complete_state
        if state and state.current_completion:
            buffer.apply_completion(state.current_completion)
            return
        if runs_on_enter(buffer.text, buffer.cursor_position, names):
            buffer.validate_and_handle()
        else:
            opened = buffer.document.current_line_before_cursor.rstrip().endswith("{")
            buffer.newline(copy_margin=True)
            buffer.insert_text("  " if opened else "")

    @keys.add("}", filter=~is_done)
    def closing_brace(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        before = buffer.document.current_line_before_cursor
        if before and before.isspace():
            buffer.delete_before_cursor(min(2, len(before)))
        buffer.insert_text("}")

    @keys.add("escape", "enter", filter=~is_done)
    def new_line(event: KeyPressEvent) -> None:
        event.current_buffer.newline(copy_margin=True)

    @keys.add(Keys.BracketedPaste, filter=~is_done)
    def paste(event: KeyPressEvent) -> None:
        data = event.data.replace("\r\n", "\n").replace("\r", "\n")
        if len(data) > LONGEST_PASTE:
            event.app.exit(result=event.current_buffer.text + data)
        else:
            event.current_buffer.insert_text(data)

    @keys.add("escape", eager=True, filter=has_completions)
    def close_menu(event: KeyPressEvent) -> None:
        event.current_buffer.cancel_completion()

    return keys
