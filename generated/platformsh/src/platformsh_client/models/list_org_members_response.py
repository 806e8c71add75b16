from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .organization_member import OrganizationMember


class ListOrgMembersResponse(Model):
    links: ListLinks | None = Field(default=None, alias="_links")
    count: int | None = None
    items: list[OrganizationMember] | None = None
