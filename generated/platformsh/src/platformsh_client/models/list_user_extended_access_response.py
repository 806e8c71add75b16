from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model, OpenStrEnum
from .list_links import ListLinks


class ListUserExtendedAccessResponseItemResourceType(OpenStrEnum):
    PROJECT = "project"
    ORGANIZATION = "organization"


class ListUserExtendedAccessResponseItem(Model):
    granted_at: DateTime | None = None
    organization_id: str | None = None
    permissions: list[str] | None = None
    resource_id: str | None = None
    resource_type: ListUserExtendedAccessResponseItemResourceType | None = None
    updated_at: DateTime | None = None
    """When it was last changed."""

    user_id: UUID | None = None


class ListUserExtendedAccessResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    items: list[ListUserExtendedAccessResponseItem] | None = None
