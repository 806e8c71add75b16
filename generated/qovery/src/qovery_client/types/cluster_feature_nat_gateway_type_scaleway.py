"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models, types


class ClusterFeatureNatGatewayTypeScalewayDict(TypedDict):
    """`ClusterFeatureNatGatewayTypeScaleway` by the names of the wire."""

    provider: Literal["scaleway"]

    type: types.ClusterFeatureNatGatewayTypeScalewayType


ClusterFeatureNatGatewayTypeScaleway: TypeAlias = (
    models.ClusterFeatureNatGatewayTypeScaleway | ClusterFeatureNatGatewayTypeScalewayDict
)
