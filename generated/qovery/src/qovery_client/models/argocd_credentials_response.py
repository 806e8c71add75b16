from datetime import datetime
from uuid import UUID

from .._runtime import Model


class ArgoCdCredentialsResponse(Model):
    argocd_token: str
    argocd_url: str
    cluster_id: UUID
    created_at: datetime
    id: UUID
    last_checked_at: datetime | None = None
    updated_at: datetime
