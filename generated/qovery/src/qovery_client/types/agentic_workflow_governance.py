"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models


class AgenticWorkflowGovernanceDict(TypedDict):
    """`AgenticWorkflowGovernance` by the names of the wire."""

    host_allowlist: Sequence[str]


AgenticWorkflowGovernance: TypeAlias = (
    models.AgenticWorkflowGovernance | AgenticWorkflowGovernanceDict
)
