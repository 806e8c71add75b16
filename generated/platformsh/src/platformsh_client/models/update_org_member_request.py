from .._runtime import Model
from .permissions import Permissions


class UpdateOrgMemberRequest(Model):
    permissions: Permissions | None = None
