"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class ClusterRequestFeatureDict(TypedDict):
    """`ClusterRequestFeature` by the names of the wire."""

    id: NotRequired[UUID | str]

    value: NotRequired[types.ClusterRequestFeatureValue | None]


ClusterRequestFeature: TypeAlias = models.ClusterRequestFeature | ClusterRequestFeatureDict
