"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class HelmDefaultValuesRequestSourceHelmRepositoryHelmRepositoryDict(TypedDict):
    """`HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository` with the property names used in JSON."""

    chart_name: NotRequired[str]

    chart_version: NotRequired[str]

    repository: NotRequired[UUID | str | None]


HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository: TypeAlias = (
    models.HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository
    | HelmDefaultValuesRequestSourceHelmRepositoryHelmRepositoryDict
)
