from .._runtime import Model
from .git_provider_enum import GitProviderEnum


class GitTokenRequest(Model):
    description: str | None = None
    git_api_url: str | None = None
    name: str
    token: str
    type: GitProviderEnum
    workspace: str | None = None
