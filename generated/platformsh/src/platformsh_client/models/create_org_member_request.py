from uuid import UUID

from .._runtime import Model
from .permissions import Permissions


class CreateOrgMemberRequest(Model):
    user_id: UUID
    permissions: Permissions | None = None
