"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AutoscalerResourcesDict(TypedDict):
    """`AutoscalerResources` with the property names used in JSON."""

    cpu: NotRequired[Mapping[str, types.AutoscalerCPUResources] | None]

    memory: NotRequired[Mapping[str, types.AutoscalerMemoryResources] | None]


AutoscalerResources: TypeAlias = models.AutoscalerResources | AutoscalerResourcesDict
