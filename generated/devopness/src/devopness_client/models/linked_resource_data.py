from .._runtime import DateTime, Model
from .linked_resource_summary_field_list import LinkedResourceSummaryFieldList


class LinkedResourceData(Model):
    created_at: DateTime | None = None
    environment_id: int | None = None
    environment_name: str | None = None
    id: int
    name: str
    project_id: int | None = None
    project_name: str | None = None
    summary_fields: LinkedResourceSummaryFieldList | None = None
    updated_at: DateTime | None = None
