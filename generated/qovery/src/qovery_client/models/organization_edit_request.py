from typing import Any

from .._runtime import Model


class OrganizationEditRequest(Model):
    admin_emails: list[str] | None = None
    description: str | None = None
    icon_url: str | None = None
    logo_url: str | None = None
    name: str
    repository: str | None = None
    website_url: str | None = None
    plan: Any = None
