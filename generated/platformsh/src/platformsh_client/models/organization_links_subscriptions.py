from .._runtime import Model


class OrganizationLinksSubscriptions(Model):
    href: str | None = None
