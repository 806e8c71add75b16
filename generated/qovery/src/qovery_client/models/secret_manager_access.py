from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .secret_manager_authentication_dto import SecretManagerAuthenticationDto
from .secret_manager_endpoint_configuration_dto import SecretManagerEndpointConfigurationDto


class SecretManagerAccess(Model):
    authentication: SecretManagerAuthenticationDto
    created_at: datetime
    endpoint: SecretManagerEndpointConfigurationDto
    id: UUID
    name: str
    updated_at: datetime
