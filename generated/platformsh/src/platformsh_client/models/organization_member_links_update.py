from .._runtime import Model


class OrganizationMemberLinksUpdate(Model):
    href: str | None = None
    method: str | None = None
