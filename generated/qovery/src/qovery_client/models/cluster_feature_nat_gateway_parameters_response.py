from typing import Literal

from .._runtime import Model
from .cluster_feature_nat_gateway_parameters import ClusterFeatureNatGatewayParameters
from .cluster_feature_response_type_enum import ClusterFeatureResponseTypeEnum


class ClusterFeatureNatGatewayParametersResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.NAT_GATEWAY]
    value: ClusterFeatureNatGatewayParameters | None
