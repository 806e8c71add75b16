"""Compare schemas of two documents by what they allow, regardless of their names."""

from clientsmith.drift.schemas.aspects import ASPECTS, Aspect, Effect, Use
from clientsmith.drift.schemas.comparison import SchemaDifference
from clientsmith.drift.schemas.pairs import Finding, SchemaPairs
from clientsmith.drift.schemas.rules import RULES, Position, rule
from clientsmith.drift.schemas.shape import Components

__all__ = [
    "ASPECTS",
    "RULES",
    "Aspect",
    "Components",
    "Effect",
    "Finding",
    "Position",
    "SchemaDifference",
    "SchemaPairs",
    "Use",
    "rule",
]
