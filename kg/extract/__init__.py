"""Text to frames: the rules, each a function from one sentence's analysis to frames."""

from collections.abc import Callable, Iterator

from kg.extract.according_to import according_to
from kg.extract.analysis import Analysis, Said
from kg.extract.appositives import appositives
from kg.extract.attitudes import attitudes
from kg.extract.belongings import belongings
from kg.extract.clause import Clauses
from kg.extract.copulas import copulas
from kg.extract.naming import naming
from kg.extract.noun_clauses import noun_clauses, premises
from kg.extract.noun_links import noun_links
from kg.extract.passives import passives
from kg.extract.reported import reported
from kg.extract.requests import requests
from kg.extract.stances import stances_of
from kg.extract.titles import titles
from kg.extract.verbs import verbs
from kg.model import Frame
from kg.text.tree import Tree

Rule = Callable[[Analysis], Iterator[Frame]]
ReportRule = Callable[[Tree, Clauses], Iterator[Said]]

# The order is that of the records in a sentence.
RULES: tuple[Rule, ...] = (
    verbs, passives, copulas, naming, titles, appositives, belongings, noun_links,
)  # fmt: skip
REPORT_RULES: tuple[ReportRule, ...] = (
    reported,
    requests,
    according_to,
    noun_clauses,
    premises,
    attitudes,
    stances_of,
)
