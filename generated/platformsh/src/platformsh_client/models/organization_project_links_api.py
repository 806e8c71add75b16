from .._runtime import Model


class OrganizationProjectLinksApi(Model):
    href: str | None = None
