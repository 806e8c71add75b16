from uuid import UUID

from .._runtime import Model
from .cluster_feature_response_accepted_value import ClusterFeatureResponseAcceptedValue
from .cluster_feature_response_value_object import ClusterFeatureResponseValueObject


class ClusterFeatureResponse(Model):
    accepted_values: list[ClusterFeatureResponseAcceptedValue] | None = None
    cloud_provider_feature_documentation: str | None = None
    cost_per_month: float | int | None = None
    """Deprecated."""

    cost_per_month_in_cents: int | None = None
    """Deprecated."""

    currency_code: str | None = None
    """Deprecated."""

    description: str | None = None
    id: UUID | None = None
    is_cloud_provider_paying_feature: bool | None = None
    is_qovery_paying_feature: bool | None = None
    is_value_updatable: bool | None = None
    qovery_feature_documentation: str | None = None
    title: str | None = None
    value_object: ClusterFeatureResponseValueObject | None = None
    value_type: str | None = None
