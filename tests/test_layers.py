"""Imports go only downward in the house: a room may use itself and what stands below it."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[1]
TOP_DOWN = (
    "shell.py", "__main__", "cli", "commands", "serve", "shell", "export", "site", "page", "walk", "queries",
    "life", "build", "graph", "reading", "statements", "bound", "cards", "voices", "entities", "extract", "text", "words",
    "errors", "iris", "model",
)  # fmt: skip
BELOW = {room: set(TOP_DOWN[place:]) for place, room in enumerate(TOP_DOWN)}


def imported(tree: ast.AST) -> set[str]:
    """Return the rooms of kg that a module imports, wherever the import stands."""
    found = set[str]()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "kg":
            found |= {f"kg.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module or "")
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return {name.split(".")[1] for name in found if name.startswith("kg.")}


def test_imports_go_downward() -> None:
    files = [ROOT / "shell.py", *sorted((ROOT / "kg").rglob("*.py"))]
    wrong = []
    for file in files:
        path = file.relative_to(ROOT)
        room = path.name if len(path.parts) == 1 else path.parts[1].removesuffix(".py")
        if room == "__init__":
            continue
        assert room in BELOW, f"{path}: {room} has no place in TOP_DOWN"
        above = imported(ast.parse(file.read_text(encoding="utf-8"))) - BELOW[room]
        wrong += [f"{path} imports kg.{name}" for name in sorted(above)]
    assert not wrong, "\n".join(wrong)


def test_the_model_imports_nothing_of_ours() -> None:
    assert not imported(ast.parse((ROOT / "kg/model.py").read_text(encoding="utf-8")))
