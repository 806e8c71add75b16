from typing import Any
from uuid import UUID

from .._runtime import Model
from .git_provider_enum import GitProviderEnum


class ApplicationGitRepositoryRequest(Model):
    url: str
    branch: str | None = None
    root_path: str | None = None
    git_token_id: UUID | None = None
    provider: GitProviderEnum
    owner: Any
    name: Any
