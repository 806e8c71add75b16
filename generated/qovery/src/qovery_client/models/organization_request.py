from .._runtime import Model
from .plan_enum import PlanEnum


class OrganizationRequest(Model):
    admin_emails: list[str] | None = None
    description: str | None = None
    icon_url: str | None = None
    logo_url: str | None = None
    name: str
    plan: PlanEnum
    repository: str | None = None
    website_url: str | None = None
