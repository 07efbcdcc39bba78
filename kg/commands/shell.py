"""`kg shell [GRAPH]`: the shell; its own options are read by kg.shell.start."""

import click


@click.command(
    add_help_option=False,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def command(arguments: tuple[str, ...]) -> int:
    """Question a graph: SPARQL, walks in words, evidence.

    Example: kg shell graphs/demo -c 'find Moscow'
    """
    from kg.shell.start import main

    return main(arguments)
