"""The shell: SPARQL as typed, walks in words, dot-commands."""
