"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class DeployAllRequestHelmDict(TypedDict):
    """`DeployAllRequestHelm` with the property names used in JSON."""

    chart_version: NotRequired[str]

    git_commit_id: NotRequired[str]

    id: NotRequired[UUID | str]

    values_override_git_commit_id: NotRequired[str]


DeployAllRequestHelm: TypeAlias = models.DeployAllRequestHelm | DeployAllRequestHelmDict
