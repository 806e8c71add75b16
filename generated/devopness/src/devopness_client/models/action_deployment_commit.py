from .._runtime import DateTime, Model


class ActionDeploymentCommit(Model):
    author_email: str
    author_name: str
    clone_url: str
    committed_at: DateTime
    download_url: str
    hash: str
    message: str
    repository: str
    url: str
