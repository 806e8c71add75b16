from typing import TypeAlias

from .cluster_feature_aws_existing_vpc import ClusterFeatureAwsExistingVpc
from .cluster_feature_gcp_existing_vpc import ClusterFeatureGcpExistingVpc
from .cluster_feature_karpenter_parameters import ClusterFeatureKarpenterParameters
from .cluster_feature_nat_gateway_parameters import ClusterFeatureNatGatewayParameters

ClusterRequestFeatureValue: TypeAlias = (
    str
    | bool
    | ClusterFeatureAwsExistingVpc
    | ClusterFeatureGcpExistingVpc
    | ClusterFeatureKarpenterParameters
    | ClusterFeatureNatGatewayParameters
)
