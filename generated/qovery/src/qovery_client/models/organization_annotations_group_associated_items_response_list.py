from uuid import UUID

from .._runtime import Model, OpenStrEnum


class AnnotationsGroupAssociatedItemType(OpenStrEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    CONTAINER = "CONTAINER"
    LIFECYCLE = "LIFECYCLE"
    ENVIRONMENT = "ENVIRONMENT"
    CLUSTER = "CLUSTER"
    CRON = "CRON"


class OrganizationAnnotationsGroupAssociatedItemsResponseListResult(Model):
    cluster_id: UUID | None = None
    cluster_name: str | None = None
    environment_id: UUID | None = None
    environment_name: str | None = None
    item_id: UUID
    item_name: str
    item_type: AnnotationsGroupAssociatedItemType
    project_id: UUID | None = None
    project_name: str | None = None


class OrganizationAnnotationsGroupAssociatedItemsResponseList(Model):
    results: list[OrganizationAnnotationsGroupAssociatedItemsResponseListResult] | None = None
