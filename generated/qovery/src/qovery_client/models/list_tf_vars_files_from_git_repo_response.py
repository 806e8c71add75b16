from .._runtime import Model


class TfVarsFileResponse(Model):
    source: str
    variables: dict[str, str]


class ListTfVarsFilesFromGitRepoResponse(Model):
    results: list[TfVarsFileResponse] | None = None
