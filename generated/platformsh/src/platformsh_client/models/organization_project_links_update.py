from .._runtime import Model


class OrganizationProjectLinksUpdate(Model):
    href: str | None = None
    method: str | None = None
