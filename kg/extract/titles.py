"""Titles and roles: "Deputy Foreign Minister Mikhail Bogdanov", "a member of the Politburo"."""

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.analysis import Analysis
from kg.extract.arguments import argument, literal, without_article
from kg.extract.frames import link
from kg.model import Argument, Frame
from kg.text.phrases import noun_phrase
from kg.text.tree import NOUN_TAGS, Tree
from kg.words import roles
from kg.words.lists import words

_PORTFOLIOS = words("portfolios")
_QUOTES = frozenset(('"', "“", "‘", "``"))
_TRADES = words("occupations")
_HOW_MANY = frozenset(("both", "all", "these", "those"))
_PARTIES = frozenset(("republican", "democratic", "democrat"))
_MEMBER = frozenset(("member", "members"))
_OUTSIDE = frozenset(("ROOT", "nsubj", "dobj", "pobj", "pcomp", "advcl", "xcomp", "acl", "prep"))
_NO_TITLES = frozenset(("way", "time", "day", "moment"))
_VERBS = frozenset(("ccomp", "conj", "relcl", "parataxis"))
_PLURAL = frozenset(("NNS", "NNPS"))
# "one of Lund's critics" is with nobody, and a critic of Lund alone
_AGAINST = frozenset(
    ("critic", "rival", "opponent", "foe", "enemy", "adversary", "challenger", "detractor",
     "accuser", "skeptic", "sceptic")
)  # fmt: skip


def titles(analysis: Analysis) -> Iterator[Frame]:
    """Yield the roles that stand before a person's name, in the document's own voice."""
    tree = analysis.tree
    for first, last, kind in tree.names:
        if kind != "PERSON":
            continue
        while last - first > 2 and is_role(tree, first) and tree.deps[first] == "compound":
            first += 1  # "Chief (Superintendent Simon Hyde)"
        head = tree.head_of(first, last)
        for role, tokens in _roles_before(tree, first, head):
            # "candidates Jane Doe and Carl Lund"
            shared = tree.children(head, "conj") if tree.tags[role] in _PLURAL else []
            for bearer in (head, *(k for k in shared if tree.entity_types[k] == "PERSON")):
                yield from role_frames(analysis, bearer, role, tokens, rule="title-before-name")


def _roles_before(tree: Tree, first: int, head: int) -> Iterator[tuple[int, list[int]]]:
    """The roles in front of a name: modifiers of it, or the words right before it."""
    modifiers = [k for k in tree.children(head, "nmod") if k < first and is_role(tree, k)]
    for k in modifiers:
        for each in tree.conjuncts(k):
            tokens = [t for t in noun_phrase(tree, each) if t < first]
            if is_role(tree, each) and tokens:
                yield each, tokens
    if not modifiers:
        tokens = _role_before(tree, first, head)
        if tokens:
            yield tokens[-1], tokens


def is_role(tree: Tree, i: int) -> bool:
    """Return whether token `i` names an office, a profession or a membership."""
    return roles.is_role(tree.lemmas[i].lower())


def is_past(tree: Tree, role: int) -> bool:
    """Return whether a role is over: "a former member of the council"."""
    return any(tree.lower[k] in ("former", "ex", "late", "onetime") for k in tree.kids[role])


def _shares_past(tree: Tree, role: int) -> bool:
    """ "a former governor and envoy": he is no envoy any more; "and the envoy" may be."""
    first = tree.heads[role]
    if tree.deps[role] != "conj" or role - first > 3 or tree.lower[first + 1] != "and":
        return False
    return is_past(tree, first) and tree.child(role, "det", "poss", "amod") < 0


def is_role_of_name(tree: Tree, i: int) -> bool:
    """Return whether token `i` is a role that the sentence gives to a name beside it."""
    if not is_role(tree, i):
        return False
    head = tree.heads[i]
    if tree.deps[i] in ("appos", "nmod", "compound") and tree.entity_types[head]:
        return True
    return any(tree.deps[k] == "appos" and tree.entity_types[k] for k in tree.kids[i])


