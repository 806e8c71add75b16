from .._runtime import Model


class ListDirectoriesFromGitRepositoryResponse(Model):
    results: list[str] | None = None
