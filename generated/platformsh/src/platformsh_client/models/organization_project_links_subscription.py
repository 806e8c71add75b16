from .._runtime import Model


class OrganizationProjectLinksSubscription(Model):
    href: str | None = None
