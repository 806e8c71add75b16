"""The kinds of difference between two schemas, and what each means where values are sent or read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from clientsmith.drift.changes import Severity
from clientsmith.drift.rules import ASPECT_ROWS


class Use(StrEnum):
    """Who writes a value: the client (parameters, request bodies) or the server (everything else)."""

    SENT = "sent"
    READ = "read"


class Effect(StrEnum):
    """How a difference changes the set of allowed values."""

    #: All old values are still allowed, and new ones too.
    WIDER = "wider"
    #: Some old values are no longer allowed, and no new ones are.
    NARROWER = "narrower"
    #: Some old values are no longer allowed, and some new ones are.
    OTHER = "other"
    #: The same values are allowed; their description or encoding differs.
    SAME = "same"


@dataclass(frozen=True)
class Aspect:
    """One kind of difference between two schemas.

    Args:
        name: its identifier, in words and hyphens.
        mirror: the name of the aspect that reports the same difference if old and new are swapped.
        effect: how it changes the set of allowed values.
        sent: its severity where the client writes the value.
        read: its severity where the client reads the value.
        says: what changed, with `{}` for what the schema describes.
        sent_means: what it means where the client writes the value.
        read_means: what it means where the client reads the value.
        of_property: whether it is about a property rather than about the schema itself.
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
        """What it means in an error response."""
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
    """Complete a row with the usual severities and meanings of its effect."""
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
