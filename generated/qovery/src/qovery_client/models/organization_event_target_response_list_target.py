from uuid import UUID

from .._runtime import Model


class OrganizationEventTargetResponseListTarget(Model):
    id: UUID | None = None
    name: str | None = None
