from .._runtime import Model
from .action_deployment_commit import ActionDeploymentCommit
from .action_deployment_content import ActionDeploymentContent


class ActionDeploymentData(Model):
    commit: ActionDeploymentCommit
    deployment: ActionDeploymentContent
    release_name: str
