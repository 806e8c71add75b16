from .._runtime import Model


class OrganizationLinksAddress(Model):
    href: str | None = None
