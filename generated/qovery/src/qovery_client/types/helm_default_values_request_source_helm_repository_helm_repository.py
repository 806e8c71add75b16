"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models


class HelmDefaultValuesRequestSourceHelmRepositoryHelmRepositoryDict(TypedDict):
    """`HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository` by the names of the wire."""

    chart_name: NotRequired[str]

    chart_version: NotRequired[str]

    repository: NotRequired[UUID | str | None]


HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository: TypeAlias = (
    models.HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository
    | HelmDefaultValuesRequestSourceHelmRepositoryHelmRepositoryDict
)
