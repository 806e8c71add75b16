from .._runtime import Model


class EmailIntegrationPatch(Model):
    from_address: str | None = None
    recipients: list[str]
    type: str
