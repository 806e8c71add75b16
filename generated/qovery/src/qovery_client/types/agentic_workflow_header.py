"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class AgenticWorkflowHeaderDict(TypedDict):
    """`AgenticWorkflowHeader` by the names of the wire."""

    name: str

    value: str


AgenticWorkflowHeader: TypeAlias = models.AgenticWorkflowHeader | AgenticWorkflowHeaderDict
