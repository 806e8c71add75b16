from .._runtime import Model


class GitAuthProvider(Model):
    id: str | None = None
    name: str
    owner: str
    use_bot: bool | None = None


class GitAuthProviderResponseList(Model):
    results: list[GitAuthProvider] | None = None
