from datetime import date, datetime
from uuid import UUID

from .._runtime import Model
from .git_provider_enum import GitProviderEnum


class GitTokenResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    name: str
    description: str | None = None
    type: GitProviderEnum
    expired_at: date | None = None
    workspace: str | None = None
    associated_services_count: float
    git_api_url: str
