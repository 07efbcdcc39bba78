"""Questions to a graph: the query runner, label search, evidence, saved questions."""
