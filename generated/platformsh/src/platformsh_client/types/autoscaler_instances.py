"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class AutoscalerInstancesDict(TypedDict):
    """`AutoscalerInstances` with the property names used in JSON."""

    max: NotRequired[int]

    min: NotRequired[int]


AutoscalerInstances: TypeAlias = models.AutoscalerInstances | AutoscalerInstancesDict
