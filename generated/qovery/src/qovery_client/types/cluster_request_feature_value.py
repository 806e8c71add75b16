"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias

from .. import types

ClusterRequestFeatureValue: TypeAlias = (
    str
    | bool
    | types.ClusterFeatureAwsExistingVpc
    | types.ClusterFeatureGcpExistingVpc
    | types.ClusterFeatureKarpenterParameters
    | types.ClusterFeatureNatGatewayParameters
)
