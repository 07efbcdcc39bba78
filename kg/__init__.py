"""kg: documents in, a knowledge graph that says who said what, and a shell to explore it."""
