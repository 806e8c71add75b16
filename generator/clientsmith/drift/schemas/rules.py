"""The rules about schemas: one for every aspect in every position."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from clientsmith.drift.changes import Rule
from clientsmith.drift.schemas.aspects import ASPECTS, Aspect, Use

if TYPE_CHECKING:
    from clientsmith.drift.schemas.pairs import Finding


class Position(StrEnum):
    """What a schema describes."""

    PARAMETER = "request-parameter"
    REQUEST_BODY = "request-body"
    REQUEST_PROPERTY = "request-property"
    RESPONSE_BODY = "response-body"
    RESPONSE_PROPERTY = "response-property"
    HEADER = "response-header"
    ERROR_BODY = "error-response-body"
    ERROR_PROPERTY = "error-response-property"
    ERROR_HEADER = "error-response-header"

    @property
    def use(self) -> Use:
        """Who writes the values."""
        return Use.SENT if self.startswith("request-") else Use.READ


_WORDS = {
    Position.PARAMETER: "a parameter",
    Position.REQUEST_BODY: "the request body",
    Position.REQUEST_PROPERTY: "a property of the request body",
    Position.RESPONSE_BODY: "the response body",
    Position.RESPONSE_PROPERTY: "a property of the response body",
    Position.HEADER: "a response header",
    Position.ERROR_BODY: "the error body",
    Position.ERROR_PROPERTY: "a property of the error body",
    Position.ERROR_HEADER: "an error response header",
}
_BELOW = {
    Position.REQUEST_BODY: Position.REQUEST_PROPERTY,
    Position.RESPONSE_BODY: Position.RESPONSE_PROPERTY,
    Position.ERROR_BODY: Position.ERROR_PROPERTY,
}
_OF_ERRORS = (Position.ERROR_BODY, Position.ERROR_PROPERTY, Position.ERROR_HEADER)
_CARRIERS = (Position.PARAMETER, Position.HEADER, Position.ERROR_HEADER)
# Parameters and headers have these annotations themselves, in addition to their schema.
_OF_CARRIERS = ("deprecated", "reactivated", "title-changed", "description-changed")


def _name(position: Position, aspect: str) -> str:
    """Name a rule: `request-body-type-changed`, or `request-property-added` for the property itself."""
    if position in _CARRIERS:
        if aspect in _OF_CARRIERS:
            return f"{position}-schema-{aspect}"
        if ASPECTS[aspect].of_property and "property" not in aspect:
            return f"{position}-property-{aspect}"
    prefix = position.removesuffix("-property") if "property" in aspect else position
    return f"{prefix}-{aspect}"


def _make(position: Position, aspect: Aspect) -> Rule:
    words = _WORDS[position]
    if "property" in aspect.name:
        words = words.removeprefix("a property of ")
    elif aspect.of_property and position in _CARRIERS:
        words = f"a property of {words}"
    severity, means = aspect.read, aspect.read_means
    if position.use is Use.SENT:
        severity, means = aspect.sent, aspect.sent_means
    elif position in _OF_ERRORS:
        severity, means = aspect.of_error, aspect.error_means
    name, mirror = _name(position, aspect.name), _name(position, aspect.mirror)
    return Rule(name, severity, aspect.says.format(words), means, mirror)


_TEXTS = (Position.HEADER, Position.ERROR_HEADER)
_FORMS = ("boolean", "integer", "number")
_TABLE = {
    (position, aspect.name): _make(position, aspect)
    for position in Position
    for aspect in ASPECTS.values()
    # Aspects of a property cannot occur at the body itself.
    if not (aspect.of_property and position in _BELOW)
}
#: Every rule about schemas, by name.
RULES: dict[str, Rule] = {rule.name: rule for rule in _TABLE.values()}


def rule(position: Position, finding: Finding, *, of_any_text: bool = False) -> Rule:
    """Return the rule of a finding.

    Args:
        position: what the compared schema describes. A finding below a body is about a property.
        finding: the difference.
        of_any_text: whether one of the schemas allows every text.
    """
    aspect = finding.difference.aspect.name
    if of_any_text and position in _TEXTS and aspect == "type-changed":
        aspect = _as_text(finding, aspect)
    # A property whose name is empty leaves the path empty.
    if finding.field or finding.difference.aspect.of_property:
        position = _BELOW.get(position, position)
    return _TABLE[position, aspect]


def _as_text(finding: Finding, aspect: str) -> str:
    """Return the aspect of a header whose type changed: clients give headers as text.

    A number or boolean is a text of a certain form, so a text that becomes one is narrowed.
    """
    before, after = finding.difference.before, finding.difference.after
    if before == "string" and after in _FORMS:
        return "type-narrowed"
    return "type-widened" if after == "string" and before in _FORMS else aspect
