"""Walks over what the records tie together: neighbours, paths, folding, ranks, communities.

Walks see entities and the relations between them. Literals, types, labels and the records'
own bookkeeping are left out, and so is what is denied or was not said.
"""
