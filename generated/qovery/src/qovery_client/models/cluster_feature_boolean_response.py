from typing import Literal

from .._runtime import Model
from .cluster_feature_response_type_enum import ClusterFeatureResponseTypeEnum


class ClusterFeatureBooleanResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.BOOLEAN]
    value: bool
