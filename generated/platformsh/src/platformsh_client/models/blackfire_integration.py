from .._runtime import DateTime, Model
from .blackfire_integration_environments_credential import (
    BlackfireIntegrationEnvironmentsCredential,
)


class BlackfireIntegration(Model):
    continuous_profiling: bool
    created_at: DateTime | None
    environments_credentials: dict[str, BlackfireIntegrationEnvironmentsCredential]
    id: str | None = None
    role: str
    type: str
    updated_at: DateTime | None
