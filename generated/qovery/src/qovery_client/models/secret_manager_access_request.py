from uuid import UUID

from .._runtime import Model
from .secret_manager_authentication_dto import SecretManagerAuthenticationDto
from .secret_manager_endpoint_configuration_dto import SecretManagerEndpointConfigurationDto


class SecretManagerAccessRequest(Model):
    id: UUID | None = None
    name: str
    endpoint: SecretManagerEndpointConfigurationDto
    authentication: SecretManagerAuthenticationDto
