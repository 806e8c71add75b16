"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class DeployAllRequestHelmDict(TypedDict):
    """`DeployAllRequestHelm` by the names of the wire."""

    chart_version: NotRequired[str]

    git_commit_id: NotRequired[str]

    id: NotRequired[UUID | str]

    values_override_git_commit_id: NotRequired[str]


DeployAllRequestHelm: TypeAlias = models.DeployAllRequestHelm | DeployAllRequestHelmDict
