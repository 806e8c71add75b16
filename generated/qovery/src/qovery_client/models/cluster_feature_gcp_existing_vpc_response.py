from typing import Literal

from .._runtime import Model
from .cluster_feature_gcp_existing_vpc import ClusterFeatureGcpExistingVpc
from .cluster_feature_response_type_enum import ClusterFeatureResponseTypeEnum


class ClusterFeatureGcpExistingVpcResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.GCP_USER_PROVIDED_NETWORK]
    value: ClusterFeatureGcpExistingVpc
