from .._runtime import Model


class OrganizationProjectLinksUpdateUsageAlerts(Model):
    href: str | None = None
    method: str | None = None
