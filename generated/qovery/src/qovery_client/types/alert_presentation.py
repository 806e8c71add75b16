"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class AlertPresentationDict(TypedDict):
    """`AlertPresentation` with the property names used in JSON."""

    runbook_url: NotRequired[str | None]

    summary: NotRequired[str | None]


AlertPresentation: TypeAlias = models.AlertPresentation | AlertPresentationDict
