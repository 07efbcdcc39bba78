"""A small static site of a graph: an index, a page for each document and for each thing."""