def role_frames(
    analysis: Analysis, bearer: int, role: int, tokens: list[int], *, rule: str
) -> Iterator[Frame]:
    """Yield title, membership and affiliation of `bearer` from the role phrase `tokens`."""
    tree = analysis.tree
    subject = argument(tree, bearer, whole=False)
    body = _affiliation(tree, role, tokens)
    of_inner = body < role - 1 and tree.tags[role - 1] == "NN"  # "a Bayport board member"
    member = tree.lower[role] in _MEMBER and not of_inner
    if member and body >= 0 and not is_past(tree, role):
        yield from _role(analysis, subject, "member of", argument(tree, body), role, rule)
        return
    if tree.lemmas[role].lower() in roles.KIN:
        # "His mother, Ann Lund, of Velm" is no town's mother
        body = tree.child(role, "poss") if tree.child(role, "poss") >= 0 else body
        if body < 0:
            body = _owner(tree, role)
        if body >= 0 and tree.tags[body] == "CD":  # "a mother of two"
            held = literal(tree, without_article(tree, tokens))
            yield from _role(analysis, subject, "title", held, role, rule)
            return
        if body >= 0 and tree.tags[_antecedent(tree, body)] != "WP$":
            kin = f"{tree.lemmas[role].lower()} of"
            other = argument(tree, _antecedent(tree, body), whole=tree.tags[body] != "WP$")
            yield from _role(analysis, subject, kin, other, role, rule)
        return
    against = tree.lemmas[role].lower() in _AGAINST
    title = without_article(tree, tokens)
    owned = tree.tags[title[0]] != "PRP$"
    title = title if against and owned else _without_owner(tree, title, role)
    if len(title) > 1 and tree.lower[title[0]] in ("another", "other"):
        title = title[1:]  # "another critic" is a critic
    held = literal(tree, title)
    if tree.tags[role] in _PLURAL:
        held = replace(held, text=_singular(tree, title, role))
    if _shares_past(tree, role):
        held = replace(held, text=f"former {held.text}")
    yield from _role(analysis, subject, "title", held, role, rule)
    if body >= 0 and not against and not _is_no_place(tree, role, body):
        yield from _role(analysis, subject, "affiliated with", argument(tree, body), role, rule)


def _antecedent(tree: Tree, i: int) -> int:
    """Who "whose" stands for: "Lund, whose wife Eve …" → Lund; any other word itself."""
    if tree.tags[i] != "WP$":
        return i
    clause = next((up for up in tree.ancestors(i) if tree.deps[up] == "relcl"), -1)
    return tree.heads[clause] if clause >= 0 else i


def _singular(tree: Tree, title: list[int], role: int) -> str:
    """ "two Green councillors" → "Green councillor", of each of them; "both lawyers" → "lawyer"."""
    counted = [t for t in title if t < role and tree.lower[t] in _HOW_MANY]
    title = [t for t in title if t not in counted and (tree.deps[t] != "nummod" or t > role)]
    word, lemma = tree.words[role], tree.lemmas[role].lower()
    one = lemma.capitalize() if word[0].isupper() else lemma
    before = tree.text([t for t in title if t < role])
    after = tree.text([t for t in title if t > role])
    return " ".join(part for part in (before, one, after) if part)


def _role(
    analysis: Analysis, subject: Argument, words: str, held: Argument, at: int, rule: str
) -> Iterator[Frame]:
    found = link(
        analysis, rule=rule, subject=subject, words=words,
        spans=analysis.tree.spans([at]), object=held, at=at,
        as_of=analysis.published, own_voice=True,
    )  # fmt: skip
    if found is not None:
        yield found


def _role_before(tree: Tree, first: int, head: int) -> list[int]:
    """The words of the role right before a name, [] when there is none."""
    i = first - 1
    # "a major Warhol programme" is no soldier's
    if i < 0 or tree.tags[i] == "JJ" or not (is_role(tree, i) or _is_trade(tree, i)):
        return []
    if tree.child(i, "nsubj") >= 0:
        return []
    tokens = [i]
    short = tree.words[i].endswith(".")  # "the candidate Sen. Lund": no one title
    j = i - 1
    while j >= 0 and (
        (
            tree.tags[j] in (*NOUN_TAGS, "JJ", "POS", "CC", "HYPH", "VBN", "VBG")
            or tree.lower[max(0, j - 1) : j + 1] == ["lt", "."]
        )
        and (
            tree.tags[j] != "CC"
            or (tree.tags[j - 1] in NOUN_TAGS and tree.words[j + 1][0].isupper())
        )
        and tree.deps[j] not in _OUTSIDE  # "critics, including Senator Lund"
        and (tree.entity_types[j] != "PERSON" or is_role(tree, j))  # "Lt. Gov. Karl Lund"
        and (tree.tags[j] != "CC" or is_role(tree, j - 1))
        and (not short or tree.words[j][0].isupper() or tree.tags[j] != "NN")
        and tree.lower[j] not in _NO_TITLES  # "in the way Sen. Lund had"
    ):
        tokens.append(j)
        j -= 1
    tokens.sort()
    # "the acting mayor"; but "was inviting financier Karl Lund"
    while tree.tags[tokens[0]] in ("CC", "POS", "HYPH") or (
        tree.tags[tokens[0]] == "VBG" and tree.deps[tokens[0]] in _VERBS
    ):
        tokens.pop(0)
    return tokens


