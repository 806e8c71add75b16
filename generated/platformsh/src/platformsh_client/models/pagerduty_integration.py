from .._runtime import DateTime, Model


class PagerDutyIntegration(Model):
    created_at: DateTime | None
    id: str | None = None
    role: str
    routing_key: str
    type: str
    updated_at: DateTime | None
