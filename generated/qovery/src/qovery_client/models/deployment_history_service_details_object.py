from .._runtime import Model
from .commit import Commit


class DeploymentHistoryServiceDetailsObject(Model):
    build_pod_name: str
    commit: Commit | None
