from .._runtime import Model
from .services_overview_response_managed_by import ServicesOverviewResponseManagedBy


class ServicesOverviewResponse(Model):
    managed_by: ServicesOverviewResponseManagedBy
    service_count: int
