"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AgenticWorkflowOutputDict(TypedDict):
    """`AgenticWorkflowOutput` by the names of the wire."""

    headers: NotRequired[Sequence[types.AgenticWorkflowHeader]]

    instructions: NotRequired[str]

    name: str

    url: NotRequired[str | None]


AgenticWorkflowOutput: TypeAlias = models.AgenticWorkflowOutput | AgenticWorkflowOutputDict
