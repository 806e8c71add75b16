from typing import Literal

from .._runtime import Model
from .cluster_feature_karpenter_parameters import ClusterFeatureKarpenterParameters
from .cluster_feature_response_type_enum import ClusterFeatureResponseTypeEnum


class ClusterFeatureKarpenterParametersResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.KARPENTER]
    value: ClusterFeatureKarpenterParameters
