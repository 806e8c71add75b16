from .._runtime import Model


class OrganizationLinksCreateMember(Model):
    href: str | None = None
    method: str | None = None
