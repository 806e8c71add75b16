from .._runtime import Model
from .commit import Commit


class DeploymentHistoryServiceDetailsObject(Model):
    commit: Commit | None
    build_pod_name: str
