from uuid import UUID

from .._runtime import Model
from .api_variable_scope_enum import APIVariableScopeEnum


class ExternalSecretAssociatedServiceResponse(Model):
    environment_id: UUID
    environment_name: str
    external_secret_name: str
    project_id: UUID
    project_name: str
    service_id: UUID | None = None
    service_name: str | None = None
    service_type: APIVariableScopeEnum | None = None
    variable_name: str


class ExternalSecretAssociatedServiceResponseList(Model):
    results: list[ExternalSecretAssociatedServiceResponse]
