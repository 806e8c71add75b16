from .._runtime import Model
from .organization_permissions import OrganizationPermissions


class CreateOrgInviteRequest(Model):
    email: str
    force: bool | None = None
    permissions: OrganizationPermissions
