from typing import Annotated

from pydantic import Field

from .._runtime import Model
from .organization_member_links_delete import OrganizationMemberLinksDelete
from .organization_member_links_self import OrganizationMemberLinksSelf
from .organization_member_links_update import OrganizationMemberLinksUpdate


class OrganizationMemberLinks(Model):
    delete: OrganizationMemberLinksDelete | None = None
    self_: Annotated[OrganizationMemberLinksSelf | None, Field(alias="self")] = None
    update: OrganizationMemberLinksUpdate | None = None
