from .._runtime import Model


class OrganizationLinksUpdate(Model):
    href: str | None = None
    method: str | None = None
