"""Statements as RDF, the graph folder, and the store behind one door."""
