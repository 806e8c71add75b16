from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .secret_manager_authentication_dto import SecretManagerAuthenticationDto
from .secret_manager_endpoint_configuration_dto import SecretManagerEndpointConfigurationDto


class SecretManagerAccess(Model):
    id: UUID
    name: str
    created_at: datetime
    updated_at: datetime
    endpoint: SecretManagerEndpointConfigurationDto
    authentication: SecretManagerAuthenticationDto
