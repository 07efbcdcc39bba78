"""The life of a graph: add, remove, undo, decide about names, check, compare."""
