from .._runtime import Model


class TerraformGitRepositoryRequest(Model):
    branch: str | None = None
    git_token_id: str | None = None
    root_path: str | None = None
    url: str
