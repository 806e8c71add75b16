from uuid import UUID

from .._runtime import Model
from .permissions import Permissions


class CreateOrgMemberRequest(Model):
    permissions: Permissions | None = None
    user_id: UUID
