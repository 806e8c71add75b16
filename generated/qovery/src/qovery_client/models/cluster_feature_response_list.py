from .._runtime import Model
from .cluster_feature_response import ClusterFeatureResponse


class ClusterFeatureResponseList(Model):
    results: list[ClusterFeatureResponse] | None = None
