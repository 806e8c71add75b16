from uuid import UUID

from .._runtime import Model
from .labels_group_associated_item_type import LabelsGroupAssociatedItemType


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
