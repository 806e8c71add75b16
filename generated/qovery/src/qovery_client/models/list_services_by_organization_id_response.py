from .._runtime import Model
from .service_light_response import ServiceLightResponse


class ListServicesByOrganizationIdResponse(Model):
    results: list[ServiceLightResponse] | None = None
