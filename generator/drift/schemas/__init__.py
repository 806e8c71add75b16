"""Schemas of two documents compared, by what they allow and never by what they are called."""

from generator.drift.schemas.aspects import ASPECTS, Aspect, Effect, Use
from generator.drift.schemas.comparison import Difference
from generator.drift.schemas.pairs import Finding, SchemaPairs, Spot
from generator.drift.schemas.rules import RULES, Position, rule

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
