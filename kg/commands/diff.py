"""`kg diff OLD NEW`."""

import click

SIGNS = {"came": "+", "went": "-", "changed": "~"}


@click.command()
@click.argument("old")
@click.argument("new")
def command(old: str, new: str) -> None:
    """List the statements that came (+), went (-) or changed their standing (~).

    OLD and NEW are graph folders; FOLDER@-1 is the state before the last change.

    Example: kg diff graphs/mine@-1 graphs/mine
    """
    from kg.life.comparing import diff, opened

    counts = dict.fromkeys(SIGNS, 0)
    for d in diff(opened(old), opened(new)):
        counts[d.kind] += 1
        how = f"{d.before} → {d.after}" if d.kind == "changed" else d.before or d.after
        click.echo(
            f"{SIGNS[d.kind]} {d.subject} | {d.relation} | {d.object}  ({how}; {d.document})"
        )
    click.echo(", ".join(f"{number} {kind}" for kind, number in counts.items()), err=True)
