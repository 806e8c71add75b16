from typing import Literal

from .._runtime import Model
from .cluster_feature_nat_gateway_type_scaleway_type import ClusterFeatureNatGatewayTypeScalewayType


class ClusterFeatureNatGatewayTypeScaleway(Model):
    provider: Literal["scaleway"]
    type: ClusterFeatureNatGatewayTypeScalewayType
