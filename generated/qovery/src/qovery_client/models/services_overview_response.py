from .._runtime import Model
from .services_overview_response_managed_by import ServicesOverviewResponseManagedBy


class ServicesOverviewResponse(Model):
    service_count: int
    managed_by: ServicesOverviewResponseManagedBy
