"""The ways in which two schemas differ, what each means for those who send and for those who read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from clientsmith.drift.changes import Severity
from clientsmith.drift.rules import ASPECT_ROWS


class Use(StrEnum):
    """Who writes a value: the client (parameters, request bodies) or the server (all else)."""

    SENT = "sent"
    READ = "read"


class Effect(StrEnum):
    """What a difference does to the set of values that are allowed."""

    #: All that was allowed still is, and more.
    WIDER = "wider"
    #: Less is allowed than before, and nothing new.
    NARROWER = "narrower"
    #: Some values are allowed no more, and others are that were not.
    OTHER = "other"
    #: The same values are allowed; what is said of them is different.
    SAME = "same"


@dataclass(frozen=True)
class Aspect:
    """One way in which two schemas differ.

    Args:
        name: in words and hyphens; those about a property begin with it or say so.
        mirror: the name of the aspect that finds the same read backwards.
        effect: what it does to the set of allowed values.
        sent: how severe it is where the client writes the value.
        read: how severe it is where the client reads it.
        says: what changed, with `{}` for what the schema describes.
        sent_means: what that means where the client writes the value.
        read_means: what that means where the client reads it.
        of_property: whether it is about a property and not about what stands there.
    """

    name: str
    mirror: str
    effect: Effect
    sent: Severity
    read: Severity
    says: str
    sent_means: str
    read_means: str
    of_property: bool = False

    @property
    def of_error(self) -> Severity:
        """The severity in an error body, which the client does not parse: calls raise the same exception."""
        return Severity.RISKY if self.read is Severity.BREAKING else self.read

    @property
    def error_means(self) -> str:
        """What it means in an error."""
        return _ERROR.get(self.of_error, self.read_means)


_SEVERITIES = {
    Effect.NARROWER: (Severity.BREAKING, Severity.COMPATIBLE),
    Effect.WIDER: (Severity.COMPATIBLE, Severity.RISKY),
    Effect.OTHER: (Severity.BREAKING, Severity.BREAKING),
    Effect.SAME: (Severity.COMPATIBLE, Severity.COMPATIBLE),
}
_SENT = {
    Effect.NARROWER: "The API may reject values that it accepted before.",
    Effect.WIDER: "Values that were valid before still are.",
    Effect.OTHER: "The API may reject values that it accepted before.",
    Effect.SAME: "The same values are valid as before.",
}
_READ = {
    Effect.NARROWER: "The API sends no new values.",
    Effect.WIDER: "The API may send values that it did not send before.",
    Effect.OTHER: "The API sends values that it did not send before.",
    Effect.SAME: "The API sends the same values as before.",
}
#: The client does not parse error bodies into models, so only code that reads them itself is affected.
_ERROR = {
    Severity.RISKY: "Code that reads the error body may find something else.",
    Severity.COMPATIBLE: "Code that reads the error body works as before.",
}


def _aspect(
    name: str,
    *,
    effect: str,
    sent: str = "",
    read: str = "",
    sent_means: str = "",
    read_means: str = "",
    **row: Any,
) -> Aspect:
    """Complete a row with what its effect usually means."""
    kind = Effect(effect)
    usual_sent, usual_read = _SEVERITIES[kind]
    return Aspect(
        name,
        effect=kind,
        sent=Severity(sent or usual_sent),
        read=Severity(read or usual_read),
        sent_means=sent_means or _SENT[kind],
        read_means=read_means or _READ[kind],
        **row,
    )


ASPECTS = {name: _aspect(name, **row) for name, row in ASPECT_ROWS.items()}
