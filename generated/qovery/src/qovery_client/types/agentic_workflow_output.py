"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AgenticWorkflowOutputDict(TypedDict):
    """`AgenticWorkflowOutput` with the property names used in JSON."""

    headers: NotRequired[Sequence[types.AgenticWorkflowHeader]]

    instructions: NotRequired[str]

    name: str

    url: NotRequired[str | None]


AgenticWorkflowOutput: TypeAlias = models.AgenticWorkflowOutput | AgenticWorkflowOutputDict
