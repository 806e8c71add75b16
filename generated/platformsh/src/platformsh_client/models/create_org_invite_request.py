from .._runtime import Model
from .organization_permissions import OrganizationPermissions


class CreateOrgInviteRequest(Model):
    email: str
    permissions: OrganizationPermissions
    force: bool | None = None
