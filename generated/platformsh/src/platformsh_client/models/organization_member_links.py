from pydantic import Field

from .._runtime import Model
from .organization_member_links_delete import OrganizationMemberLinksDelete
from .organization_member_links_self import OrganizationMemberLinksSelf
from .organization_member_links_update import OrganizationMemberLinksUpdate


class OrganizationMemberLinks(Model):
    delete: OrganizationMemberLinksDelete | None = None
    self_: OrganizationMemberLinksSelf | None = Field(default=None, alias="self")
    update: OrganizationMemberLinksUpdate | None = None
