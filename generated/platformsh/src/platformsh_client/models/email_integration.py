from .._runtime import DateTime, Model


class EmailIntegration(Model):
    created_at: DateTime | None
    from_address: str | None
    id: str | None = None
    recipients: list[str]
    role: str
    type: str
    updated_at: DateTime | None
