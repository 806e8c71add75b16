from .._runtime import DateTime, Model


class SlackIntegration(Model):
    channel: str
    created_at: DateTime | None
    id: str | None = None
    role: str
    type: str
    updated_at: DateTime | None
