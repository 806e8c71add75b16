from uuid import UUID

from .._runtime import Model
from .create_org_request_type import CreateOrgRequestType


class CreateOrgRequest(Model):
    country: str | None = None
    label: str
    name: str | None = None
    owner_id: UUID | None = None
    security_contact: str | None = None
    type: CreateOrgRequestType | None = None
