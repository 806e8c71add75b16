from uuid import UUID

from .._runtime import Model, OpenStrEnum


class GitTokenAssociatedServiceType(OpenStrEnum):
    APPLICATION = "APPLICATION"
    CRON = "CRON"
    LIFECYCLE = "LIFECYCLE"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"


class GitTokenAssociatedServiceResponse(Model):
    environment_id: UUID
    environment_name: str
    project_id: UUID
    project_name: str
    service_id: UUID
    service_name: str
    service_type: GitTokenAssociatedServiceType


class GitTokenAssociatedServicesResponseList(Model):
    results: list[GitTokenAssociatedServiceResponse] | None = None
