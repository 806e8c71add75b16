"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class ClusterKedaDict(TypedDict):
    """`ClusterKeda` by the names of the wire."""

    enabled: bool


ClusterKeda: TypeAlias = models.ClusterKeda | ClusterKedaDict
