"""Colours, as middle tones that stand on dark and on light ground alike."""

import os

STYLES = ("name", "relation", "claim", "literal", "number", "dim", "bold", "mark", "error", "quote")

CALM = {
    "name": "1", "relation": "38;5;32", "claim": "38;5;136", "literal": "38;5;65",
    "number": "38;5;244", "dim": "38;5;244", "bold": "1", "mark": "1;4", "error": "38;5;160",
    "quote": "3",
}  # fmt: skip
BRIGHT = {
    "name": "1", "relation": "36", "claim": "33", "literal": "32", "number": "90", "dim": "90",
    "bold": "1", "mark": "1;7", "error": "31", "quote": "3",
}  # fmt: skip
PALETTES: dict[str, dict[str, str]] = {"calm": CALM, "bright": BRIGHT, "plain": {}}

PROMPT_CALM = {
    "keyword": "#0087d7", "command": "bold #0087d7", "flag": "#af8700", "variable": "#af5f87",
    "string": "#5f875f", "iri": "#5f875f", "curie": "", "prefix": "#808080", "number": "#af8700",
    "comment": "italic #808080", "row": "bold #af8700", "wrong": "#d70000",
    "bottom-toolbar": "noreverse #808080", "bottom-toolbar.on": "noreverse bold #0087d7",
    "bottom-toolbar.claims": "noreverse bold #af8700", "prompt": "bold #0087d7",
    "auto-suggestion": "#808080", "matching-bracket.cursor": "bold underline",
    "matching-bracket.other": "bold underline",
    "completion-menu": "bg:#303030 #d0d0d0",
    "completion-menu.completion.current": "bg:#0087d7 #ffffff",
    "completion-menu.meta.completion": "bg:#303030 #8a8a8a",
    "completion-menu.meta.completion.current": "bg:#005f87 #ffffff",
}  # fmt: skip

PROMPT_PLAIN = {
    "command": "bold", "bottom-toolbar": "noreverse", "prompt": "bold", "auto-suggestion": "italic",
    "completion-menu": "reverse", "completion-menu.completion.current": "noreverse bold",
}  # fmt: skip


def wants_colour(is_terminal: bool) -> bool:
    """Return whether to colour: on a terminal, unless NO_COLOR is set or TERM is dumb."""
    if os.environ.get("NO_COLOR"):
        return False
    return is_terminal and os.environ.get("TERM", "") != "dumb"


def painted(text: str, style: str, palette: dict[str, str]) -> str:
    """Return `text` in the colour of `style`; plain where the palette has none."""
    code = palette.get(style)
    return f"\x1b[{code}m{text}\x1b[0m" if code and text else text
