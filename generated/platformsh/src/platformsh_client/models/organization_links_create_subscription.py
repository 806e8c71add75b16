from .._runtime import Model


class OrganizationLinksCreateSubscription(Model):
    href: str | None = None
    method: str | None = None
