"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class DeployAllRequestApplicationDict(TypedDict):
    """`DeployAllRequestApplication` with the property names used in JSON."""

    application_id: UUID | str

    git_commit_id: NotRequired[str]


DeployAllRequestApplication: TypeAlias = (
    models.DeployAllRequestApplication | DeployAllRequestApplicationDict
)


class DeployAllRequestContainerDict(TypedDict):
    """`DeployAllRequestContainer` with the property names used in JSON."""

    id: UUID | str

    image_tag: NotRequired[str]


DeployAllRequestContainer: TypeAlias = (
    models.DeployAllRequestContainer | DeployAllRequestContainerDict
)


class DeployAllRequestHelmDict(TypedDict):
    """`DeployAllRequestHelm` with the property names used in JSON."""

    chart_version: NotRequired[str]

    git_commit_id: NotRequired[str]

    id: NotRequired[UUID | str]

    values_override_git_commit_id: NotRequired[str]


DeployAllRequestHelm: TypeAlias = models.DeployAllRequestHelm | DeployAllRequestHelmDict


class DeployAllRequestJobDict(TypedDict):
    """`DeployAllRequestJob` with the property names used in JSON."""

    git_commit_id: NotRequired[str]

    id: NotRequired[UUID | str]

    image_tag: NotRequired[str]


DeployAllRequestJob: TypeAlias = models.DeployAllRequestJob | DeployAllRequestJobDict


class TerraformDeployRequestDict(TypedDict):
    """`TerraformDeployRequest` with the property names used in JSON."""

    action: NotRequired[types.TerraformDeployRequestAction | None]

    git_commit_id: NotRequired[str]

    id: NotRequired[UUID | str | None]


TerraformDeployRequest: TypeAlias = models.TerraformDeployRequest | TerraformDeployRequestDict
