from typing import Literal

from .._runtime import Model
from .cluster_feature_response_type_enum import ClusterFeatureResponseTypeEnum


class ClusterFeatureStringResponse(Model):
    type: Literal[ClusterFeatureResponseTypeEnum.STRING]
    value: str
