from uuid import UUID

from .._runtime import Model
from .create_org_request_type import CreateOrgRequestType


class CreateOrgRequest(Model):
    type: CreateOrgRequestType | None = None
    owner_id: UUID | None = None
    name: str | None = None
    label: str
    country: str | None = None
    security_contact: str | None = None
