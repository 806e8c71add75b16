from datetime import datetime
from uuid import UUID

from .._runtime import Model
from .organization_organization_plan import OrganizationOrganizationPlan
from .plan_enum import PlanEnum


class Organization(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    description: str | None = None
    plan: PlanEnum
    website_url: str | None = None
    repository: str | None = None
    logo_url: str | None = None
    icon_url: str | None = None
    admin_emails: list[str] | None = None
    owner: UUID | None = None
    billing_deployment_restriction: str | None = None
    organization_plan: OrganizationOrganizationPlan | None = None
