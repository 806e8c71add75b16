from .._runtime import Model
from .organization_environment_response import OrganizationEnvironmentResponse


class ListEnvironmentsByOrganizationIdResponse(Model):
    results: list[OrganizationEnvironmentResponse] | None = None
