"""What a user can set, and the commented file that keeps it."""

import os
import re
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from kg.shell.errors import ShellError, UsageError

MODES = ("table", "vertical", "csv", "tsv", "json", "jsonl", "md", "ttl", "nt")
THEMES = ("calm", "bright", "plain")
SWITCH = {"on": True, "off": False, "true": True, "false": False, "yes": True, "no": False}

ABOUT = {
    "mode": f"how results are shown: {', '.join(MODES)}",
    "labels": "show labels instead of IRIs (on, off)",
    "limit": "rows shown at most; 0 shows all",
    "timeout": "seconds a query may take; 0 lets it run",
    "timer": "show how long a line took (on, off)",
    "pager": "send long results through less (on, off)",
    "claims": "walks follow claims as well as facts (on, off)",
    "unfold": "walks show described things as nodes of their own (on, off)",
    "theme": f"colours: {', '.join(THEMES)}",
    "vi": "vi keys instead of emacs keys (on, off; from the next start)",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their first values; `timeout` is in seconds."""

    mode: str = "table"
    labels: bool = True
    limit: int = 200
    timeout: float = 30.0
    timer: bool = True
    pager: bool = True
    claims: bool = False
    unfold: bool = False
    theme: str = "calm"
    vi: bool = False


def names() -> tuple[str, ...]:
    """Return the names of all settings."""
    return tuple(field.name for field in fields(Settings))


def changed(settings: Settings, name: str, value: str) -> Settings:
    """Return `settings` with one value read from text; UsageError says what it may be.

    >>> changed(Settings(), "timeout", "2m").timeout
    120.0
    """
    if name not in names():
        raise UsageError(f"There is no setting '{name}'; there are: {', '.join(names())}.")
    old = getattr(settings, name)
    new: Any
    if isinstance(old, bool):
        new = read_switch(name, value)
    elif isinstance(old, float):
        new = read_seconds(value)
    elif isinstance(old, int):
        new = read_count(name, value)
    else:
        new = read_choice(name, value)
    return replace(settings, **{name: new})


def read_count(name: str, value: str) -> int:
    """Return a whole number."""
    if not value.isdecimal():
        raise UsageError(f"{name} wants a whole number, 0 for no limit, not '{value}'.")
    return int(value)


def read_choice(name: str, value: str) -> str:
    """Return one of the words that a setting may be."""
    choices = MODES if name == "mode" else THEMES
    if value not in choices:
        raise UsageError(f"{name} is one of {', '.join(choices)}, not '{value}'.")
    return value


def read_switch(name: str, value: str) -> bool:
    """Return True for "on", False for "off"."""
    if value.lower() not in SWITCH:
        raise UsageError(f"{name} is on or off, not '{value}'.")
    return SWITCH[value.lower()]


def read_seconds(value: str) -> float:
    """Return seconds: "30", "30s", "500ms", "2m"; "0" and "off" mean no limit."""
    for suffix, factor in (("ms", 0.001), ("s", 1.0), ("m", 60.0), ("", 1.0)):
        digits = value.removesuffix(suffix) if suffix else value
        if value.endswith(suffix) and digits.replace(".", "", 1).isdecimal():
            return float(digits) * factor
    if value.lower() == "off":
        return 0.0
    raise UsageError(f"timeout wants seconds like 30s, 500ms or 2m, not '{value}'.")


def shown(value: object) -> str:
    """Return a setting as it is typed: True → "on", 30.0 → "30s"."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:g}s" if isinstance(value, float) else str(value)


def config_path() -> Path:
    """Return where the settings file is: $XDG_CONFIG_HOME/kg/shell.toml."""
    home = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Path(home) / "kg" / "shell.toml"


def state_path(name: str) -> Path:
    """Return the path of a file in the user's state folder: history, for one."""
    home = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local" / "state")
    return Path(home) / "kg" / name


def load(path: Path) -> Settings:
    """Return the settings in the file at `path`, the first values when there is none."""
    settings = Settings()
    if not path.is_file():
        return settings
    try:
        text = path.read_text("utf-8")
        if not re.search(r"^\s*[^#\s]", text, re.MULTILINE):
            return settings
        table = toml(text)
        for name, value in table.items():
            settings = changed(settings, name, shown(value) if value is not None else "")
    except (ValueError, OSError) as error:
        raise ShellError(f"The settings in {path} cannot be read: {error}") from error
    except UsageError as error:
        raise UsageError(f"In {path}: {error.message}") from error
    return settings


def toml(text: str) -> dict[str, Any]:
    """Return a TOML text as a table; ValueError when it is none."""
    import tomllib

    return tomllib.loads(text)


def commented() -> str:
    """Return the text of a new settings file: every setting, explained and switched off."""
    lines = ["# Settings of the kg shell. Take the '# ' off a line and change it.", ""]
    for field in fields(Settings):
        value = shown(field.default)
        quoted = value if isinstance(field.default, int) and value.isdecimal() else f'"{value}"'
        lines += [f"# {ABOUT[field.name]}", f"# {field.name} = {quoted}", ""]
    return "\n".join(lines)
