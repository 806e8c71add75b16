from typing import Annotated, TypeAlias

from pydantic import Field

from .cluster_feature_aws_existing_vpc_response import ClusterFeatureAwsExistingVpcResponse
from .cluster_feature_boolean_response import ClusterFeatureBooleanResponse
from .cluster_feature_gcp_existing_vpc_response import ClusterFeatureGcpExistingVpcResponse
from .cluster_feature_karpenter_parameters_response import ClusterFeatureKarpenterParametersResponse
from .cluster_feature_nat_gateway_parameters_response import (
    ClusterFeatureNatGatewayParametersResponse,
)
from .cluster_feature_string_response import ClusterFeatureStringResponse

ClusterFeatureResponseValueObject: TypeAlias = Annotated[
    ClusterFeatureStringResponse
    | ClusterFeatureBooleanResponse
    | ClusterFeatureAwsExistingVpcResponse
    | ClusterFeatureGcpExistingVpcResponse
    | ClusterFeatureKarpenterParametersResponse
    | ClusterFeatureNatGatewayParametersResponse,
    Field(discriminator="type"),
]
