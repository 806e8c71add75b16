from .._runtime import Model


class OrganizationProjectLinksAddons(Model):
    href: str | None = None