def _is_trade(tree: Tree, i: int) -> bool:
    """ "boatbuilder Karl Lund": a trade in small letters; "Baker Karl Lund" may be a name."""
    return tree.tags[i] == "NN" and tree.words[i].islower() and tree.lower[i] in _TRADES


def _affiliation(tree: Tree, role: int, tokens: list[int]) -> int:
    """The body of a role: "member of X", "X member", "X’s envoy", "its envoy"; -1 for none."""
    for k in tree.children(role, "poss"):
        if tree.entity_types[k] or tree.lower[k] == "its":
            return k
    first = min(tokens)
    for i in (first, first - 1):
        if i >= 0 and tree.lower[i] == "its":
            return i  # "its chairman Karl Lund", where the parser makes it his
    for p in tree.children(role, "prep"):
        if tree.lower[p] in ("of", "at", "for", "with", "in"):
            for o in tree.children(p, "pobj"):
                if tree.lower[o] in _PORTFOLIOS and tree.lower[p] in ("of", "for"):
                    continue  # "Secretary of State"
                if tree.lower[p] == "in" and _is_scope(tree, role, o):
                    continue
                if tree.entity_types[o] or tree.lower[role] in _MEMBER:
                    return o
    for i in reversed(tokens):
        if i < role and tree.entity_types[i] in ("ORG", "GPE") and tree.lower[i] not in _PORTFOLIOS:
            return i
    return -1


def _is_scope(tree: Tree, role: int, place: int) -> bool:
    """ "an adviser in Oslo", "the oldest judge in Peru": where they are, for whom is not told.

    Who holds an office in a town holds it there ("the mayor in Velm").
    """
    if tree.entity_types[place] not in ("GPE", "LOC") or tree.lower[role] in _MEMBER:
        return False
    office = tree.lemmas[role].lower() in words("titles")
    return not office or any(tree.tags[k] == "JJS" for k in tree.kids[role])


def _is_no_place(tree: Tree, role: int, body: int) -> bool:
    """ "The New Reef author", "Russia expert": what they write of or know, not whom they serve.

    "of Iraq and Afghanistan Veterans", "of Port Forensic and Medical Services": a piece of a name
    whose rest the parser cut off.
    """
    first = next((first for first, last, _ in tree.names if first <= body < last), body)
    if tree.deps[first] == "conj" or tree.words[first - 1] in _QUOTES:
        return True  # "curator of “Karl Lund: His Prints”"
    if any(tree.words[k].istitle() and tree.tags[k] in ("NNS", "NNPS") and k > body
           for k in tree.children(body, "conj")):  # fmt: skip
        return True
    if role < body or tree.deps[body] == "poss":
        return False
    if tree.entity_types[body] == "GPE" and tree.lower[first] in _PARTIES and first < body:
        return True  # "Republican Ohio Gov.": taken for one place
    kind = tree.entity_types[body]
    told = "maker_roles" if kind == "ORG" else "knowing_roles"
    return tree.lemmas[role].lower() in words(told)


def _owner(tree: Tree, role: int) -> int:
    """Whose son: "his son", "the son of the mayor"; -1 when the text does not say."""
    for p in tree.children(role, "prep"):
        if tree.lower[p] == "of":
            return tree.child(p, "pobj")
    if tree.deps[role] in ("compound", "nmod"):  # "Lund's daughter Eva": the parser's "Lund's Eva"
        owner = tree.child(tree.heads[role], "poss")
        if 0 <= owner < role:
            return owner
    return tree.child(role, "poss")


def _without_owner(tree: Tree, tokens: list[int], role: int) -> list[int]:
    """ "Russia’s permanent representative", "their own pilots": the title follows the owner.

    "the second poll's organizer" is no organizer without the poll.
    """
    for i in tokens:
        if tree.tags[i] == "POS" and i < role:
            named = bool(tree.entity_types[tree.heads[i]])
            return [t for t in tokens if t > i] if named else tokens
    if tree.tags[tokens[0]] == "PRP$":
        return [t for t in tokens[1:] if tree.lower[t] != "own"]
    return tokens
