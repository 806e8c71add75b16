from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import DateTime, Model
from .organization_ai_agent_settings import OrganizationAiAgentSettings
from .organization_links import OrganizationLinks
from .organization_status import OrganizationStatus
from .organization_type import OrganizationType


class Organization(Model):
    links: Annotated[OrganizationLinks | None, Field(alias="_links")] = None
    ai_agent_settings: OrganizationAiAgentSettings | None = None
    billing_legacy: bool | None = None
    billing_profile_id: str | None = None
    capabilities: list[str] | None = None
    country: str | None = None
    created_at: DateTime | None = None
    id: str | None = None
    label: str | None = None
    name: str | None = None
    namespace: str | None = None
    owner_id: UUID | None = None
    security_contact: str | None = None
    status: OrganizationStatus | None = None
    type: OrganizationType | None = None
    updated_at: DateTime | None = None
    vendor: str | None = None
