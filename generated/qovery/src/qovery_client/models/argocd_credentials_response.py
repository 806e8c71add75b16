from uuid import UUID

from .._runtime import DateTime, Model


class ArgoCdCredentialsResponse(Model):
    argocd_token: str
    argocd_url: str
    cluster_id: UUID
    created_at: DateTime
    """When it was created."""

    id: UUID
    last_checked_at: DateTime | None = None
    updated_at: DateTime
    """When it was last changed."""
