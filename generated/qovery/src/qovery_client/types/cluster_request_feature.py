"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ClusterRequestFeatureDict(TypedDict):
    """`ClusterRequestFeature` with the property names used in JSON."""

    id: NotRequired[UUID | str]

    value: NotRequired[types.ClusterRequestFeatureValue | None]


ClusterRequestFeature: TypeAlias = models.ClusterRequestFeature | ClusterRequestFeatureDict
