from .._runtime import Model


class OrganizationProjectLinksViewUsageAlerts(Model):
    href: str | None = None
