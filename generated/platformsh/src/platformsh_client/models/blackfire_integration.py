from datetime import datetime

from .._runtime import Model
from .blackfire_integration_environments_credential import (
    BlackfireIntegrationEnvironmentsCredential,
)


class BlackfireIntegration(Model):
    id: str | None = None
    created_at: datetime | None
    updated_at: datetime | None
    type: str
    role: str
    environments_credentials: dict[str, BlackfireIntegrationEnvironmentsCredential]
    continuous_profiling: bool
