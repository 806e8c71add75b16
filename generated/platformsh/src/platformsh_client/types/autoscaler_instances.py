"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class AutoscalerInstancesDict(TypedDict):
    """`AutoscalerInstances` by the names of the wire."""

    max: NotRequired[int]

    min: NotRequired[int]


AutoscalerInstances: TypeAlias = models.AutoscalerInstances | AutoscalerInstancesDict
