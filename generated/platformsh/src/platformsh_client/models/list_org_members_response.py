from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .list_links import ListLinks
from .organization_member import OrganizationMember


class ListOrgMembersResponse(Model):
    links: Annotated[ListLinks | None, Field(alias="_links")] = None
    count: int | None = None
    items: list[OrganizationMember] | None = None
