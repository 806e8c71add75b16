"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class AgenticWorkflowHeaderDict(TypedDict):
    """`AgenticWorkflowHeader` with the property names used in JSON."""

    name: str

    value: str


AgenticWorkflowHeader: TypeAlias = models.AgenticWorkflowHeader | AgenticWorkflowHeaderDict
