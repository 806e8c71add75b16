from uuid import UUID

from .._runtime import DateTime, Model
from .secret_manager_authentication_dto import SecretManagerAuthenticationDto
from .secret_manager_endpoint_configuration_dto import SecretManagerEndpointConfigurationDto


class SecretManagerAccess(Model):
    authentication: SecretManagerAuthenticationDto
    created_at: DateTime
    endpoint: SecretManagerEndpointConfigurationDto
    id: UUID
    name: str
    updated_at: DateTime
