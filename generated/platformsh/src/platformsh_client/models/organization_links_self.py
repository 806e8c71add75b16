from .._runtime import Model


class OrganizationLinksSelf(Model):
    href: str | None = None
