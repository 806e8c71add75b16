from .._runtime import Model


class OrganizationMemberLinksSelf(Model):
    href: str | None = None
