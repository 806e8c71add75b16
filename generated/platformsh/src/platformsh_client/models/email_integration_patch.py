from .._runtime import Model


class EmailIntegrationPatch(Model):
    type: str
    from_address: str | None = None
    recipients: list[str]
