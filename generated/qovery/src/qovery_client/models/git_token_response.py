from datetime import date, datetime
from uuid import UUID

from .._runtime import Model
from .git_provider_enum import GitProviderEnum


class GitTokenResponse(Model):
    created_at: datetime
    id: UUID
    updated_at: datetime | None = None
    associated_services_count: float | int
    description: str | None = None
    expired_at: date | None = None
    git_api_url: str
    name: str
    type: GitProviderEnum
    workspace: str | None = None
