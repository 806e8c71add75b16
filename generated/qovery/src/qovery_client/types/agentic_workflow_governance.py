"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from collections.abc import Sequence


class AgenticWorkflowGovernanceDict(TypedDict):
    """`AgenticWorkflowGovernance` by the names of the wire."""

    host_allowlist: Sequence[str]


AgenticWorkflowGovernance: TypeAlias = (
    models.AgenticWorkflowGovernance | AgenticWorkflowGovernanceDict
)
