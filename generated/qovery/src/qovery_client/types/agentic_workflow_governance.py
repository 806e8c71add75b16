"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class AgenticWorkflowGovernanceDict(TypedDict):
    """`AgenticWorkflowGovernance` with the property names used in JSON."""

    host_allowlist: Sequence[str]


AgenticWorkflowGovernance: TypeAlias = (
    models.AgenticWorkflowGovernance | AgenticWorkflowGovernanceDict
)


class AgenticWorkflowHeaderDict(TypedDict):
    """`AgenticWorkflowHeader` with the property names used in JSON."""

    name: str

    value: str


AgenticWorkflowHeader: TypeAlias = models.AgenticWorkflowHeader | AgenticWorkflowHeaderDict


AgenticWorkflowModelType: TypeAlias = models.AgenticWorkflowModelType | Literal["CLAUDE", "BEDROCK"]


class AgenticWorkflowModelRequestDict(TypedDict):
    """`AgenticWorkflowModelRequest` with the property names used in JSON."""

    api_key: NotRequired[str]

    settings: NotRequired[str]

    type: types.AgenticWorkflowModelType


AgenticWorkflowModelRequest: TypeAlias = (
    models.AgenticWorkflowModelRequest | AgenticWorkflowModelRequestDict
)


class AgenticWorkflowOutputDict(TypedDict):
    """`AgenticWorkflowOutput` with the property names used in JSON."""

    headers: NotRequired[Sequence[types.AgenticWorkflowHeader]]

    instructions: NotRequired[str]

    name: str

    url: NotRequired[str | None]


AgenticWorkflowOutput: TypeAlias = models.AgenticWorkflowOutput | AgenticWorkflowOutputDict


class AgenticWorkflowProjectRepositoryDict(TypedDict):
    """`AgenticWorkflowProjectRepository` with the property names used in JSON."""

    branch: str

    git_token_id: NotRequired[UUID | str | None]
    """Id of the Git token that reads the repository; none is needed for a public one."""

    url: str


AgenticWorkflowProjectRepository: TypeAlias = (
    models.AgenticWorkflowProjectRepository | AgenticWorkflowProjectRepositoryDict
)


class AgenticWorkflowResourcesDict(TypedDict):
    """`AgenticWorkflowResources` with the property names used in JSON."""

    cpu_milli: int

    gpu: int

    ram_mib: int

    storage_gib: int


AgenticWorkflowResources: TypeAlias = models.AgenticWorkflowResources | AgenticWorkflowResourcesDict
