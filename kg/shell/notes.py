"""Notes: what a user adds by SPARQL update, in the graph kg:notes only."""
