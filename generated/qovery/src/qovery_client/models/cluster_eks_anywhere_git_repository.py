from uuid import UUID

from .._runtime import Model
from .git_provider_enum import GitProviderEnum


class ClusterEksAnywhereGitRepository(Model):
    branch: str | None = None
    commit_id: str | None = None
    git_token_id: UUID
    provider: GitProviderEnum | None = None
    url: str
