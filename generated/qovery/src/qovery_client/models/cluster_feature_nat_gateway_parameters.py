from .._runtime import Model
from .cluster_feature_nat_gateway_parameters_nat_gateway_type import (
    ClusterFeatureNatGatewayParametersNatGatewayType,
)


class ClusterFeatureNatGatewayParameters(Model):
    nat_gateway_type: ClusterFeatureNatGatewayParametersNatGatewayType | None = None
