"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from uuid import UUID


class HelmRequestSourceHelmRepositoryHelmRepositoryDict(TypedDict):
    """`HelmRequestSourceHelmRepositoryHelmRepository` by the names of the wire."""

    chart_name: NotRequired[str]

    chart_version: NotRequired[str]

    repository: NotRequired[UUID | str | None]


HelmRequestSourceHelmRepositoryHelmRepository: TypeAlias = (
    models.HelmRequestSourceHelmRepositoryHelmRepository
    | HelmRequestSourceHelmRepositoryHelmRepositoryDict
)
