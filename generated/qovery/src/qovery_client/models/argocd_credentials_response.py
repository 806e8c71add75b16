from datetime import datetime
from uuid import UUID

from .._runtime import Model


class ArgoCdCredentialsResponse(Model):
    id: UUID
    cluster_id: UUID
    argocd_url: str
    argocd_token: str
    last_checked_at: datetime | None = None
    created_at: datetime
    updated_at: datetime
