from .._runtime import Model


class OrganizationLinksMfaEnforcement(Model):
    href: str | None = None
