"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class ClusterInfrastructureMetalLbChartParametersDict(TypedDict):
    """`ClusterInfrastructureMetalLbChartParameters` with the property names used in JSON."""

    ip_address_pools: NotRequired[Sequence[str]]


ClusterInfrastructureMetalLbChartParameters: TypeAlias = (
    models.ClusterInfrastructureMetalLbChartParameters
    | ClusterInfrastructureMetalLbChartParametersDict
)
