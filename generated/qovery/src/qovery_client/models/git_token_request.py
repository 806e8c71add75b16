from .._runtime import Model
from .git_provider_enum import GitProviderEnum


class GitTokenRequest(Model):
    name: str
    description: str | None = None
    type: GitProviderEnum
    token: str
    workspace: str | None = None
    git_api_url: str | None = None
