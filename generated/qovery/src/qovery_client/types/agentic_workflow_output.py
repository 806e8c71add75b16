"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class AgenticWorkflowOutputDict(TypedDict):
    """`AgenticWorkflowOutput` by the names of the wire."""

    headers: NotRequired[Sequence[types.AgenticWorkflowHeader]]

    instructions: NotRequired[str]

    name: str

    url: NotRequired[str | None]


AgenticWorkflowOutput: TypeAlias = models.AgenticWorkflowOutput | AgenticWorkflowOutputDict
