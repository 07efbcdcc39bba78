"""One file for each command of `kg`; COMMANDS is the table that `kg --help` is made from.

To add a command: write `kg/commands/NAME.py` with a click command called `command` (its help
ends in an example), and add a line here: the module, and one line of help. A module is
imported only when its command runs, so that `kg --help` stays fast.
"""

COMMANDS: dict[str, tuple[str, str]] = {
    "build": ("kg.commands.build", "Build a graph folder from documents."),
    "add": ("kg.commands.add", "Add documents to a graph, or replace those that changed."),
    "remove": ("kg.commands.remove", "Take documents out of a graph."),
    "undo": ("kg.commands.undo", "Take back the last change of a graph."),
    "merge": ("kg.commands.merge", "Make several things one."),
    "split": ("kg.commands.split", "Part what was wrongly linked."),
    "rename": ("kg.commands.rename", "Give a thing another label."),
    "suggest": ("kg.commands.suggest", "List likely duplicates with the evidence."),
    "corroborate": ("kg.commands.corroborate", "List what most independent sources say."),
    "disagree": ("kg.commands.disagree", "List where sources differ."),
    "diff": ("kg.commands.diff", "List what came, went, or changed its standing."),
    "check": ("kg.commands.check", "Check that a graph keeps its promises."),
    "report": ("kg.commands.report", "Show what each document gave, and what gave nothing."),
    "query": ("kg.commands.query", "Ask a graph in SPARQL."),
    "export": ("kg.commands.export", "Write a graph for other tools."),
    "serve": ("kg.commands.serve", "Offer a graph by the SPARQL 1.1 Protocol."),
    "page": ("kg.commands.page", "Write the graph as one HTML page."),
    "site": ("kg.commands.site", "Write the graph as a folder of linked pages."),
    "shell": ("kg.commands.shell", "Question a graph: SPARQL, walks in words, evidence."),
}
