from uuid import UUID

from .._runtime import Date, DateTime, Model
from .git_provider_enum import GitProviderEnum


class GitTokenResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    associated_services_count: float | int
    description: str | None = None
    expired_at: Date | None = None
    git_api_url: str
    name: str
    type: GitProviderEnum
    workspace: str | None = None
