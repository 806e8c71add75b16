from .._runtime import Model


class OrganizationMemberLinksDelete(Model):
    href: str | None = None
    method: str | None = None
