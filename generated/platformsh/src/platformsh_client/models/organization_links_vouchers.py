from .._runtime import Model


class OrganizationLinksVouchers(Model):
    href: str | None = None
