from .._runtime import Model


class OrganizationProjectLinksDelete(Model):
    href: str | None = None
    method: str | None = None
