from .._runtime import Model
from .plan_enum import PlanEnum


class OrganizationRequest(Model):
    name: str
    description: str | None = None
    plan: PlanEnum
    website_url: str | None = None
    repository: str | None = None
    logo_url: str | None = None
    icon_url: str | None = None
    admin_emails: list[str] | None = None
