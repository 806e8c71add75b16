from .._runtime import Model
from .update_org_addons_request_support_level import UpdateOrgAddonsRequestSupportLevel
from .update_org_addons_request_user_management import UpdateOrgAddonsRequestUserManagement


class UpdateOrgAddonsRequest(Model):
    support_level: UpdateOrgAddonsRequestSupportLevel | None = None
    user_management: UpdateOrgAddonsRequestUserManagement | None = None
