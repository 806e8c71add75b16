"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class ClusterFeatureNatGatewayTypeGcpDict(TypedDict):
    """`ClusterFeatureNatGatewayTypeGcp` by the names of the wire."""

    provider: Literal["gcp"]

    static_ips_count: int

    static_ips_enabled: bool


ClusterFeatureNatGatewayTypeGcp: TypeAlias = (
    models.ClusterFeatureNatGatewayTypeGcp | ClusterFeatureNatGatewayTypeGcpDict
)
