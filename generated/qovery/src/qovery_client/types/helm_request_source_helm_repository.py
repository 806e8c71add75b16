"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmRequestSourceHelmRepositoryDict(TypedDict):
    """`HelmRequestSourceHelmRepository` by the names of the wire."""

    helm_repository: NotRequired[types.HelmRequestSourceHelmRepositoryHelmRepository]


HelmRequestSourceHelmRepository: TypeAlias = (
    models.HelmRequestSourceHelmRepository | HelmRequestSourceHelmRepositoryDict
)
