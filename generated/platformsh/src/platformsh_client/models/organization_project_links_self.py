from .._runtime import Model


class OrganizationProjectLinksSelf(Model):
    href: str | None = None
