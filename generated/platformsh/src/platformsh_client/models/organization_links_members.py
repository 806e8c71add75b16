from .._runtime import Model


class OrganizationLinksMembers(Model):
    href: str | None = None
