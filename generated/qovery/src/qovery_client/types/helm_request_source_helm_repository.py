"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmRequestSourceHelmRepositoryDict(TypedDict):
    """`HelmRequestSourceHelmRepository` with the property names used in JSON."""

    helm_repository: NotRequired[types.HelmRequestSourceHelmRepositoryHelmRepository]


HelmRequestSourceHelmRepository: TypeAlias = (
    models.HelmRequestSourceHelmRepository | HelmRequestSourceHelmRepositoryDict
)
