"""Schemas of two documents compared, by what they allow and never by what they are called."""

from clientsmith.drift.schemas.aspects import ASPECTS, Aspect, Effect, Use
from clientsmith.drift.schemas.comparison import Difference
from clientsmith.drift.schemas.pairs import Finding, SchemaPairs, Spot
from clientsmith.drift.schemas.rules import RULES, Position, rule

__all__ = [
    "ASPECTS",
    "RULES",
    "Aspect",
    "Difference",
    "Effect",
    "Finding",
    "Position",
    "SchemaPairs",
    "Spot",
    "Use",
    "rule",
]
