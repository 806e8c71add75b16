from .._runtime import Model


class EmailIntegrationCreateInput(Model):
    type: str
    from_address: str | None = None
    recipients: list[str]
