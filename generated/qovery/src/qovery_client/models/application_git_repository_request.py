from typing import Any
from uuid import UUID

from .._runtime import Model
from .git_provider_enum import GitProviderEnum


class ApplicationGitRepositoryRequest(Model):
    branch: str | None = None
    """Branch to use; by default the main one of the repository."""

    git_token_id: UUID | None = None
    """Id of the Git token that reads the repository; none is needed for a public one."""

    provider: GitProviderEnum
    root_path: str | None = None
    url: str
    owner: Any = None
    name: Any = None
