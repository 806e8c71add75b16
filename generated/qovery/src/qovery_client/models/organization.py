from uuid import UUID

from .._runtime import DateTime, Model
from .plan_enum import PlanEnum


class OrganizationOrganizationPlan(Model):
    audit_logs_retention_in_days: float | int | None = None
    plan: PlanEnum | None = None


class Organization(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    admin_emails: list[str] | None = None
    description: str | None = None
    icon_url: str | None = None
    logo_url: str | None = None
    name: str
    plan: PlanEnum
    repository: str | None = None
    website_url: str | None = None
    billing_deployment_restriction: str | None = None
    owner: UUID | None = None
    organization_plan: OrganizationOrganizationPlan | None = None
