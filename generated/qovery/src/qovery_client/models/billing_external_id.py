from .._runtime import Model


class BillingExternalId(Model):
    id: str | None = None
