"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from collections.abc import Sequence


class ClusterInfrastructureMetalLbChartParametersDict(TypedDict):
    """`ClusterInfrastructureMetalLbChartParameters` by the names of the wire."""

    ip_address_pools: NotRequired[Sequence[str]]


ClusterInfrastructureMetalLbChartParameters: TypeAlias = (
    models.ClusterInfrastructureMetalLbChartParameters
    | ClusterInfrastructureMetalLbChartParametersDict
)
