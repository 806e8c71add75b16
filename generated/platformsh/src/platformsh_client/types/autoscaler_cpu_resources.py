"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class AutoscalerCPUResourcesDict(TypedDict):
    """`AutoscalerCPUResources` by the names of the wire."""

    max: NotRequired[float | int]

    min: NotRequired[float | int]


AutoscalerCPUResources: TypeAlias = models.AutoscalerCPUResources | AutoscalerCPUResourcesDict
