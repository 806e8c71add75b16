from .._runtime import Model


class OrganizationProjectLinksActivities(Model):
    href: str | None = None
