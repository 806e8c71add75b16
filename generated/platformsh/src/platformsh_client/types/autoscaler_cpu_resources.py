"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class AutoscalerCPUResourcesDict(TypedDict):
    """`AutoscalerCPUResources` with the property names used in JSON."""

    max: NotRequired[float | int]

    min: NotRequired[float | int]


AutoscalerCPUResources: TypeAlias = models.AutoscalerCPUResources | AutoscalerCPUResourcesDict
