from uuid import UUID

from .._runtime import Model, OpenStrEnum


class LabelsGroupAssociatedItemType(OpenStrEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    CONTAINER = "CONTAINER"
    LIFECYCLE = "LIFECYCLE"
    ENVIRONMENT = "ENVIRONMENT"
    CLUSTER = "CLUSTER"
    CRON = "CRON"


class OrganizationLabelsGroupAssociatedItemsResponseListResult(Model):
    cluster_id: UUID | None = None
    cluster_name: str | None = None
    environment_id: UUID | None = None
    environment_name: str | None = None
    item_id: UUID
    item_name: str
    item_type: LabelsGroupAssociatedItemType
    project_id: UUID | None = None
    project_name: str | None = None


class OrganizationLabelsGroupAssociatedItemsResponseList(Model):
    results: list[OrganizationLabelsGroupAssociatedItemsResponseListResult] | None = None
