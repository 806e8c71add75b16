"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models


class AgenticWorkflowGovernanceDict(TypedDict):
    """`AgenticWorkflowGovernance` with the property names used in JSON."""

    host_allowlist: Sequence[str]


AgenticWorkflowGovernance: TypeAlias = (
    models.AgenticWorkflowGovernance | AgenticWorkflowGovernanceDict
)
