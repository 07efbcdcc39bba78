"""prompt_toolkit without the 29 modules of wcwidth, of which it wants one function.

They are a sixth of the time until the prompt stands. Whoever imports wcwidth later gets it.
"""

import sys
from types import ModuleType

from kg.shell.clean import column_width


def load() -> None:
    """Import prompt_toolkit with our own width of a character in the place of wcwidth's."""
    if "wcwidth" in sys.modules or "prompt_toolkit" in sys.modules:
        return
    stand_in = ModuleType("wcwidth")
    vars(stand_in)["wcwidth"] = column_width
    sys.modules["wcwidth"] = stand_in
    try:
        import prompt_toolkit.utils  # noqa: F401
    except ImportError:  # a version that wants more of wcwidth: it gets the whole
        for name in [name for name in sys.modules if name.split(".")[0] == "prompt_toolkit"]:
            del sys.modules[name]
    finally:
        del sys.modules["wcwidth"]
