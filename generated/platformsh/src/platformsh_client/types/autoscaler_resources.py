"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Mapping


class AutoscalerResourcesDict(TypedDict):
    """`AutoscalerResources` by the names of the wire."""

    cpu: NotRequired[Mapping[str, types.AutoscalerCPUResources] | None]

    memory: NotRequired[Mapping[str, types.AutoscalerMemoryResources] | None]


AutoscalerResources: TypeAlias = models.AutoscalerResources | AutoscalerResourcesDict
