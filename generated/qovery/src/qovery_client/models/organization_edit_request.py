from typing import Any

from .._runtime import Model


class OrganizationEditRequest(Model):
    name: str
    description: str | None = None
    website_url: str | None = None
    repository: str | None = None
    logo_url: str | None = None
    icon_url: str | None = None
    admin_emails: list[str] | None = None
    plan: Any
