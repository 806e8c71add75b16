from datetime import datetime

from .._runtime import Model


class ActionDeploymentCommit(Model):
    author_email: str
    author_name: str
    clone_url: str
    committed_at: datetime
    download_url: str
    hash: str
    message: str
    repository: str
    url: str
