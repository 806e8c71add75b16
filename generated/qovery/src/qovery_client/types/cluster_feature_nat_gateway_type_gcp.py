"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class ClusterFeatureNatGatewayTypeGcpDict(TypedDict):
    """`ClusterFeatureNatGatewayTypeGcp` with the property names used in JSON."""

    provider: Literal["gcp"]

    static_ips_count: int

    static_ips_enabled: bool


ClusterFeatureNatGatewayTypeGcp: TypeAlias = (
    models.ClusterFeatureNatGatewayTypeGcp | ClusterFeatureNatGatewayTypeGcpDict
)
