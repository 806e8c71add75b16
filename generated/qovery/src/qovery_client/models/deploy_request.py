from .._runtime import Model


class DeployRequest(Model):
    git_commit_id: str
