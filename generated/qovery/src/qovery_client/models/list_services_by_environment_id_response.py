from .._runtime import Model
from .list_services_by_environment_id_response_result import (
    ListServicesByEnvironmentIdResponseResult,
)


class ListServicesByEnvironmentIdResponse(Model):
    results: list[ListServicesByEnvironmentIdResponseResult] | None = None
