"""A graph in formats that other tools read."""
