from .._runtime import Model


class TerraformGitRepositoryRequest(Model):
    url: str
    branch: str | None = None
    root_path: str | None = None
    git_token_id: str | None = None
