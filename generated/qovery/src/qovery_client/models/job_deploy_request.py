from .._runtime import Model


class JobDeployRequest(Model):
    git_commit_id: str | None = None
    image_tag: str | None = None
