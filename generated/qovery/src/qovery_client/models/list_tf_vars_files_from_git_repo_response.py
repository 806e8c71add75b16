from .._runtime import Model
from .tf_vars_file_response import TfVarsFileResponse


class ListTfVarsFilesFromGitRepoResponse(Model):
    results: list[TfVarsFileResponse] | None = None
