from uuid import UUID

from .._runtime import Model, OpenStrEnum


class OrganizationEventTargetLevel(OpenStrEnum):
    PROJECT = "PROJECT"
    ENVIRONMENT = "ENVIRONMENT"


class OrganizationEventTargetResponseListTarget(Model):
    id: UUID | None = None
    name: str | None = None


class OrganizationEventTargetResponseList(Model):
    targets: list[OrganizationEventTargetResponseListTarget] | None = None
