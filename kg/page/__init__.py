"""The graph page: one file, no network, every edge leads to the words it was read from."""
