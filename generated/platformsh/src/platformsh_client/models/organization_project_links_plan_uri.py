from .._runtime import Model


class OrganizationProjectLinksPlanUri(Model):
    href: str | None = None
