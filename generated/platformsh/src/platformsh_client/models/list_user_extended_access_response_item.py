from uuid import UUID

from .._runtime import DateTime, Model
from .list_user_extended_access_response_item_resource_type import (
    ListUserExtendedAccessResponseItemResourceType,
)


class ListUserExtendedAccessResponseItem(Model):
    granted_at: DateTime | None = None
    organization_id: str | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: ListUserExtendedAccessResponseItemResourceType | None = None
    updated_at: DateTime | None = None
    user_id: UUID | None = None
