from .._runtime import Model
from .list_applications_response_application_profile_type_aggregation import (
    ListApplicationsResponseApplicationProfileTypeAggregation,
)


class ListApplicationsResponseApplicationProfileType(Model):
    aggregation: ListApplicationsResponseApplicationProfileTypeAggregation
    description: str
    name: str
    title: str
    unit: str
