from .._runtime import Model


class OrganizationLinksApplyVoucher(Model):
    href: str | None = None
    method: str | None = None
