from .._runtime import DateTime, Model
from .git_provider_enum import GitProviderEnum


class ApplicationGitRepository(Model):
    branch: str | None = None
    deployed_commit_contributor: str | None = None
    deployed_commit_date: DateTime | None = None
    deployed_commit_id: str | None = None
    deployed_commit_tag: str | None = None
    git_token_id: str | None = None
    git_token_name: str | None = None
    has_access: bool | None = None
    name: str
    owner: str
    provider: GitProviderEnum
    root_path: str | None = None
    url: str
