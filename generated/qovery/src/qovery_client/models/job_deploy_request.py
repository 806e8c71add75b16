from .._runtime import Model


class JobDeployRequest(Model):
    image_tag: str | None = None
    git_commit_id: str | None = None
