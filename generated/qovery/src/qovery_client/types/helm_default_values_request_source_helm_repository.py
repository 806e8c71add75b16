"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmDefaultValuesRequestSourceHelmRepositoryDict(TypedDict):
    """`HelmDefaultValuesRequestSourceHelmRepository` with the property names used in JSON."""

    helm_repository: NotRequired[types.HelmDefaultValuesRequestSourceHelmRepositoryHelmRepository]


HelmDefaultValuesRequestSourceHelmRepository: TypeAlias = (
    models.HelmDefaultValuesRequestSourceHelmRepository
    | HelmDefaultValuesRequestSourceHelmRepositoryDict
)
