from .._runtime import Model


class GetOrgPrepaymentInfoResponseLinksSelf(Model):
    href: str | None = None
