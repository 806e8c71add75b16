from .._runtime import Model


class OrganizationLinksEstimateSubscription(Model):
    href: str | None = None
