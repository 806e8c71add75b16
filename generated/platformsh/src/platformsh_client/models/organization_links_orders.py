from .._runtime import Model


class OrganizationLinksOrders(Model):
    href: str | None = None
