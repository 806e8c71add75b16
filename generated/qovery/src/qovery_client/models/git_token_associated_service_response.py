from uuid import UUID

from .._runtime import Model
from .git_token_associated_service_type import GitTokenAssociatedServiceType


class GitTokenAssociatedServiceResponse(Model):
    environment_id: UUID
    environment_name: str
    project_id: UUID
    project_name: str
    service_id: UUID
    service_name: str
    service_type: GitTokenAssociatedServiceType
