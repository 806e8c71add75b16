from .._runtime import Model


class OrganizationLinksDelete(Model):
    href: str | None = None
    method: str | None = None
