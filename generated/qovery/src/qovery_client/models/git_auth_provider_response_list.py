from .._runtime import Model
from .git_auth_provider import GitAuthProvider


class GitAuthProviderResponseList(Model):
    results: list[GitAuthProvider] | None = None
