from .._runtime import Model
from .git_token_response import GitTokenResponse


class GitTokenResponseList(Model):
    results: list[GitTokenResponse] | None = None
