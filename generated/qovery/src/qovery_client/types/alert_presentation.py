"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class AlertPresentationDict(TypedDict):
    """`AlertPresentation` by the names of the wire."""

    runbook_url: NotRequired[str | None]

    summary: NotRequired[str | None]


AlertPresentation: TypeAlias = models.AlertPresentation | AlertPresentationDict
