"""kg: documents in, a knowledge graph that says who said what, and a shell to explore it."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.graph.opened import Graph
    from kg.graph.opened import open_graph as open

__all__ = ["Graph", "open"]


def __getattr__(name: str) -> Any:
    """Return `kg.open` or `kg.Graph`, imported when first used: `import kg` stays instant."""
    if name not in __all__:
        raise AttributeError(f"module 'kg' has no attribute '{name}'")
    from kg.graph import opened

    return {"open": opened.open_graph, "Graph": opened.Graph}[name]
