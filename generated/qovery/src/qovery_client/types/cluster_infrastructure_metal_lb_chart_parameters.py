"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ClusterInfrastructureMetalLbChartParametersDict(TypedDict):
    """`ClusterInfrastructureMetalLbChartParameters` by the names of the wire."""

    ip_address_pools: NotRequired[Sequence[str]]


ClusterInfrastructureMetalLbChartParameters: TypeAlias = (
    models.ClusterInfrastructureMetalLbChartParameters
    | ClusterInfrastructureMetalLbChartParametersDict
)
