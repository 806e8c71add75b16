"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class ClusterFeatureNatGatewayParametersDict(TypedDict):
    """`ClusterFeatureNatGatewayParameters` by the names of the wire."""

    nat_gateway_type: NotRequired[types.ClusterFeatureNatGatewayParametersNatGatewayType | None]


ClusterFeatureNatGatewayParameters: TypeAlias = (
    models.ClusterFeatureNatGatewayParameters | ClusterFeatureNatGatewayParametersDict
)
