from .._runtime import Model


class EmailIntegrationCreateInput(Model):
    from_address: str | None = None
    recipients: list[str]
    type: str
