from uuid import UUID

from .._runtime import Model
from .secret_manager_authentication_dto import SecretManagerAuthenticationDto
from .secret_manager_endpoint_configuration_dto import SecretManagerEndpointConfigurationDto


class SecretManagerAccessRequest(Model):
    authentication: SecretManagerAuthenticationDto
    endpoint: SecretManagerEndpointConfigurationDto
    id: UUID | None = None
    name: str
