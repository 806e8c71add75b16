from typing import Literal

from .._runtime import Model
from .cluster_feature_aws_existing_vpc import ClusterFeatureAwsExistingVpc
from .cluster_feature_response_type_enum import ClusterFeatureResponseTypeEnum


class ClusterFeatureAwsExistingVpcResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.AWS_USER_PROVIDED_NETWORK]
    value: ClusterFeatureAwsExistingVpc
