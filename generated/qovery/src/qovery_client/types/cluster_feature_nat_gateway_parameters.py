"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterFeatureNatGatewayParametersDict(TypedDict):
    """`ClusterFeatureNatGatewayParameters` with the property names used in JSON."""

    nat_gateway_type: NotRequired[types.ClusterFeatureNatGatewayParametersNatGatewayType | None]


ClusterFeatureNatGatewayParameters: TypeAlias = (
    models.ClusterFeatureNatGatewayParameters | ClusterFeatureNatGatewayParametersDict
)
