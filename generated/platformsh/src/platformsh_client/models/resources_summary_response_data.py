from .._runtime import Model
from .resources_summary_response_data_service_value import ResourcesSummaryResponseDataServiceValue


class ResourcesSummaryResponseData(Model):
    services: dict[str, dict[str, ResourcesSummaryResponseDataServiceValue]]
