from uuid import UUID

from .._runtime import Model
from .cluster_request_feature_value import ClusterRequestFeatureValue


class ClusterRequestFeature(Model):
    id: UUID | None = None
    value: ClusterRequestFeatureValue | None = None
