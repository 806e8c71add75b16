"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models, types


class ClusterFeatureNatGatewayTypeScalewayDict(TypedDict):
    """`ClusterFeatureNatGatewayTypeScaleway` with the property names used in JSON."""

    provider: Literal["scaleway"]

    type: types.ClusterFeatureNatGatewayTypeScalewayType


ClusterFeatureNatGatewayTypeScaleway: TypeAlias = (
    models.ClusterFeatureNatGatewayTypeScaleway | ClusterFeatureNatGatewayTypeScalewayDict
)
