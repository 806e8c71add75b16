from datetime import datetime

from .._runtime import Model


class ActionDeploymentCommit(Model):
    repository: str
    author_name: str
    author_email: str
    committed_at: datetime
    hash: str
    message: str
    url: str
    clone_url: str
    download_url: str
