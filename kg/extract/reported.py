"""Reported clauses: "X said that Z", "it was reported that Z", "X is said to have …"."""

from collections.abc import Iterator

from kg.extract.analysis import Said
from kg.extract.arguments import argument
from kg.extract.clauses import Clause, Clauses
from kg.model import Argument
from kg.text.tree import Tree
from kg.words import outlets, reporting

JUDGING = frozenset(
    ("call", "brand", "label", "describe", "consider", "deem", "view", "see", "regard", "dub",
     "denounce", "condemn", "criticize", "criticise", "praise", "dismiss", "portray", "term",
     "characterize", "characterise", "hail", "depict", "find", "think", "believe", "declare")
)  # fmt: skip
_NOBODY = frozenset(("it", "there", "what", "that", "this", "which"))


def reported(tree: Tree, clauses: Clauses) -> Iterator[Said]:
    """Yield the clauses that hang on a verb of saying or thinking.

    "Badran said that Russia can help" → Badran, "Russia can help"; the passive without an
    agent ("it was reported that") has no speaker: an unnamed source.
    """
    for clause in clauses.values():
        lemma = tree.lemmas[clause.verb].lower()
        kind = reporting.kind(lemma)
        if lemma in JUDGING and not clause.passive:
            yield from _judgements(tree, clause)
        if not kind:
            continue
        for content in _contents(tree, clause, kind):
            yield _said(tree, clause, kind, content)


def _contents(tree: Tree, clause: Clause, kind: str) -> list[int]:
    found = [k for k in tree.children(clause.verb, "ccomp") if _finite(tree, k)]
    if kind in ("want", "say", "deny", "expect", "doubt") and not clause.passive:
        found += [k for k in tree.children(clause.verb, "ccomp") if k not in found]
    if clause.passive:
        found += tree.children(clause.verb, "xcomp", "csubjpass")
    parenthetical = tree.deps[clause.verb] in ("parataxis",) or _as_said(tree, clause)
    if not found and parenthetical and tree.heads[clause.verb] != clause.verb:
        found.append(tree.heads[clause.verb])
    return found


def _judgements(tree: Tree, clause: Clause) -> Iterator[Said]:
    """"called the draft a licence for Israel": what is inside the judgement is the speaker's."""
    speakers = speakers_of(tree, clause)
    for k in tree.children(clause.verb, "oprd") if speakers else ():
        for each in tree.conjuncts(k):
            yield Said(
                content=each,
                speakers=speakers,
                kind="say",
                cue=tree.lemmas[clause.verb].lower(),
                cue_tokens=tuple(clause.group),
                tokens=tuple(tree.subtree(each, frozenset(("conj", "cc")))),
                rule="naming",
            )


def _finite(tree: Tree, verb: int) -> bool:
    return tree.tags[verb] not in ("VBG",) or bool(tree.children(verb, "aux", "nsubj"))


def _as_said(tree: Tree, clause: Clause) -> bool:
    """"as the ministry said": the main clause is the content."""
    if tree.deps[clause.verb] != "advcl" or clause.objects:
        return False
    return any(tree.lower[k] == "as" for k in tree.children(clause.verb, "mark", "advmod"))


def _said(tree: Tree, clause: Clause, kind: str, content: int) -> Said:
    speakers = speakers_of(tree, clause)
    own = set(tree.subtree(clause.verb)) if content == tree.heads[clause.verb] else set()
    tokens = [i for i in tree.subtree(content) if i not in own]
    if content != tree.heads[clause.verb] and _asks(tree, content):
        kind = "ask"
    relay = bool(speakers) and all(outlets.is_outlet(s.text) for s in speakers)
    return Said(
        content=content,
        speakers=speakers,
        kind=kind,
        cue=tree.lemmas[clause.verb].lower(),
        cue_tokens=tuple(clause.group),
        tokens=tuple(tokens),
        rule="reported-clause",
        negated=clause.negated,
        relay=relay,
        modality=clause.modality if clause.modality == "Conditional" else "",
    )


def speakers_of(tree: Tree, clause: Clause) -> tuple[Argument, ...]:
    """Return who says it: the subject, in the passive the agent; () when nobody is named."""
    verb = tree.lemmas[clause.verb].lower()
    heads = clause.agents if clause.passive else clause.subjects
    if clause.passive and verb in ("tell", "inform", "remind", "assure", "notify", "advise"):
        heads = clause.agents
    return tuple(
        argument(tree, h) for h in heads if tree.lower[h] not in _NOBODY and not _gap(tree, h)
    )


def _gap(tree: Tree, head: int) -> bool:
    return tree.tags[head] in ("WDT", "WP")


def _asks(tree: Tree, content: int) -> bool:
    """"whether", "if", "what", "how": an indirect question says nothing."""
    marks = tree.children(content, "mark", "advmod", "nsubj", "dobj", "nsubjpass", "attr")
    return any(
        tree.lower[k] in ("whether", "if") and tree.deps[k] == "mark"
        or tree.tags[k] in ("WRB", "WP") and k < content
        for k in marks
    )
