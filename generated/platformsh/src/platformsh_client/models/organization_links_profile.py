from .._runtime import Model


class OrganizationLinksProfile(Model):
    href: str | None = None
