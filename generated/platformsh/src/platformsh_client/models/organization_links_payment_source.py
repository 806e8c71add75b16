from .._runtime import Model


class OrganizationLinksPaymentSource(Model):
    href: str | None = None
