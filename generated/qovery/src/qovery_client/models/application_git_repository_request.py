from typing import Any
from uuid import UUID

from .._runtime import Model
from .git_provider_enum import GitProviderEnum


class ApplicationGitRepositoryRequest(Model):
    branch: str | None = None
    git_token_id: UUID | None = None
    provider: GitProviderEnum
    root_path: str | None = None
    url: str
    owner: Any = None
    name: Any = None
