"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

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
