from .._runtime import DateTime, Model


class HealthWebHookIntegration(Model):
    created_at: DateTime | None
    id: str | None = None
    role: str
    type: str
    updated_at: DateTime | None
    url: str
