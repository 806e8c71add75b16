"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AutoscalerResourcesDict(TypedDict):
    """`AutoscalerResources` by the names of the wire."""

    cpu: NotRequired[Mapping[str, types.AutoscalerCPUResources] | None]

    memory: NotRequired[Mapping[str, types.AutoscalerMemoryResources] | None]


AutoscalerResources: TypeAlias = models.AutoscalerResources | AutoscalerResourcesDict
